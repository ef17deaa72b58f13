import type { Rule } from '../engine/rule';
import type { Managed } from './managed';
import { DEFAULT_PREFERENCES, LOCKABLE, type Preferences } from './preferences';

/** The practice's and the person's entries hold together. */
const JOINED = [
  'ownNames',
  'trustedDomains',
  'trustedAddresses',
  'lists',
  'coveredTools',
  'clientAddresses',
] as const satisfies readonly (keyof Preferences & keyof Managed)[];

/** One value holds: the practice's. */
const REPLACED = [
  'profession',
  'place',
  'community',
  'sensitivity',
  'language',
  'recordDays',
] as const satisfies readonly (keyof Preferences & keyof Managed)[];

/** What holds now: policy over preference over default. Lists are joined, single values replaced; of what is locked, nothing is the person's. */
export function inForce(preferences: Preferences, managed: Managed): Preferences {
  const locked = new Set<keyof Preferences>(managed.locked);
  const mine = {
    ...DEFAULT_PREFERENCES,
    ...(Object.fromEntries(
      Object.entries(preferences).filter(([key]) => !locked.has(key as keyof Preferences)),
    ) as Partial<Preferences>),
  };
  const joined = JOINED.map((key) => [key, [...new Set([...(managed[key] ?? []), ...mine[key]])]] as const);
  const replaced = REPLACED.flatMap((key) => (managed[key] === undefined ? [] : [[key, managed[key]] as const]));
  return {
    ...mine,
    ...Object.fromEntries<unknown>([...joined, ...replaced]),
    severity: { ...mine.severity, ...managed.severity },
    off: mine.off.filter((name) => !managed.guardedSites?.some((site) => isUnder(site, name) || isUnder(name, site))),
  };
}

/** The choices that the person can see and not change, in the order of LOCKABLE. */
export function lockedKeys(managed: Managed): readonly (keyof Preferences)[] {
  const single = new Set<string>(REPLACED.filter((key) => managed[key] !== undefined));
  return LOCKABLE.filter((key) => managed.locked?.includes(key) || single.has(key));
}

/** Ours and the practice's, by rank; one of the practice's with an id of ours takes its place. */
export function joinRules(ours: readonly Rule[], own: readonly Rule[] = []): readonly Rule[] {
  if (own.length === 0) return ours;
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...ours.filter(({ id }) => !ids.has(id))].sort((a, b) => a.rank - b.rank);
}

const isUnder = (host: string, above: string) => host === above || host.endsWith(`.${above}`);
