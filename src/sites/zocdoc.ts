import { knownSite } from './known-site';

/** Zocdoc: responses to reviews. */
export const zocdoc = knownSite({
  id: 'zocdoc',
  hosts: ['zocdoc.com'],
  readers: { '[role=search]': 'private' },
  composer: 'form',
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
