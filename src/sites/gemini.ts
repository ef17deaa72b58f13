import { ENTER, knownSite } from './known-site';

/** Gemini. */
export const gemini = knownSite({
  id: 'gemini',
  hosts: ['gemini.google.com'],
  composer: 'input-area-v2, .input-area-container, .text-input-field',
  sends: ['button.send-button', 'button[aria-label="Send message" i]'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
