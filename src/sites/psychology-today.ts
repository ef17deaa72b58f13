import { knownSite } from './known-site';

/** Psychology Today: the profile, which everybody reads, and mail to those who ask for an appointment. */
export const psychologyToday = knownSite({
  id: 'psychology-today',
  hosts: ['psychologytoday.com'],
  readers: {
    '[role=search]': 'private',
    'form[action*="message"], form[action*="email"], [class*="message-reply"]': 'recipients',
  },
  composer: 'form',
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
