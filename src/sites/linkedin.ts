import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** LinkedIn: posts (in an open shadow root), comments, articles, messages. */
export const linkedin = knownSite({
  id: 'linkedin',
  hosts: ['linkedin.com'],
  readers: { '.msg-form, .msg-overlay-conversation-bubble': 'recipients' },
  composer: '.share-box, .share-creation-state, form.comments-comment-box__form, .msg-form',
  sends: [
    '.share-actions__primary-action',
    '[class*="comments-comment-box__submit-button"]',
    '.msg-form__send-button, .msg-form__send-btn',
  ],
  keys: [MOD_ENTER, { ...ENTER, within: '.msg-form' }],
  checked: '2026-11-23',
  certainty: 'documented',
});
