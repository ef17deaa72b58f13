import { knownSite } from './known-site';

/** Responses to reviews at Healthgrades, Vitals, RateMDs and WebMD. */
export const healthgrades = knownSite({
  id: 'healthgrades',
  hosts: ['healthgrades.com', 'vitals.com', 'ratemds.com', 'webmd.com'],
  readers: { '[role=search]': 'private' },
  composer: 'form',
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
