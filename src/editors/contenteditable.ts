import type { EditorAdapter } from './editor';
import { forget, rangeIn, readDom, rectsIn } from './reading';

/** Anything with `contenteditable` whose text lives in the page alone: Gmail, plain boxes, and what no other adapter claims. */
export const contenteditable: EditorAdapter = {
  id: 'contenteditable',

  claim(element) {
    let root: HTMLElement | null = null;
    for (let at: Element | null = element; at; at = at.parentElement)
      if ((at as HTMLElement).isContentEditable) root = at as HTMLElement;
    return root?.localName === 'html' ? root.ownerDocument.body : root;
  },

  read: (root) => readDom(root).text,

  rects: (root, span) => rectsIn(readDom(root), span),

  async replace(root, span, text) {
    const before = readDom(root);
    const range = rangeIn(before, span);
    if (!range) return false;
    const page = root.ownerDocument;
    root.focus();
    const selection = page.getSelection();
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    page.execCommand(text ? 'insertText' : 'delete', false, text);
    forget(root);
    return readDom(root).text === before.text.slice(0, span.start) + text + before.text.slice(span.end);
  },
};
