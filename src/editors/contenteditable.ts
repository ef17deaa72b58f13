import { domEditor } from './dom-editor';

/** Anything with `contenteditable` whose text lives in the page alone: Gmail, plain boxes, and what no other adapter claims. */
export const contenteditable = domEditor({
  id: 'contenteditable',
  way: 'typing',
  root(element) {
    let root: HTMLElement | null = null;
    for (let at: Element | null = element; at; at = at.parentElement)
      if ((at as HTMLElement).isContentEditable) root = at as HTMLElement;
    return root?.localName === 'html' ? root.ownerDocument.body : root;
  },
});
