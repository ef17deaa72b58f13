import { knownSite } from './known-site';

/** Ghost, self-hosted and at ghost.io. The first two buttons only lead to the last. */
export const ghost = knownSite({
  id: 'ghost',
  hosts: ['ghost.io/ghost'],
  recognise: (page) => page.querySelector('.gh-koenig-editor, .gh-editor') !== null,
  readers: { '*': 'public' },
  composer: 'body',
  boxes: {
    title: '[data-test-editor-title-input], textarea.gh-editor-title',
    excerpt: 'textarea.gh-editor-excerpt, textarea#custom-excerpt',
  },
  sends: ['[data-test-button=confirm-publish]', '.gh-publish-cta button', '[data-test-button=publish-save]'],
  notSends: [
    '[data-test-button=publish-flow]',
    '.gh-publish-trigger',
    '[data-test-button=continue]',
    '[data-test-button=publish-preview]',
  ],
  keys: [],
  checked: '2026-11-23',
  certainty: 'documented',
});
