import { knownSite } from './known-site';

/** Groups.io. Public until the practice marks the group as a closed list. */
export const groupsIo = knownSite({
  id: 'groups-io',
  hosts: ['groups.io'],
  composer: 'form',
  boxes: { subject: 'input[name=subject]' },
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
