import { ENTER, knownSite } from './known-site';

/** TikTok: comments and captions; messages by their address. */
export const tiktok = knownSite({
  id: 'tiktok',
  hosts: ['tiktok.com'],
  readers: { '[data-e2e=message-input-area]': 'recipients' },
  composer: '[class*="DivCommentContainer"], [class*="DivInputEditorContainer"]',
  sends: ['[data-e2e=comment-post]', '[data-e2e=message-send]', '[data-e2e=post_video_button]'],
  keys: [{ ...ENTER, within: '[data-e2e=comment-input], [data-e2e=message-input-area]' }],
  checked: '2026-11-23',
  certainty: 'documented',
});
