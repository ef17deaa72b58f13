import { storage } from 'wxt/utils/storage';
import { EMPTY_POLICY, type Policy } from '../engine/types';

/** What the person has chosen. */
export interface Preferences extends Policy {
  /** Host names where Subrosa is switched off. */
  readonly off: readonly string[];
  /** Until then Subrosa rests everywhere; milliseconds since 1970, 0 when it does not. */
  readonly pausedUntil: number;
}

export const DEFAULT_PREFERENCES: Preferences = { ...EMPTY_POLICY, off: [], pausedUntil: 0 };

/** Kept in this browser alone. */
export const preferences = storage.defineItem<Preferences>('local:preferences', { fallback: DEFAULT_PREFERENCES });

/** Whether Subrosa is to keep out of a page of this host now. */
export function restsAt(host: string, { off, pausedUntil }: Preferences, now: number): boolean {
  return pausedUntil > now || off.some((name) => host === name || host.endsWith(`.${name}`));
}
