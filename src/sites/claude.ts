import { ENTER, knownSite } from './known-site';

/** Claude. */
export const claude = knownSite({
  id: 'claude',
  hosts: ['claude.ai'],
  composer: 'fieldset, form',
  sends: ['button[aria-label="Send message" i]'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
