import { knownSite, MOD_ENTER } from './known-site';

/** Proton Mail. The text stands in a frame of its own; its key presses do too. */
export const proton = knownSite({
  id: 'proton',
  hosts: ['mail.proton.me'],
  composer: '.composer, [data-testid^="composer:"][role=dialog]',
  boxes: { subject: '[data-testid="composer:subject"]' },
  recipients: {
    to: '[data-testid="composer:to"], [data-testid="composer:to"] ~ *, :has(> [data-testid="composer:to"]) [title*="@"]',
    cc: '[data-testid="composer:to-cc"], :has(> [data-testid="composer:to-cc"]) [title*="@"]',
    bcc: '[data-testid="composer:to-bcc"], :has(> [data-testid="composer:to-bcc"]) [title*="@"]',
  },
  sends: ['[data-testid="composer:send-button"]'],
  notSends: ['[data-testid="composer:save-draft-button"]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
