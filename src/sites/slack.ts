import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** Slack. Channel and thread have a composer each; Enter sends unless the user has turned that off. */
export const slack = knownSite({
  id: 'slack',
  hosts: ['app.slack.com', 'slack.com'],
  composer: '.c-wysiwyg_container, .p-message_pane_input, [data-qa=threads_flexpane]',
  sends: ['[data-qa=texty_send_button]'],
  notSends: ['[data-qa=texty_scheduled_message_menu_button]'],
  keys: [ENTER, MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'sure',
});
