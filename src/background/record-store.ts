import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../settings/record';

/** So many events wait for the practice's collector at most; what comes after them is counted and not kept. */
export const QUEUE_LIMIT = 10_000;

/** Events that the collector will never see: the queue was full, or it refused them. An event of its own. */
export interface Loss {
  readonly deed: 'loss';
  readonly id: string;
  /** Milliseconds since 1970: when the first of them was lost, and the last. */
  readonly since: number;
  readonly at: number;
  readonly full: number;
  readonly refused: number;
}

/** What is sent to a practice's collector. */
export type RecordEvent = Entry | Loss;

/** Events that go out together, and go again in the same company until they have arrived. */
export interface Batch {
  readonly id: string;
  /** Oldest first. */
  readonly events: readonly RecordEvent[];
}

/** How sending stands; one row. */
interface Sending {
  /** The batch on its way: all that waits up to and with the key `last`. */
  readonly batch: { readonly id: string; readonly last: number } | null;
  readonly lost: Omit<Loss, 'deed' | 'id'> | null;
  /** Failures in a row, and the time before which nothing is tried again. */
  readonly failures: number;
  readonly notBefore: number;
}
const AT_REST: Sending = { batch: null, lost: null, failures: 0, notBefore: 0 };

interface Shelves extends DBSchema {
  entries: { key: string; value: Entry; indexes: { at: number } };
  queue: { key: number; value: RecordEvent };
  sending: { key: 0; value: Sending };
}

/** The record and the events that wait, in this browser's own database. Every method is one transaction: it happens whole or not at all. */
export interface RecordStore {
  /** Keeps an entry; with `queue` it waits for the collector as well, or is counted as lost where too many wait. */
  add(entry: Entry, queue: boolean): Promise<void>;
  /** Newest first. */
  list(): Promise<Entry[]>;
  remove(id: string): Promise<void>;
  /** Forgets the entries made before that time. Milliseconds since 1970. */
  forget(before: number): Promise<void>;
  /** Forgets all: entries, events, and how sending stood. */
  clear(): Promise<void>;
  waiting(): Promise<number>;
  schedule(): Promise<Pick<Sending, 'failures' | 'notBefore'>>;
  /** The batch that is on its way already; else the `most` oldest events, led by what is to be told of losses. Null where nothing waits. */
  batch(most: number, freshId: () => string): Promise<Batch | null>;
  arrived(batch: Batch): Promise<void>;
  /** The collector will not have the batch, or so many of its events: they are lost, and counted. The next batch waits until then. */
  refused(batch: Batch, some: number | 'all', at: number, notBefore: number): Promise<void>;
  /** The batch is tried again then. */
  postpone(notBefore: number): Promise<void>;
  /** Events are no longer wanted: those that wait are forgotten. */
  emptyQueue(): Promise<void>;
  close(): void;
}

/** Opens the record; makes it where there is none. */
export async function openRecord(name = 'record'): Promise<RecordStore> {
  const db: IDBPDatabase<Shelves> = await openDB<Shelves>(name, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
      db.createObjectStore('queue', { autoIncrement: true });
      db.createObjectStore('sending');
    },
    // a newer version wants the database for itself
    blocking: () => db.close(),
  });
  const write = () => db.transaction(['entries', 'queue', 'sending'], 'readwrite', { durability: 'strict' });
  type Writing = ReturnType<typeof write>;
  const sendingOf = async (tx: Writing) => (await tx.objectStore('sending').get(0)) ?? AT_REST;
  const setSending = (tx: Writing, sending: Sending) => tx.objectStore('sending').put(sending, 0);

  /** Takes the batch's events off the queue, as long as it is still the one on its way. */
  async function settle(tx: Writing, batch: Batch, after: (sending: Sending) => Sending): Promise<void> {
    const sending = await sendingOf(tx);
    if (sending.batch?.id === batch.id) {
      await tx.objectStore('queue').delete(IDBKeyRange.upperBound(sending.batch.last));
      await setSending(tx, after({ ...sending, batch: null }));
    }
    await tx.done;
  }

  return {
    async add(entry, queue) {
      const tx = write();
      await tx.objectStore('entries').put(entry);
      if (queue) {
        if ((await tx.objectStore('queue').count()) < QUEUE_LIMIT) await tx.objectStore('queue').add(entry);
        else {
          const sending = await sendingOf(tx);
          await setSending(tx, { ...sending, lost: withLost(sending.lost, { full: 1, refused: 0 }, entry.at) });
        }
      }
      await tx.done;
    },

    list: async () => (await db.getAllFromIndex('entries', 'at')).reverse(),
    remove: (id) => db.delete('entries', id),

    async forget(before) {
      const tx = db.transaction('entries', 'readwrite');
      const range = IDBKeyRange.upperBound(before, true);
      for (const id of await tx.store.index('at').getAllKeys(range)) await tx.store.delete(id);
      await tx.done;
    },

    async clear() {
      const tx = write();
      for (const shelf of ['entries', 'queue', 'sending'] as const) await tx.objectStore(shelf).clear();
      await tx.done;
    },

    waiting: () => db.count('queue'),

    async schedule() {
      const { failures, notBefore } = (await db.get('sending', 0)) ?? AT_REST;
      return { failures, notBefore };
    },

    async batch(most, freshId) {
      const tx = write();
      const queue = tx.objectStore('queue');
      let sending = await sendingOf(tx);
      if (!sending.batch) {
        if (sending.lost) {
          await queue.add({ deed: 'loss', id: freshId(), ...sending.lost });
          sending = { ...sending, lost: null };
        }
        const keys = await queue.getAllKeys(null, most);
        const last = keys.at(-1);
        sending = { ...sending, batch: last === undefined ? null : { id: freshId(), last } };
        await setSending(tx, sending);
      }
      const events = sending.batch ? await queue.getAll(IDBKeyRange.upperBound(sending.batch.last)) : [];
      await tx.done;
      return sending.batch && { id: sending.batch.id, events };
    },

    arrived: (batch) => settle(write(), batch, (sending) => ({ ...sending, failures: 0, notBefore: 0 })),

    refused: (batch, some, at, notBefore) =>
      settle(write(), batch, (sending) => {
        const losses = some === 'all' ? batch.events.map(lossOf) : [{ full: 0, refused: some }];
        const lost = losses.reduce<Sending['lost']>((sum, loss) => withLost(sum, loss, at), sending.lost);
        return { ...sending, lost, failures: sending.failures + 1, notBefore };
      }),

    async postpone(notBefore) {
      const tx = write();
      const sending = await sendingOf(tx);
      await setSending(tx, { ...sending, failures: sending.failures + 1, notBefore });
      await tx.done;
    },

    async emptyQueue() {
      const tx = write();
      await tx.objectStore('queue').clear();
      await tx.objectStore('sending').clear();
      await tx.done;
    },

    close: () => db.close(),
  };
}

type Count = Pick<Loss, 'full' | 'refused'>;

/** What is lost with an event that is refused: itself, or all those that it would have told of. */
function lossOf(event: RecordEvent): Count {
  return event.deed === 'loss' ? event : { full: 0, refused: 1 };
}

function withLost(lost: Sending['lost'], { full, refused }: Count, at: number): NonNullable<Sending['lost']> {
  const { since = at, full: wasFull = 0, refused: wasRefused = 0 } = lost ?? {};
  return { since, at, full: wasFull + full, refused: wasRefused + refused };
}
