import { ENTER, knownSite } from './known-site';

/** Discord: servers, which anybody may join until the practice marks one as a list; direct messages by their address. It has no send button. */
export const discord = knownSite({
  id: 'discord',
  hosts: ['discord.com'],
  readers: { '[role=search], [class*="searchBar"]': 'private' },
  composer: 'form',
  sends: [],
  keys: [{ ...ENTER, within: '[role=textbox]' }],
  checked: '2026-11-23',
  certainty: 'guessed',
});
