import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** Facebook: posts, comments, groups, page reviews. Its buttons bear nothing but words. */
export const facebook = knownSite({
  id: 'facebook',
  hosts: ['facebook.com'],
  readers: {
    '[role=textbox][aria-label="Message"], [aria-label^="Messages with"]': 'recipients',
    '[aria-label="Reviews"], [data-pagelet*="Reviews"]': 'review',
  },
  composer: '[role=dialog], form, [role=article]',
  sends: ['[role=dialog] [role=button][aria-label="Post"]', '[role=button][aria-label="Comment"][aria-disabled]'],
  notSends: [
    '[role=button][aria-label="Leave a comment"]',
    '[role=button][aria-label="Send this to friends or post it on your profile."]',
  ],
  keys: [MOD_ENTER, { ...ENTER, within: 'form[role=presentation], [role=article], [aria-label="Message"]' }],
  checked: '2026-11-23',
  certainty: 'documented',
});
