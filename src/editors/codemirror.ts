import { domEditor } from './dom-editor';

/** CodeMirror 6. It shows the lines in view only, with a gap for the rest: a document with gaps is not read. */
export const codemirror = domEditor({
  id: 'codemirror',
  root: '.cm-content[contenteditable="true"]',
  furniture: '.cm-widgetBuffer, .cm-placeholder, .cm-announced',
  way: 'pasting',
  partial: (root) => root.querySelector('.cm-gap') !== null,
});
