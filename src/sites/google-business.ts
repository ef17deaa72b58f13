import { knownSite } from './known-site';

/** Replies to reviews in Google Business Profile, Search and Maps, which show them in a frame of their own. */
export const googleBusiness = knownSite({
  id: 'google-business',
  hosts: ['business.google.com', 'google.com/maps', 'google.com/search', 'google.com/local', 'google.com/customers'],
  readers: { '[role=search], form[action="/search"], #searchboxinput': 'private' },
  composer: 'form, [role=dialog]',
  sends: ['button[jsname=hrGhad]'],
  keys: [],
  checked: '2026-11-23',
  certainty: 'documented',
});
