import { knownSite } from './known-site';

/** DeepL sends what is typed while it is typed: Subrosa can warn there, and hold nothing. */
export const deepl = knownSite({
  id: 'deepl',
  hosts: ['deepl.com'],
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'documented',
});
