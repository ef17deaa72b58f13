import { knownSite } from './known-site';

/** WordPress block editor, self-hosted and at wordpress.com. Each block is a box; the text may stand in a frame, the buttons outside. */
export const wordpressBlock = knownSite({
  id: 'wordpress-block',
  hosts: ['wordpress.com/post', 'wordpress.com/page'],
  recognise: (page) => page.querySelector('.block-editor, .edit-post-layout') !== null,
  readers: { '*': 'public' },
  composer: '.edit-post-layout, .editor-editor-interface, .block-editor, #editor',
  boxes: {
    title: '.editor-post-title__input',
    part: '.block-editor-rich-text__editable[contenteditable=true]:not(.editor-post-title__input), .block-editor-plain-text, textarea.editor-post-text-editor',
    excerpt: '.editor-post-excerpt__textarea textarea, .editor-post-excerpt textarea',
  },
  sends: ['.editor-post-publish-panel .editor-post-publish-button', '.editor-post-publish-button:not([aria-expanded])'],
  notSends: [
    '.editor-post-publish-panel__toggle',
    '.editor-post-save-draft',
    '.editor-post-saved-state',
    '.editor-post-preview',
  ],
  keys: [],
  checked: '2026-11-23',
  certainty: 'sure',
});
