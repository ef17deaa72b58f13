import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** Reddit, new and old: posts and comments; chat and messages by their address. */
export const reddit = knownSite({
  id: 'reddit',
  hosts: ['reddit.com'],
  readers: { 'rs-app, .message-composer': 'recipients' },
  composer: 'shreddit-composer, r-post-composer-form, #post-composer__form, form.usertext, form#newlink',
  boxes: { title: 'textarea#innerTextArea, textarea[name=title]' },
  sends: [
    'button[slot=submit-button]',
    '#submit-post-button',
    '#inner-post-submit-button',
    'form.usertext button.save',
  ],
  notSends: ['#save-draft-button', '[slot=cancel-button]'],
  keys: [MOD_ENTER, { ...ENTER, within: 'rs-app' }],
  checked: '2026-11-23',
  certainty: 'documented',
});
