import { domEditor } from './dom-editor';

/** TinyMCE, inline or in its frame: WordPress classic, Roundcube. What it marks as bogus it does not save. */
export const tinymce = domEditor({
  id: 'tinymce',
  root: '.mce-content-body[contenteditable="true"], body#tinymce[contenteditable="true"]',
  furniture: '[data-mce-bogus="all"], .mce-offscreen-selection, .mce-visual-caret',
  filler: /\ufeff/g,
  way: 'typing', // a paste loses the format of words that are replaced as a whole
  step: (root) => root.dispatchEvent(new KeyboardEvent('keyup', { key: 'Insert', keyCode: 45, bubbles: true })),
});
