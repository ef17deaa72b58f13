import type { Loss } from '../../src/background/record-store';
import { type Deed, type Entry, entryOf } from '../../src/settings/record';

/** An entry as the door makes it. */
export function sampleEntry(at: number, deed: Deed = 'hold'): Entry {
  const known = { rules: new Set(['no-casual-talk', 'real-time-post']), reasons: new Set(['release']) };
  const note = {
    deed,
    audience: 'public',
    rules: ['no-casual-talk', 'real-time-post'],
    reason: 'release',
    approved: true,
  };
  const entry = entryOf(note, known, { url: 'https://x.com/home', at, id: crypto.randomUUID() });
  if (!entry) throw new Error('no entry');
  return entry;
}

export const LOSS: Loss = { deed: 'loss', id: crypto.randomUUID(), since: 1, at: 2, full: 3, refused: 4 };
