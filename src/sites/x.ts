import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** X. All parts of a thread go with one button. */
export const x = knownSite({
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  readers: { '[data-testid^="dm"], [data-testid=DmActivityViewport]': 'recipients' },
  composer: '[role=dialog]:has([data-testid=tweetButton]), form:has([data-testid^="dm"])',
  boxes: { part: '[data-testid^="tweetTextarea_"] [contenteditable=true]' },
  sends: [
    '[data-testid=tweetButton]',
    '[data-testid=tweetButtonInline]',
    '[data-testid=dm-composer-send-button]',
    '[data-testid=dmComposerSendButton]',
  ],
  keys: [MOD_ENTER, { ...ENTER, within: '[data-testid^="dm"]' }],
  checked: '2026-11-23',
  certainty: 'documented',
});
