import { knownSite, MOD_ENTER } from './known-site';

/** Yahoo Mail. */
export const yahoo = knownSite({
  id: 'yahoo',
  hosts: ['mail.yahoo.com'],
  composer: '[data-test-id=compose], .compose-pane, [data-test-id=compose-view]',
  boxes: { subject: '[data-test-id=compose-subject]' },
  recipients: {
    to: '[data-test-id=container-to] [data-test-id=pill], #message-to-field',
    cc: '[data-test-id=container-cc] [data-test-id=pill], #message-cc-field',
    bcc: '[data-test-id=container-bcc] [data-test-id=pill], #message-bcc-field',
  },
  sends: ['[data-test-id=compose-send-button]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
