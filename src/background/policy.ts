import browser from 'webextension-polyfill';
import { readManaged } from '../settings/managed';
import { policy } from '../settings/store';

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

/** Takes the policy as it is now. Where the browser has none, none holds. */
async function takePolicy(): Promise<void> {
  const raw = await browser.storage.managed.get(null).catch(() => ({})); // Firefox rejects where there is no policy
  const read = readManaged(raw);
  if (JSON.stringify(read) !== JSON.stringify(await policy.getValue())) await policy.setValue(read);
}
