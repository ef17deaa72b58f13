import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** Bluesky: posts, replies, threads; messages by their address. */
export const bluesky = knownSite({
  id: 'bluesky',
  hosts: ['bsky.app'],
  composer: '[role=dialog]:has([data-testid=composerPublishBtn]), [data-testid=composePostView]',
  boxes: { part: '.ProseMirror[contenteditable=true]' },
  sends: ['[data-testid=composerPublishBtn]'],
  keys: [MOD_ENTER, { ...ENTER, within: 'textarea' }],
  checked: '2026-11-23',
  certainty: 'sure',
});
