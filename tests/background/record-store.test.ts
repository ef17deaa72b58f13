import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecord, QUEUE_LIMIT, type RecordStore } from '../../src/background/record-store';
import { sampleEntry } from './sample-events';

let store: RecordStore;
let name = 0;
const fresh = () => crypto.randomUUID();
beforeEach(async () => {
  store = await openRecord(`record-${name++}`);
});
afterEach(() => store.close());

test('lists the newest first, forgets one, the old, and all', async () => {
  const entries = [1, 2, 3, 4].map((at) => sampleEntry(at));
  for (const entry of entries) await store.add(entry, false);
  expect((await store.list()).map(({ at }) => at)).toEqual([4, 3, 2, 1]);
  await store.remove(entries[3]?.id ?? '');
  await store.forget(2);
  expect((await store.list()).map(({ at }) => at)).toEqual([3, 2]);
  expect(await store.waiting()).toBe(0);
  await store.clear();
  expect(await store.list()).toEqual([]);
});

test('a batch stays the same until it has arrived, whatever is added and whoever asks', async () => {
  for (const at of [1, 2, 3]) await store.add(sampleEntry(at), true);
  const batch = await store.batch(2, fresh);
  await store.add(sampleEntry(4), true);
  await store.postpone(99);
  expect(await store.schedule()).toEqual({ failures: 1, notBefore: 99 });
  store.close();
  store = await openRecord(`record-${name - 1}`);
  expect(await store.batch(100, fresh)).toEqual(batch);
  expect(batch?.events.map(({ at }) => at)).toEqual([1, 2]);
  if (batch) await store.arrived(batch);
  expect(await store.schedule()).toEqual({ failures: 0, notBefore: 0 });
  const next = await store.batch(100, fresh);
  expect(next?.events.map(({ at }) => at)).toEqual([3, 4]);
  // an answer that comes twice, or late, takes nothing of the next batch with it
  if (batch) await store.arrived(batch);
  expect(await store.batch(100, fresh)).toEqual(next);
});

test('what the queue has no room for, and what is refused, is counted and told', async () => {
  for (let at = 1; at <= QUEUE_LIMIT + 3; at++) await store.add(sampleEntry(at), true);
  expect(await store.waiting()).toBe(QUEUE_LIMIT);
  expect(await store.list()).toHaveLength(QUEUE_LIMIT + 3);
  let batch = await store.batch(QUEUE_LIMIT, fresh);
  if (batch) await store.arrived(batch);
  batch = await store.batch(10, fresh);
  expect(batch?.events).toMatchObject([
    { deed: 'loss', since: QUEUE_LIMIT + 1, at: QUEUE_LIMIT + 3, full: 3, refused: 0 },
  ]);
  // even the news of a loss may be refused: what it told of is not forgotten
  await store.add(sampleEntry(20_000), true);
  if (batch) await store.refused(batch, 'all', 20_001, 7);
  expect(await store.schedule()).toEqual({ failures: 1, notBefore: 7 });
  batch = await store.batch(10, fresh);
  expect(batch?.events).toMatchObject([{ at: 20_000 }, { deed: 'loss', full: 3, refused: 0 }]);
  if (batch) await store.refused(batch, 1, 20_002, 8);
  expect((await store.batch(10, fresh))?.events).toMatchObject([{ deed: 'loss', full: 0, refused: 1 }]);
}, 120_000);
