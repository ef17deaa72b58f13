import { ENTER, knownSite } from './known-site';

/** Google Chat, by itself; inside Gmail it stands in a frame of this host. */
export const googleChat = knownSite({
  id: 'google-chat',
  hosts: ['chat.google.com'],
  readers: { '[role=search]': 'private' },
  sends: [],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
