import { ENTER, knownSite } from './known-site';

/** Microsoft Copilot, personal and at work. */
export const copilot = knownSite({
  id: 'copilot',
  hosts: ['copilot.microsoft.com', 'm365.cloud.microsoft'],
  composer: '[data-testid=composer], form',
  sends: ['[data-testid=submit-button]', 'button[aria-label="Submit message"]', 'button[aria-label="Send"]'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
