import { domEditor } from './dom-editor';

/** CKEditor 5: Teams. It keeps the caret alive in empty formats with seven zero-width characters in a row. */
export const ckeditor = domEditor({
  id: 'ckeditor',
  root: '.ck-editor__editable[contenteditable="true"], [data-tid="ckeditor"][contenteditable="true"]',
  furniture:
    '.ck-widget__type-around, .ck-widget__selection-handle, .ck-widget__resizer, .ck-fake-selection-container, .ck-reset_all',
  filler: /\u2060{7}|\u200b{7}/g,
  way: 'pasting',
});
