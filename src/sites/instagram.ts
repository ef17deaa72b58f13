import { ENTER, knownSite } from './known-site';

/** Instagram: captions, comments, direct messages. */
export const instagram = knownSite({
  id: 'instagram',
  hosts: ['instagram.com'],
  readers: { '[aria-label^="Messages with"], [aria-label="Message"]': 'recipients' },
  composer: '[role=dialog], form',
  sends: [],
  keys: [{ ...ENTER, within: 'form textarea, [role=textbox]:not([role=dialog] *)' }],
  checked: '2026-11-23',
  certainty: 'documented',
});
