import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** Microsoft Teams, at work and personal. */
export const teams = knownSite({
  id: 'teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  composer:
    '[data-tid=message-pane-footer], [data-tid=chat-pane-compose-message-footer], [data-tid=newMessageCommands]',
  boxes: { subject: '[data-tid*="subject"] input' },
  sends: ['[data-tid=sendMessageCommands-send]', '[data-tid=newMessageCommands-send]'],
  keys: [ENTER, MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'sure',
});
