import { knownSite } from './known-site';

const BLOCK = '.block-editor-rich-text__editable[contenteditable=true]:not(.editor-post-title__input)';

/**
 * WordPress, on any site and at wordpress.com: block editor, classic editor, comments and the answers to them. Each block is a box; the text
 * may stand in a frame and the buttons outside it. Saving a draft is no send. The name in a comment form is the writer's own.
 */
export const wordpress = knownSite({
  id: 'wordpress',
  hosts: ['wordpress.com'],
  recognise: (page) =>
    page.querySelector('.block-editor, body.wp-admin #content, #replyrow, #commentform #comment') !== null,
  readers: { '[role=search]': 'private', '*': 'public' },
  composer: '#commentform, #replyrow, form#post, .editor-editor-interface, .edit-post-layout, .block-editor',
  boxes: {
    title: '.editor-post-title__input, #titlewrap input#title',
    part: `${BLOCK}, .block-editor-plain-text, textarea.editor-post-text-editor`,
    excerpt: '.editor-post-excerpt textarea, textarea#excerpt',
  },
  sends: [
    '.editor-post-publish-panel .editor-post-publish-button',
    '.editor-post-publish-button:not([aria-expanded])',
    'input#publish',
    '#commentform [type=submit]',
    '#replyrow #replybtn, #replyrow .save',
  ],
  notSends: [
    '.editor-post-publish-panel__toggle',
    '.editor-post-save-draft, .editor-post-saved-state, .editor-post-preview',
    '#save-post, #post-preview, #replyrow .cancel',
  ],
  keys: [],
  checked: '2026-11-23',
  certainty: 'sure',
});
