import { knownSite, MOD_ENTER } from './known-site';

/** The editors of Grammarly and QuillBot send what is typed while it is typed: Subrosa can warn there, and hold a button only. */
export const grammarly = knownSite({
  id: 'grammarly',
  hosts: ['app.grammarly.com', 'quillbot.com', 'languagetool.org', 'wordtune.com'],
  sends: ['button[data-testid*="paraphrase" i]', 'button[aria-label*="Paraphrase" i]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
