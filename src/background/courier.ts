import type { Events } from '../settings/events';
import { logsRequest } from './otlp';
import type { post } from './post';
import type { RecordStore } from './record-store';

/** Events a request. */
const BATCH = 500;
/** The first wait after a failure; each further one doubles it, up to the longest. Milliseconds. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;
/** No collector is let to silence us for longer. Milliseconds. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

export interface CourierParts {
  readonly store: RecordStore;
  readonly version: string;
  /** What the practice has decided: undefined where it wants no events, null where it wants them and its policy does not say well where. */
  events(): Promise<Events | null | undefined>;
  /** Whether the browser lets us reach the collector. */
  mayReach(events: Events): Promise<boolean>;
  readonly post: typeof post;
  /** Calls `deliver` again then, whatever becomes of this worker; null: not before something happens. Milliseconds since 1970. */
  wakeAt(time: number | null): Promise<void>;
  now(): number;
  /** Between 0 and 1. */
  random(): number;
  freshId(): string;
}

/** Brings events to the practice's collector, batch by batch, and comes back later where it could not. */
export interface Courier {
  /** Takes on whatever waits and may go now. Resolves when there is nothing more to do for the moment. */
  deliver(): Promise<void>;
}

export function createCourier(parts: CourierParts): Courier {
  const { store } = parts;
  let running: Promise<void> | null = null;
  let again = false;

  /** One round; whether another may follow at once. */
  async function round(): Promise<boolean> {
    const events = await parts.events();
    if (events === undefined && (await store.waiting()) > 0) await store.emptyQueue();
    if (!events) {
      await parts.wakeAt(null);
      return false;
    }
    const { failures, notBefore } = await store.schedule();
    const mayReach = await parts.mayReach(events);
    if (!mayReach || notBefore > parts.now()) {
      // leave is given by a person, and the background hears of it
      await parts.wakeAt(mayReach ? notBefore : null);
      return false;
    }
    const batch = await store.batch(BATCH, parts.freshId);
    if (!batch) {
      await parts.wakeAt(null);
      return false;
    }
    // should this worker end before the answer, somebody has to come back
    await parts.wakeAt(parts.now() + FIRST_WAIT_MS);
    const outcome = await parts.post(events, logsRequest(batch.events, parts.version, events), parts.now());
    const later = parts.now() + Math.max(waitAfter(failures), outcome.is === 'busy' ? atMost(outcome.retryAfter) : 0);
    if (outcome.is === 'busy') await store.postpone(later);
    else if (outcome.is === 'refused') await store.refused(batch, 'all', parts.now(), later);
    else if (outcome.refused > 0) await store.refused(batch, outcome.refused, parts.now(), later);
    else await store.arrived(batch);
    return true;
  }

  /** Doubling, and never the same for two browsers. */
  function waitAfter(failures: number): number {
    const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
    return full * (0.5 + parts.random() / 2);
  }

  async function run(): Promise<void> {
    do {
      again = false;
      while (await round());
    } while (again);
  }

  return {
    deliver() {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

const atMost = (retryAfter: number) => Math.min(retryAfter, LONGEST_RETRY_AFTER_MS);
