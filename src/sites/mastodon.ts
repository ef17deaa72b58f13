import { knownSite, MOD_ENTER } from './known-site';

/** Mastodon, on any instance. A private mention is still read by whoever is mentioned, and their instance. */
export const mastodon = knownSite({
  id: 'mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social'],
  recognise: (page) => page.querySelector('#mastodon') !== null,
  readers: { '*': 'public' },
  composer: 'form.compose-form, .compose-form',
  boxes: { warning: '#cw-spoiler-input', alt: '#upload-modal__description' },
  sends: [
    '.compose-form__submit button[type=submit]',
    '.compose-form__publish button',
    '.compose-form button.button--block',
  ],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'sure',
});
