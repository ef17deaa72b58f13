import { parentOf } from '../dom/tree';
import { ckeditor } from './ckeditor';
import { codemirror } from './codemirror';
import { contenteditable } from './contenteditable';
import { draft } from './draft';
import type { EditorAdapter } from './editor';
import { lexical } from './lexical';
import { opaque } from './opaque';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { rooster } from './rooster';
import { slate } from './slate';
import { textarea } from './textarea';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** Every kind of text box that can be read, the particular before the general. */
export const EDITORS: readonly EditorAdapter[] = [
  opaque,
  textarea,
  quill,
  prosemirror,
  lexical,
  ckeditor,
  tinymce,
  slate,
  draft,
  trix,
  rooster,
  codemirror,
  contenteditable,
];

/** A text box of the page and the adapter that knows how to handle it. */
export interface OpenEditor {
  readonly adapter: EditorAdapter;
  readonly root: HTMLElement;
}

/** The editor that `element` is or stands in, looking out of shadow roots and same-origin frames; null where it is none. */
export function chooseEditor(element: Element): OpenEditor | null {
  for (const adapter of EDITORS) {
    const root = adapter.claim(element);
    if (root) return { adapter, root };
  }
  // an editor's own shadow parts (a caret sink, a code widget) may hold the focus
  const host = element.getRootNode() !== element.ownerDocument ? parentOf(element) : null;
  return host ? chooseEditor(host) : null;
}
