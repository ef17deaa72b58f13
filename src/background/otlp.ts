import type { Events } from '../settings/events';
import type { RecordEvent } from './record-store';

// The JSON form of opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest, as far as it is used: names in lowerCamelCase, enums as
// numbers, 64-bit integers as strings (opentelemetry-proto, docs/specification.md, "JSON Protobuf Encoding", read 2026-11-24).
type Value =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: string }
  | { readonly arrayValue: { readonly values: readonly { readonly stringValue: string }[] } };
interface Attribute {
  readonly key: string;
  readonly value: Value;
}
interface LogRecord {
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  readonly body: { readonly stringValue: string };
  readonly attributes: readonly Attribute[];
}
export interface LogsRequest {
  readonly resourceLogs: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeLogs: readonly {
      readonly scope: { readonly name: string; readonly version: string };
      readonly logRecords: readonly LogRecord[];
    }[];
  }[];
}

/** SEVERITY_NUMBER_INFO and SEVERITY_NUMBER_WARN. */
const [INFO, WARN] = [9, 13];

/** What stands in a log viewer's line: one fixed sentence for each deed. */
const SENTENCES: Readonly<Record<RecordEvent['deed'], string>> = {
  hold: 'A send was held.',
  edit: 'A held draft was changed and sent.',
  reword: 'Safer wordings were taken in a held draft.',
  dismiss: 'Words that would have been held were said to be no client’s.',
  attest: 'A held draft was sent as it stood.',
  loss: 'Events were lost.',
};

/** The request that takes these events to a collector. The same events make the same request, so that one that is sent again is the same to the letter. */
export function logsRequest(events: readonly RecordEvent[], version: string, { practiceId }: Events): LogsRequest {
  const practice = practiceId ? [string('subrosa.practice.id', practiceId)] : [];
  const attributes = [string('service.name', 'subrosa'), string('service.version', version), ...practice];
  const scope = { name: 'subrosa.record', version: '1' };
  return {
    resourceLogs: [{ resource: { attributes }, scopeLogs: [{ scope, logRecords: events.map(logRecord) }] }],
  };
}

function logRecord(event: RecordEvent): LogRecord {
  const warn = event.deed === 'attest' || event.deed === 'loss';
  const time = `${event.at}000000`;
  return {
    timeUnixNano: time,
    observedTimeUnixNano: time,
    severityNumber: warn ? WARN : INFO,
    severityText: warn ? 'WARN' : 'INFO',
    eventName: `subrosa.${event.deed}`,
    body: { stringValue: SENTENCES[event.deed] },
    // `log.record.uid`: records that share it are duplicates and can be removed (OpenTelemetry, general logs attributes)
    attributes: [string('log.record.uid', event.id), string('subrosa.deed', event.deed), ...particulars(event)],
  };
}

function particulars(event: RecordEvent): Attribute[] {
  if (event.deed === 'loss') {
    const { since, full, refused } = event;
    return [int('subrosa.since', since), int('subrosa.lost.full', full), int('subrosa.lost.refused', refused)];
  }
  const { site, audience, rules } = event;
  return [
    string('subrosa.site', site),
    string('subrosa.audience', audience),
    { key: 'subrosa.rules', value: { arrayValue: { values: rules.map((stringValue) => ({ stringValue })) } } },
    ...(event.deed === 'attest'
      ? [
          string('subrosa.reason', event.reason),
          { key: 'subrosa.approved', value: { boolValue: event.approved } } satisfies Attribute,
        ]
      : []),
  ];
}

const string = (key: string, stringValue: string): Attribute => ({ key, value: { stringValue } });
const int = (key: string, value: number): Attribute => ({ key, value: { intValue: String(value) } });
