import { knownSite, MOD_ENTER } from './known-site';

/** Gmail. Its class names change; where they miss, the tooltip or the generic search finds the button. */
export const gmail = knownSite({
  id: 'gmail',
  hosts: ['mail.google.com'],
  composer: '[role=dialog]:has([name=to]), .M9, .AD',
  boxes: { subject: 'input[name=subjectbox]' },
  recipients: {
    to: '[name=to] [data-hovercard-id], [name=to] [email], input[name=to]',
    cc: '[name=cc] [data-hovercard-id], [name=cc] [email], input[name=cc]',
    bcc: '[name=bcc] [data-hovercard-id], [name=bcc] [email], input[name=bcc]',
  },
  sends: [
    '.IZ .Up div > div[role=button]:not([aria-haspopup=true])', // also send and archive
    '[role=button][data-tooltip^="Send" i]:not([aria-haspopup=true])',
    '[selector=scheduledSend]',
  ],
  notSends: ['[role=button][aria-haspopup=true]', '[data-tooltip*="feedback" i]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
