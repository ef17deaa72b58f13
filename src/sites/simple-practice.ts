import { knownSite } from './known-site';

/** SimplePractice, a record system: what is written there belongs there. */
export const simplePractice = knownSite({
  id: 'simple-practice',
  hosts: ['simplepractice.com'],
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
