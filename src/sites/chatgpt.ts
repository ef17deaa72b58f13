import { ENTER, knownSite } from './known-site';

/** ChatGPT. */
export const chatgpt = knownSite({
  id: 'chatgpt',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  composer: 'form:has(#prompt-textarea), form[data-type=unified-composer]',
  sends: ['[data-testid=send-button]', '#composer-submit-button'],
  notSends: ['[data-testid=stop-button]', '[data-testid=composer-speech-button]'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
