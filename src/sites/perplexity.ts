import { ENTER, knownSite } from './known-site';

/** Perplexity. */
export const perplexity = knownSite({
  id: 'perplexity',
  hosts: ['perplexity.ai'],
  sends: ['[data-testid=submit-button]', 'button[aria-label="Submit"]'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
