import { ENTER, knownSite, MOD_ENTER } from './known-site';

/** Discourse, on any forum: topics, replies, chat; a message in the composer goes to the users named in it. */
export const discourse = knownSite({
  id: 'discourse',
  hosts: [],
  recognise: (page) => page.querySelector('meta[name=generator][content^="Discourse"]') !== null,
  readers: { '#reply-control.private-message, .composer-fields.has-users': 'recipients', '*': 'public' },
  composer: '#reply-control, .chat-composer__wrapper, .chat-composer',
  boxes: { title: '#reply-title' },
  sends: ['#reply-control .save-or-cancel .create', '.chat-composer__send-btn, .chat-composer-button.-send'],
  keys: [MOD_ENTER, { ...ENTER, within: '.chat-composer' }],
  checked: '2026-11-23',
  certainty: 'sure',
});
