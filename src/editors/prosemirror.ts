import { domEditor } from './dom-editor';

/** ProseMirror, and Tiptap on top of it: Bluesky, Substack, ChatGPT, Claude, Discourse. */
export const prosemirror = domEditor({
  id: 'prosemirror',
  root: '.ProseMirror[contenteditable="true"]',
  furniture: '.ProseMirror-widget, .ProseMirror-gapcursor, .ProseMirror-separator',
  way: 'pasting',
});
