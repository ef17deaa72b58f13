import { frameOf } from '../dom/tree';
import type { EditorAdapter } from './editor';

/** What takes the keys for an editor, and what the editor looks like to a person. */
const EDITORS: Readonly<Record<string, string>> = {
  '.monaco-editor textarea, .monaco-editor .native-edit-context': '.monaco-editor',
  'textarea.ace_text-input': '.ace_editor',
  '.CodeMirror > div > textarea': '.CodeMirror',
  '.docs-texteventtarget-iframe': '.kix-appview-editor, #docs-editor',
};

/** Monaco, Ace, CodeMirror 5 and Google's drawn documents keep their text where no extension can read it: known, and honestly unread. */
export const opaque: EditorAdapter = {
  id: 'opaque',

  claim(element) {
    for (const at of [element, frameOf(element.ownerDocument)]) {
      if (!at) continue;
      for (const [keys, look] of Object.entries(EDITORS))
        if (at.matches(keys)) return at.closest<HTMLElement>(look) ?? at.ownerDocument.querySelector<HTMLElement>(look);
      if ((at as { readonly editContext?: unknown }).editContext) return at as HTMLElement;
    }
    return null;
  },

  read: () => null,
  rects: () => [],
  replace: async () => false,
};
