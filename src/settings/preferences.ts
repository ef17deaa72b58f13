import { EMPTY_POLICY, type Policy } from '../engine/types';
import type { Sensitivity } from './sensitivity';

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
  /** For how many days the record of holds is kept; absent: RECORD_DAYS. */
  readonly recordDays?: number;
}

export const DEFAULT_PREFERENCES: Preferences = { ...EMPTY_POLICY, off: [], pausedUntil: 0 };

/** What a practice can lock: these choices are its own then, set or not, and the person's are not asked. */
export const LOCKABLE = [
  'off',
  'pausedUntil',
  'sensitivity',
  'severity',
  'ownNames',
  'trustedDomains',
  'trustedAddresses',
  'lists',
  'coveredTools',
  'clientAddresses',
  'community',
  'profession',
  'place',
  'language',
  'recordDays',
] as const satisfies readonly (keyof Preferences)[];

/** Whether Subrosa is to keep out of a page of this host now. */
export function restsAt(host: string, { off, pausedUntil }: Preferences, now: number): boolean {
  return pausedUntil > now || off.some((name) => host === name || host.endsWith(`.${name}`));
}
