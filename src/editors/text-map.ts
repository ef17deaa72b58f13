import type { Span } from '../engine/types';

/** Offsets `[start, end)` in the text of one editor, in UTF-16 units. */
export type Offsets = Pick<Span, 'start' | 'end'>;

/** What inside an editor's root is the editor's own and never sent. */
export interface Furniture {
  /** CSS selector of elements that are not part of the document: placeholders, handles, bullets. */
  readonly furniture?: string;
  /** Characters that the editor puts into text nodes to keep the caret alive. Must be global. */
  readonly filler?: RegExp;
}

/** A stretch of the text that stands, character by character, in one text node; or the alternative text of one image. */
interface Run {
  readonly start: number;
  readonly node: Text | Element;
  readonly from: number;
  length: number;
}

/** An editor's text, and where in its DOM every character of it stands. */
export interface TextMap {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly root: HTMLElement;
}

/** Elements that carry no text of the document, whatever is inside them. */
const MUTE = new Set(
  'audio button canvas datalist embed iframe input math-field meter noscript object progress script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Hidden, and sent all the same: the collapsed thread under a reply. */
const QUOTED = 'blockquote, .gmail_quote, [type="cite"]';

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether the element starts a line of its own. */
const isBlock = (display: string) => !/^(inline|contents|ruby|none|$)/.test(display);

/** Maps of this very moment: a loop over many findings reads the page once. */
const fresh = new Map<HTMLElement, TextMap>();

/** What stands in `root` at this moment; the same map until the running task ends. */
export function mapOf(root: HTMLElement, own?: Furniture): TextMap {
  let map = fresh.get(root);
  if (!map) {
    map = mapText(root, own);
    fresh.set(root, map);
    queueMicrotask(() => fresh.delete(root));
  }
  return map;
}

/** Makes the next `mapOf` look at the page again: call it after an edit within one task. */
export function forget(root: HTMLElement): void {
  fresh.delete(root);
}

/**
 * Reads what stands in `root` as it would be sent: blocks and `<br>` become `\n`, no-break spaces spaces, an image its
 * alternative text; white space collapses where the browser collapses it, everything else stays as typed. Never changes the page.
 */
function mapText(root: HTMLElement, { furniture, filler }: Furniture = {}): TextMap {
  const view = root.ownerDocument.defaultView ?? window;
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let breaks = 0; // line ends not yet written: the last one of a document ends nothing
  let inLine = false; // the current line has something on it
  let space: { node: Text; at: number } | null = null; // a collapsible space, written only if something follows on its line

  const write = (node: Text | Element, from: number, piece: string) => {
    const last = runs.at(-1);
    if (last?.node === node && last.from + last.length === from && last.start + last.length === length) {
      last.length += piece.length;
    } else {
      runs.push({ start: length, node, from, length: piece.length });
    }
    pieces.push(piece);
    length += piece.length;
  };
  const writeBreaks = (count: number) => {
    pieces.push('\n'.repeat(count));
    length += count;
    breaks = 0;
  };
  const put = (node: Text | Element, from: number, piece: string) => {
    if (breaks) writeBreaks(breaks);
    if (space) write(space.node, space.at, ' ');
    space = null;
    write(node, from, piece);
    inLine = true;
  };
  const endLine = () => {
    breaks++;
    inLine = false;
    space = null;
  };
  const endBlock = () => {
    if (inLine) endLine();
    space = null;
  };

  const readText = (node: Text, collapse: boolean, lines: boolean) => {
    const parts = collapse ? /[ \t\n\r\f]+|[^ \t\n\r\f]+/g : /\n|[^\n]+/g;
    const data = filler ? node.data.replace(filler, (own) => '\0'.repeat(own.length)) : node.data;
    for (const { 0: part, index } of data.matchAll(parts)) {
      if (/^[ \t\n\r\f]/.test(part) && collapse) {
        if (lines && part.includes('\n')) endLine();
        else if (inLine) space ??= { node, at: index };
      } else if (part === '\n') endLine();
      else if (filler && part.includes('\0')) {
        for (const own of part.matchAll(/[^\0]+/g)) put(node, index + own.index, own[0]);
      } else put(node, index, part);
    }
  };

  const readImage = (image: Element) => {
    const alt = image.getAttribute('alt')?.replace(/\s+/g, ' ').trim();
    if (!alt) return;
    const picture = /\p{L}/u.test(alt); // else an emoji that is drawn as an image
    if (picture) endBlock();
    put(image, 0, alt);
    if (picture) endBlock();
  };

  const readChildren = (parent: Element, { whiteSpace, visibility }: CSSStyleDeclaration) => {
    const collapse = /^(normal|nowrap|pre-line)/.test(whiteSpace);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        if (visibility === 'visible') readText(node, collapse, whiteSpace.startsWith('pre-line'));
      } else if (isElement(node)) readElement(node);
    }
  };

  const readElement = (element: Element) => {
    const name = element.localName;
    if (MUTE.has(name) || (furniture && element.matches(furniture))) return;
    if (name === 'br') endLine();
    else if (name === 'img') readImage(element);
    else {
      const style = view.getComputedStyle(element);
      if (style.display === 'none' && !element.matches(QUOTED)) return;
      const block = isBlock(style.display) || style.display === 'none';
      if (block) endBlock();
      readChildren(element, style);
      if (block) endBlock();
    }
  };

  readChildren(root, view.getComputedStyle(root));
  endBlock();
  if (breaks > 1) writeBreaks(breaks - 1);
  return { text: pieces.join('').replaceAll('\u00a0', ' '), runs, root };
}

/** Index of the first run that ends after `offset`; `runs.length` if none does. */
function runAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Boundary = [node: Node, offset: number];

/** The DOM position before (`at` 0) or after the `at`th character of a run; an image is one piece. */
function boundary(run: Run, at: number): Boundary {
  if (isText(run.node)) return [run.node, run.from + at];
  const parent = run.node.parentNode as Node;
  return [parent, [...parent.childNodes].indexOf(run.node) + (at > 0 ? 1 : 0)];
}

function startOf({ runs, root }: TextMap, offset: number): Boundary {
  const index = runAfter(runs, offset);
  const run = runs[index];
  if (run && run.start <= offset) return boundary(run, offset - run.start);
  const before = runs[index - 1];
  if (before) return boundary(before, before.length);
  return run ? boundary(run, 0) : [root, 0];
}

function endOf({ runs, root }: TextMap, offset: number): Boundary {
  const run = runs[runAfter(runs, offset - 1)];
  if (run) return boundary(run, Math.max(0, offset - run.start));
  const last = runs.at(-1);
  return last ? boundary(last, last.length) : [root, root.childNodes.length];
}

/** The DOM range under the span: inside text nodes where possible, so that the format around it is kept. */
export function rangeOf(map: TextMap, { start, end }: Offsets): Range {
  const range = map.root.ownerDocument.createRange();
  range.setStart(...startOf(map, start));
  if (end > start) range.setEnd(...endOf(map, end));
  return range;
}

/** Viewport rectangles of the span, one per line box. */
export function rectsOf(map: TextMap, { start, end }: Offsets): DOMRect[] {
  const rects: DOMRect[] = [];
  const range = map.root.ownerDocument.createRange();
  for (let index = runAfter(map.runs, start); index < map.runs.length; index++) {
    const run = map.runs[index] as Run;
    if (run.start >= end) break;
    const first = boundary(run, Math.max(0, start - run.start));
    range.setStart(...first);
    range.setEnd(...boundary(run, Math.min(run.length, end - run.start)));
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) addRect(rects, rect);
  }
  return rects;
}

/** Adds `rect`, joined to the last one where they touch on one line: a word half in bold is one mark. */
function addRect(rects: DOMRect[], rect: DOMRect): void {
  const last = rects.at(-1);
  const sameLine = last && Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) > last.height / 2;
  if (!sameLine || rect.left > last.right + 1 || rect.right < last.left - 1) {
    rects.push(rect);
    return;
  }
  const left = Math.min(last.left, rect.left);
  const top = Math.min(last.top, rect.top);
  rects[rects.length - 1] = new DOMRect(
    left,
    top,
    Math.max(last.right, rect.right) - left,
    Math.max(last.bottom, rect.bottom) - top,
  );
}
