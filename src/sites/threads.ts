import { knownSite, MOD_ENTER } from './known-site';

/** Threads. "Add to thread" adds boxes that go together. */
export const threads = knownSite({
  id: 'threads',
  hosts: ['threads.com', 'threads.net'],
  composer: '[role=dialog]',
  boxes: { part: '[role=textbox][contenteditable=true]' },
  sends: [],
  notSends: ['[role=button][aria-label="Add to thread"]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
