import { knownSite } from './known-site';

/** Squarespace: pages and posts of a practice’s own web site. Saving publishes. */
export const squarespace = knownSite({
  id: 'squarespace',
  hosts: ['squarespace.com'],
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
