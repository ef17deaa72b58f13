import { knownSite } from './known-site';

/** Yelp and Yelp for Business: public comments; private messages by their address or tab. */
export const yelp = knownSite({
  id: 'yelp',
  hosts: ['yelp.com'],
  readers: {
    '[role=search], form[action^="/search"]': 'private',
    '[data-testid*="message" i], form[action*="message"]': 'recipients',
  },
  composer: 'form',
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
