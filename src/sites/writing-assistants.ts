import { knownSite, MOD_ENTER } from './known-site';

/** The editors of Grammarly, QuillBot and their like send what is typed while it is typed: Subrosa can warn there, and hold a button only. */
export const writingAssistants = knownSite({
  id: 'writing-assistants',
  hosts: ['app.grammarly.com', 'quillbot.com', 'languagetool.org', 'wordtune.com'],
  sends: ['button[data-testid*="paraphrase" i]', 'button[aria-label*="Paraphrase" i]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
