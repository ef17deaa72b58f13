import { ENTER, knownSite } from './known-site';

/** Google Messages for web. Whoever has the number gets it; text messages are not encrypted. */
export const googleMessages = knownSite({
  id: 'google-messages',
  hosts: ['messages.google.com'],
  composer: 'mws-message-compose, mws-conversation-container',
  sends: ['mws-message-send-button button', '[data-e2e-send-text-button]'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
