import { knownSite } from './known-site';

/** Nextdoor: neighbours read it, by name and street. */
export const nextdoor = knownSite({
  id: 'nextdoor',
  hosts: ['nextdoor.com'],
  composer: '[role=dialog], form',
  boxes: { title: 'input[name=subject], textarea[name=subject]' },
  sends: ['[data-testid=composer-submit-button]', '[data-testid=inline-composer-reply-button]'],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
