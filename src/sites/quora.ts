import { knownSite } from './known-site';

/** Quora: answers, posts, comments. */
export const quora = knownSite({
  id: 'quora',
  hosts: ['quora.com'],
  composer: '[role=dialog], form',
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'documented',
});
