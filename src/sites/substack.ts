import { knownSite, MOD_ENTER } from './known-site';

/** Substack: posts go out as mail to all subscribers; notes; comments. "Continue" only opens the last step. */
export const substack = knownSite({
  id: 'substack',
  hosts: ['substack.com'],
  recognise: (page) => page.querySelector('link[rel=preconnect][href*="substackcdn.com"]') !== null,
  readers: { '*': 'public' },
  boxes: { title: 'textarea#post-title', subtitle: 'textarea.subtitle, textarea[placeholder*="subtitle" i]' },
  sends: [],
  notSends: ['[data-testid=publish-button]'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
