import { knownSite } from './known-site';

/** The comment form under any WordPress post. Name, mail and web address in it are the writer’s own. */
export const wordpressComment = knownSite({
  id: 'wordpress-comment',
  hosts: [],
  recognise: (page) => page.querySelector('#commentform textarea#comment') !== null,
  readers: { '*': 'public' },
  composer: '#commentform',
  sends: ['#commentform [type=submit]'],
  keys: [],
  checked: '2026-11-23',
  certainty: 'sure',
});
