import { knownSite, MOD_ENTER } from './known-site';

/** Google Docs, Sheets and Slides draw their text; no extension can read it. */
export const googleDocs = knownSite({
  id: 'google-docs',
  hosts: ['docs.google.com/document', 'docs.google.com/spreadsheets', 'docs.google.com/presentation'],
  readers: { '.docs-commentv2-shell, .docos': 'recipients' },
  sends: [],
  keys: [MOD_ENTER],
  unreadable: 'Google Docs draws its text as a picture, which Subrosa can’t read.',
  checked: '2026-11-23',
  certainty: 'sure',
});
