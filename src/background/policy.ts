import browser from 'webextension-polyfill';
import { type ReadPolicy, readManaged } from '../settings/managed';
import { type KeptPolicy, policy } from '../settings/store';

/** For how long the last policy holds when the browser hands over none any more. Milliseconds: a week. */
const GRACE_MS = 7 * 24 * 3_600_000;

/**
 * Reads the practice's policy from the browser and keeps what holds of it, for guards and pages to read and watch. Chromium tells of
 * changes; Firefox reads its policies once, at its start.
 */
export function followPolicy(): void {
  void takePolicy();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void takePolicy();
  });
}

/** Takes the policy as it is now. */
async function takePolicy(): Promise<void> {
  const raw: object = await browser.storage.managed.get(null).catch(() => ({})); // Firefox rejects where there is no policy
  const before = await policy.getValue();
  const next = Object.keys(raw).length > 0 ? withoutCodes(readManaged(raw)) : afterIt(before, Date.now());
  if (JSON.stringify(next) !== JSON.stringify(before)) await policy.setValue(next);
}

/** The codes' hashes are read from the browser each time a code is typed, and kept nowhere. */
function withoutCodes({ managed, faults }: ReadPolicy): ReadPolicy {
  const { codes: _, ...kept } = managed;
  return { managed: kept, faults };
}

/**
 * What holds where the browser hands over nothing. A file that is no JSON at all looks just like one that was taken away: the last
 * policy holds for a week, and that is named. A practice that means it hands over a policy that sets nothing: `{"sets": []}`.
 */
export function afterIt(before: KeptPolicy, now: number): KeptPolicy {
  const until = before.until ?? now + GRACE_MS;
  if (Object.keys(before.managed).length === 0 || until <= now) return { managed: {}, faults: [] };
  const date = new Date(until).toISOString().slice(0, 10);
  return { managed: before.managed, faults: [{ key: '', at: '', why: 'gone', expected: [date] }], until };
}
