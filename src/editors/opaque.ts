import type { EditorAdapter } from './editor';

/** What takes the keys for an editor that keeps its text where no extension can read it. */
const KEY_SINK = [
  '.monaco-editor textarea, .monaco-editor .native-edit-context',
  'textarea.ace_text-input',
  '.CodeMirror > div > textarea',
  '.docs-texteventtarget-iframe',
].join();

/** Monaco, Ace, CodeMirror 5 and Google's canvas editors: known, and honestly unreadable. */
export const opaque: EditorAdapter = {
  id: 'opaque',

  claim(element) {
    const frame = element.ownerDocument.defaultView?.frameElement;
    return [element, frame].some((at) => at?.matches(KEY_SINK)) ? (element as HTMLElement) : null;
  },

  read: () => null,
  rects: () => [],
  replace: async () => false,
};
