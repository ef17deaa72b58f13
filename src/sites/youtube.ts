import { knownSite, MOD_ENTER } from './known-site';

/** YouTube: comments and replies to them. */
export const youtube = knownSite({
  id: 'youtube',
  hosts: ['youtube.com'],
  readers: { '[role=search], ytd-searchbox': 'private' },
  composer: 'ytd-commentbox, ytcp-commentbox',
  sends: ['ytd-commentbox #submit-button', 'ytcp-commentbox #submit-button'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
