import { domEditor } from './dom-editor';

/** Trix: Basecamp, HEY, many Rails applications. */
export const trix = domEditor({
  id: 'trix',
  root: 'trix-editor[contenteditable]',
  furniture: '[data-trix-cursor-target], .attachment__toolbar, .attachment__progress',
  way: 'pasting',
});
