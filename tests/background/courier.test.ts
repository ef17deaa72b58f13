import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Courier, createCourier } from '../../src/background/courier';
import { post } from '../../src/background/post';
import { openRecord, type RecordStore } from '../../src/background/record-store';
import type { Events } from '../../src/settings/events';
import { sampleEntry } from './sample-events';

type Answer = { status: number; headers?: Record<string, string>; body?: string } | 'hang up';

let answers: Answer[];
let got: { ids: string[]; headers: Record<string, unknown> }[];
let server: Server;
let store: RecordStore;
let now: number;
let alarm: number | null;
let policy: Events | null | undefined;
let permitted: boolean;
let courier: Courier;
let name = 0;

beforeEach(async () => {
  [answers, got, now, alarm, permitted] = [[], [], 1_000_000, null, true];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    got.push({
      ids: body.match(/(?<="log\.record\.uid","value":{"stringValue":")[^"]+/g) ?? [],
      headers: request.headers,
    });
    const answer = answers.shift() ?? { status: 200 };
    if (answer === 'hang up') return request.socket.destroy();
    response
      .writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      .end(answer.body ?? '{}');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/logs`;
  policy = { endpoint, headers: { Authorization: 'Bearer x', 'Content-Type': 'text/plain' } };
  store = await openRecord(`courier-${name++}`);
  courier = createCourier({
    store,
    version: '1',
    events: async () => policy,
    mayReach: async () => permitted,
    post,
    wakeAt: async (time) => {
      alarm = time;
    },
    now: () => now,
    random: () => 1,
    freshId: () => crypto.randomUUID(),
  });
});
afterEach(() => {
  store.close();
  server.close();
});

async function queue(count: number): Promise<string[]> {
  const entries = Array.from({ length: count }, (_, at) => sampleEntry(at));
  for (const entry of entries) await store.add(entry, true);
  return entries.map(({ id }) => id);
}

test('brings everything in batches, in order, as JSON, and rests', async () => {
  const ids = await queue(1_200);
  await courier.deliver();
  expect(got.map(({ ids }) => ids.length)).toEqual([500, 500, 200]);
  expect(got.flatMap(({ ids }) => ids)).toEqual(ids);
  expect(got[0]?.headers).toMatchObject({ 'content-type': 'application/json', authorization: 'Bearer x' });
  expect([await store.waiting(), alarm]).toEqual([0, null]);
});

test('two calls at once make one delivery', async () => {
  const ids = await queue(3);
  await Promise.all([courier.deliver(), courier.deliver()]);
  expect(got.flatMap(({ ids }) => ids)).toEqual(ids);
});

test.each<[string, Answer, number]>([
  ['a connection that breaks', 'hang up', 2_000],
  ['503', { status: 503 }, 2_000],
  ['429 with seconds', { status: 429, headers: { 'retry-after': '120' } }, 120_000],
  ['503 with a date', { status: 503, headers: { 'retry-after': new Date(1_000_000 + 60_000).toUTCString() } }, 60_000],
  ['502 with nonsense', { status: 502, headers: { 'retry-after': 'soon' } }, 2_000],
  ['429 with a year', { status: 429, headers: { 'retry-after': '31536000' } }, 86_400_000],
  ['a way to another host', { status: 307, headers: { location: 'http://localhost:1/' } }, 2_000],
])('after %s the same events come again, not before their time', async (_, answer, wait) => {
  const ids = await queue(2);
  answers = [answer];
  await courier.deliver();
  expect(alarm).toBe(now + wait);
  now += wait - 1;
  await courier.deliver();
  expect(got).toHaveLength(1);
  now += 1;
  await courier.deliver();
  expect(got.map(({ ids }) => ids)).toEqual([ids, ids]);
  expect(await store.waiting()).toBe(0);
});

test('waits twice as long after every failure, up to an hour', async () => {
  await queue(1);
  const waits: number[] = [];
  for (let tries = 0; tries < 14; tries++) {
    answers = [{ status: 504 }];
    await courier.deliver();
    waits.push((alarm ?? 0) - now);
    now = alarm ?? 0;
  }
  expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(waits.slice(-2)).toEqual([3_600_000, 3_600_000]);
});

test.each([400, 401, 404, 413, 500])(
  '%i is not asked again: the events are lost, counted, and the count is told',
  async (status) => {
    await queue(3);
    answers = [{ status }];
    await courier.deliver();
    expect([got.length, await store.waiting()]).toEqual([1, 0]);
    now = alarm ?? now;
    await queue(1);
    await courier.deliver();
    expect(got[1]?.ids).toHaveLength(2);
  },
);

test('what a collector leaves out of a batch is counted, and not sent again', async () => {
  await queue(3);
  answers = [{ status: 200, body: '{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"too old"}}' }];
  await courier.deliver();
  expect([got.length, await store.waiting()]).toEqual([1, 0]);
  now = alarm ?? now;
  await courier.deliver();
  expect(got[1]?.ids).toHaveLength(1);
});

test('without leave nothing goes, and it waits', async () => {
  await queue(1);
  permitted = false;
  await courier.deliver();
  expect([got.length, await store.waiting(), alarm]).toEqual([0, 1, null]);
});

test('a policy that is badly written stops and keeps; one that wants no events forgets them', async () => {
  await queue(1);
  policy = null;
  await courier.deliver();
  expect([got.length, await store.waiting()]).toEqual([0, 1]);
  policy = undefined;
  await courier.deliver();
  expect([got.length, await store.waiting()]).toEqual([0, 0]);
});
