import { ENTER, knownSite } from './known-site';

/** Messenger, by itself and inside Facebook. */
export const messenger = knownSite({
  id: 'messenger',
  hosts: ['messenger.com', 'facebook.com/messages'],
  composer: '[role=group][aria-label="Thread composer"], [role=main]',
  sends: [
    '[aria-label="Press Enter to send"]',
    '[role=button][aria-label="Send"]',
    '[data-testid=mw-composer-send-button]',
  ],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
