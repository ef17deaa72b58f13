import { knownSite } from './known-site';

/** Medium. The first button only opens the last step. */
export const medium = knownSite({
  id: 'medium',
  hosts: ['medium.com'],
  boxes: { subtitle: '[data-testid=publishSubtitle], .js-metaSubtitle [contenteditable=true]' },
  sends: ['[data-action=publish]', '[data-testid=publishConfirmButton]'],
  notSends: ['[data-action=show-prepublish]'],
  keys: [],
  checked: '2026-11-23',
  certainty: 'documented',
});
