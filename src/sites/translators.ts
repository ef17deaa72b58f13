import { knownSite } from './known-site';

/** DeepL and Google Translate send what is typed while it is typed: Subrosa can warn there, and hold nothing. */
export const translators = knownSite({
  id: 'translators',
  hosts: ['deepl.com', 'translate.google.com'],
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'documented',
});
