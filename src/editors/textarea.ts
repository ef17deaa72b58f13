import type { EditorAdapter } from './editor';
import { mirrorRects } from './mirror';

type Box = HTMLTextAreaElement | HTMLInputElement;

/** `<textarea>`, and `<input>` where it can hold a message: a subject, a chat line, a title. */
export const textarea: EditorAdapter = {
  id: 'textarea',

  claim(element) {
    const box = element as Box;
    const typed = box.localName === 'textarea' || (box.localName === 'input' && box.type === 'text');
    return typed && !box.readOnly && !box.disabled ? box : null;
  },

  read: (root) => (root as Box).value,

  rects: (root, span) => mirrorRects(root as Box, span),

  select(root, { start, end }) {
    const box = root as Box;
    // a browser scrolls to a selection when it is focused anew
    box.blur();
    box.setSelectionRange(start, end);
    box.focus();
  },

  async replace(root, { start, end }, text) {
    const box = root as Box;
    const expected = box.value.slice(0, start) + text + box.value.slice(end);
    box.focus();
    box.setSelectionRange(start, end);
    box.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
    return box.value === expected;
  },
};
