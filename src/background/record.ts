import browser, { type Runtime } from 'webextension-polyfill';
import type { Rule } from '../engine/rule';
import { type Events, originOf } from '../settings/events';
import { entryOf, RECORD_DAYS } from '../settings/record';
import { type Courier, createCourier } from './courier';
import { post } from './post';
import { openRecord, type RecordStore } from './record-store';
import { vocabularyOf } from './vocabulary';

const ALARM = 'events';
/** A worker that has nothing to do lives about so long; for longer waits only the alarm counts. Milliseconds. */
const WORKER_LIFE_MS = 25_000;
/** Events of one moment go out together. Milliseconds. */
const GATHER_MS = 1_000;
const DAY_MS = 86_400_000;

/** What the practice and the person have decided about the record. */
export interface RecordSettings {
  readonly recordDays?: number | undefined;
  /** The practice's own rules. */
  readonly rules?: readonly Rule[] | undefined;
  /** Where the practice's collector stands: undefined where it wants no events, null where its policy does not say so well. */
  readonly events?: Events | null | undefined;
}

/** Keeps the record, and brings events to the practice's collector where policy wants it. */
export interface RecordKeeper {
  /** A guard's note becomes an entry; what is no note is left. */
  keep(note: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Settings, permissions or the time have changed: looks after what waits. */
  attend(): Promise<void>;
}

/** `settings` is asked whenever it matters, so that a change counts at once. */
export function keepRecord(settings: () => Promise<RecordSettings>): RecordKeeper {
  let opening: Promise<{ readonly store: RecordStore; readonly courier: Courier }> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Opens the database when it is first needed, and anew after a failure. */
  function opened() {
    opening ??= openRecord().then(
      (store) => ({ store, courier: courierFor(store) }),
      (error) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  }

  function courierFor(store: RecordStore): Courier {
    return createCourier({
      store,
      version: browser.runtime.getManifest().version,
      events: async () => (await settings()).events,
      mayReach: (events) => browser.permissions.contains({ origins: [originOf(events)] }),
      post,
      wakeAt,
      now: Date.now,
      random: Math.random,
      freshId: () => crypto.randomUUID(),
    });
  }

  async function attend(): Promise<void> {
    const { store, courier } = await opened();
    const { recordDays = RECORD_DAYS } = await settings();
    await store.forget(Date.now() - recordDays * DAY_MS);
    await courier.deliver();
  }

  /** The alarm outlives this worker and wakes the next one; where the wait is short, the worker itself is quicker. */
  async function wakeAt(time: number | null): Promise<void> {
    clearTimeout(timer);
    if (time === null) {
      await browser.alarms.clear(ALARM);
      return;
    }
    const wait = Math.max(time - Date.now(), 0);
    if (wait < WORKER_LIFE_MS) timer = setTimeout(() => void attend(), wait);
    await browser.alarms.create(ALARM, { when: Date.now() + wait });
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void attend();
  });

  return {
    attend,
    async keep(note, { tab, url = '' }) {
      const at = Date.now();
      const { rules, events } = await settings();
      const entry = entryOf(note, vocabularyOf(rules), { url: tab?.url ?? url, at, id: crypto.randomUUID() });
      if (!entry) return;
      const { store } = await opened();
      await store.add(entry, events !== undefined);
      if (events) await wakeAt(at + GATHER_MS);
    },
  };
}
