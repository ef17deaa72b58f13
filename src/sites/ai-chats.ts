import { ENTER, knownSite } from './known-site';

/** AI chats that are known by their hosts and by what all of them do: Enter sends. */
export const aiChats = knownSite({
  id: 'ai-chats',
  hosts: [
    'aistudio.google.com',
    'notebooklm.google.com',
    'chat.deepseek.com',
    'chat.mistral.ai',
    'grok.com',
    'meta.ai',
    'poe.com',
    'pi.ai',
    'character.ai',
    'you.com',
  ],
  sends: [],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
});
