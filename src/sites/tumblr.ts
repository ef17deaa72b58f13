import { knownSite } from './known-site';

/** Tumblr. Each block of a post is a box of its own. */
export const tumblr = knownSite({
  id: 'tumblr',
  hosts: ['tumblr.com'],
  composer: '[role=dialog]:has(.block-editor-writing-flow), .post-form',
  boxes: { part: '.block-editor-writing-flow [contenteditable=true]', tags: 'textarea[aria-label*="ags"]' },
  sends: [],
  keys: [],
  checked: '2026-11-23',
  certainty: 'guessed',
});
