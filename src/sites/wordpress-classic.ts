import { knownSite } from './known-site';

/** WordPress classic editor and the reply to a comment in its admin pages. Saving a draft is no send. */
export const wordpressClassic = knownSite({
  id: 'wordpress-classic',
  hosts: [],
  recognise: (page) => page.querySelector('body.wp-admin #post #content, body.wp-admin #replyrow') !== null,
  readers: { '*': 'public' },
  composer: 'form#post, #replyrow',
  boxes: { title: '#titlewrap input#title', excerpt: 'textarea#excerpt' },
  sends: ['#publish', '#replyrow #replybtn, #replyrow .save'],
  notSends: ['#save-post', '#post-preview', '#replyrow .cancel'],
  keys: [],
  checked: '2026-11-23',
  certainty: 'sure',
});
