import { knownSite, MOD_ENTER } from './known-site';

/** Google Groups. Public until the practice marks the group as a closed list. */
export const googleGroups = knownSite({
  id: 'google-groups',
  hosts: ['groups.google.com'],
  composer: '[role=dialog], [role=region]:has([contenteditable=true])',
  boxes: { subject: 'input[aria-label="Subject"]' },
  recipients: { to: '[aria-label^="To"] [data-hovercard-id], [aria-label^="To"] [email]' },
  sends: ['[role=button][aria-label="Post message"]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
