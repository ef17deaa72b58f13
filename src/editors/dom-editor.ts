import { type Editing, replaceIn } from './edit';
import type { EditorAdapter } from './editor';
import { type Furniture, mapOf, rangeOf, rectsOf } from './text-map';

/** What is particular about an editor that shows its document as ordinary elements of the page. */
export interface DomEditor extends Furniture, Editing {
  readonly id: string;
  /** The root, by CSS selector or by a look around: the element that holds the document and nothing else. */
  readonly root: string | EditorAdapter['claim'];
  /** Whether the page shows only a part of the document, so that nothing honest can be said about the whole. */
  partial?(root: HTMLElement): boolean;
}

/** The adapter for an editor that shows its document as ordinary elements. */
export function domEditor({ id, root, partial, ...own }: DomEditor): EditorAdapter {
  return {
    id,
    claim: typeof root === 'string' ? (element) => element.closest<HTMLElement>(root) : root,
    read: (root) => (partial?.(root) ? null : mapOf(root, own).text),
    rects: (root, span) => rectsOf(mapOf(root, own), span),
    select(root, span) {
      const range = rangeOf(mapOf(root, own), span);
      root.ownerDocument
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    replace: (root, span, text) => (partial?.(root) ? Promise.resolve(false) : replaceIn(root, own, span, text, own)),
  };
}
