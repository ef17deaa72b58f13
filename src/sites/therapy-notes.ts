import { knownSite } from './known-site';

/** TherapyNotes, a record system: what is written there belongs there. */
export const therapyNotes = knownSite({
  id: 'therapy-notes',
  hosts: ['therapynotes.com'],
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
