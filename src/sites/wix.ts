import { knownSite } from './known-site';

/** Wix: pages and posts of a practice’s own web site. */
export const wix = knownSite({
  id: 'wix',
  hosts: ['wix.com', 'wixsite.com'],
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
