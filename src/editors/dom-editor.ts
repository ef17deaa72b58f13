import { replaceIn, type Way } from './edit';
import type { EditorAdapter } from './editor';
import { type Furniture, mapOf, rectsOf } from './text-map';

/** What is particular about an editor that shows its document as ordinary elements of the page. */
export interface DomEditor extends Furniture {
  readonly id: string;
  /** CSS selector of the root: the element that holds the document and nothing else. */
  readonly root: string;
  readonly way: Way;
  /** Whether the page shows only a part of the document, so that nothing honest can be said about the whole. */
  partial?(root: HTMLElement): boolean;
}

/** The adapter for an editor that shows its document as ordinary elements. */
export function domEditor({ id, root: selector, way, partial, ...own }: DomEditor): EditorAdapter {
  return {
    id,
    claim: (element) => element.closest<HTMLElement>(selector),
    read: (root) => (partial?.(root) ? null : mapOf(root, own).text),
    rects: (root, span) => rectsOf(mapOf(root, own), span),
    replace: (root, span, text) => (partial?.(root) ? Promise.resolve(false) : replaceIn(root, own, span, text, way)),
  };
}
