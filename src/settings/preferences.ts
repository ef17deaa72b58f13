import { storage } from 'wxt/utils/storage';
import { EMPTY_POLICY, type Policy } from '../engine/types';

/** How much is shown: only what would be held; holds and second looks; or second looks held as well. */
export type Sensitivity = 'holds' | 'usual' | 'strict';

/** What the person has chosen. */
export interface Preferences extends Policy {
  /** Host names where Subrosa is switched off. */
  readonly off: readonly string[];
  /** Until then Subrosa rests everywhere; milliseconds since 1970, 0 when it does not. */
  readonly pausedUntil: number;
  /** One of PROFESSIONS in rulebook.ts: whose code is shown first. */
  readonly profession?: string;
  /** One of PLACES in rulebook.ts. */
  readonly place?: string;
  /** Absent: `usual`. */
  readonly sensitivity?: Sensitivity;
  /** Language of the interface; absent or `auto`: the browser's own. */
  readonly language?: 'auto' | 'en' | 'es';
}

export const DEFAULT_PREFERENCES: Preferences = { ...EMPTY_POLICY, off: [], pausedUntil: 0 };

/** Kept in this browser alone. */
export const preferences = storage.defineItem<Preferences>('local:preferences', { fallback: DEFAULT_PREFERENCES });

/** Whether Subrosa is to keep out of a page of this host now. */
export function restsAt(host: string, { off, pausedUntil }: Preferences, now: number): boolean {
  return pausedUntil > now || off.some((name) => host === name || host.endsWith(`.${name}`));
}
