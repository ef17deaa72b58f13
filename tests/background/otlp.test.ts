import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { logsRequest } from '../../src/background/otlp';
import { DEEDS } from '../../src/settings/record';
import { LOSS, sampleEntry } from './sample-events';

/** What OpenTelemetry's own code, generated from opentelemetry-proto, makes of a message. */
interface Message {
  verify(message: object): string | null;
  fromObject(object: object): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, how: object): object;
}
const require = createRequire(import.meta.url);
const transformer = dirname(require.resolve('@opentelemetry/otlp-transformer/package.json'));
const { ExportLogsServiceRequest }: { ExportLogsServiceRequest: Message } = require(
  join(transformer, 'build/src/generated/root.js'),
).opentelemetry.proto.collector.logs.v1;

const EVENTS = { endpoint: 'https://otel.example.org/v1/logs', practiceId: 'lakeside' };
const events = [...DEEDS.map((deed, at) => sampleEntry(1_790_000_000_000 + at, deed)), LOSS];

test('is an ExportLogsServiceRequest to the last field: OpenTelemetry’s own protobuf code loses and changes nothing', () => {
  const request = JSON.parse(JSON.stringify(logsRequest(events, '1.2.3', EVENTS)));
  const read = ExportLogsServiceRequest.fromObject(request);
  expect(ExportLogsServiceRequest.verify(read)).toBeNull();
  const bytes = ExportLogsServiceRequest.encode(read).finish();
  expect(ExportLogsServiceRequest.toObject(ExportLogsServiceRequest.decode(bytes), { longs: String })).toEqual(request);
});

test('every event has an id of its own and a name; the same events make the same request', () => {
  const [logs] = logsRequest(events, '1', EVENTS).resourceLogs.flatMap(({ scopeLogs }) => scopeLogs);
  const ids = logs?.logRecords.map(({ attributes }) => attributes.find(({ key }) => key === 'log.record.uid')?.value);
  expect(new Set(ids?.map((id) => JSON.stringify(id))).size).toBe(events.length);
  expect(logs?.logRecords.map(({ eventName }) => eventName)).toEqual(events.map(({ deed }) => `subrosa.${deed}`));
  expect(logsRequest(events, '1', EVENTS)).toEqual(logsRequest(events, '1', EVENTS));
});
