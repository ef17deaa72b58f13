import type { Span } from '../engine/types';

/** Where one run of the text stands in the page: a text node, or an element that stands for its alternative text. */
interface Piece {
  readonly node: Text | Element;
  /** Offset in the text node at which the piece begins. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** An editable element's text as it would be sent, and where each part of it stands. Offsets are UTF-16. */
export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

type Stretch = Pick<Span, 'start' | 'end'>;

const BLOCK = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** White space that the page shows as one space, or at a line's start as none. */
const COLLAPSES = /^[ \t\r\n]+|[ \t\r\n]{2,}|[\t\r\n]/g;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'select']);

/** Readings of this very moment: a loop over many findings reads the page once. */
const fresh = new Map<Element, Reading>();

/** Reads what stands in `root`: blocks and `<br>` become `\n`, no-break spaces become spaces, pictures their alternative text. */
export function readDom(root: HTMLElement): Reading {
  const known = fresh.get(root);
  if (known) return known;
  const keepsSpace = /pre|break-spaces/.test(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '');
  const pieces: Piece[] = [];
  let text = '';
  let breakDue = false;
  let lineOpen = false;
  let spaced = false; // the last character is white space that swallows what follows

  const put = (node: Text | Element, at: number, words: string): void => {
    if (!words) return;
    if (breakDue) text += '\n';
    breakDue = false;
    lineOpen = true;
    spaced = words.endsWith(' ');
    pieces.push({ node, at, start: text.length, end: text.length + words.length });
    text += words.replace(/\u00a0/g, ' ');
  };
  const putCollapsed = (node: Text): void => {
    let at = 0;
    for (const { 0: gap, index } of node.data.matchAll(COLLAPSES)) {
      put(node, at, node.data.slice(at, index));
      if (lineOpen && !spaced) put(node, index, ' ');
      at = index + gap.length;
    }
    put(node, at, node.data.slice(at));
  };
  const edge = (): void => {
    if (lineOpen) breakDue = true;
    lineOpen = false;
  };
  const walk = (node: Node, pre: boolean): void => {
    if (node.nodeType === 3) {
      if (pre) put(node as Text, 0, (node as Text).data);
      else putCollapsed(node as Text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (name === 'br') {
      if (breakDue) text += '\n';
      breakDue = true; // the last <br> of a block only keeps its line open
      lineOpen = false;
    } else if (name === 'img') {
      const alt = element.getAttribute('alt');
      if (alt) put(element, 0, alt);
    } else {
      const block = BLOCK.has(name) && element !== root;
      if (block) edge();
      for (let child = element.firstChild; child; child = child.nextSibling) walk(child, pre || name === 'pre');
      if (block) edge();
    }
  };
  walk(root, keepsSpace);

  const reading = { text, pieces };
  fresh.set(root, reading);
  queueMicrotask(() => fresh.delete(root));
  return reading;
}

/** Makes the next reading look at the page again within this very moment. */
export function forget(root: Element): void {
  fresh.delete(root);
}

/** Viewport rectangles of the span, one per line box. */
export function rectsIn({ pieces }: Reading, { start, end }: Stretch): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const piece of pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (from >= to) continue;
    const { node } = piece;
    if (node.nodeType === 1) {
      rects.push((node as Element).getBoundingClientRect());
      continue;
    }
    const range = node.ownerDocument.createRange();
    range.setStart(node, piece.at + from - piece.start);
    range.setEnd(node, piece.at + to - piece.start);
    for (const rect of range.getClientRects()) if (rect.width > 0) rects.push(rect);
  }
  return rects;
}

/** The span as a DOM range, its ends inside the text that it covers. Null where the reading does not reach. */
export function rangeIn({ pieces }: Reading, { start, end }: Stretch): Range | null {
  const first = pieces.find((piece) => start < piece.end || (start === end && start === piece.end));
  const last = pieces.findLast((piece) => end > piece.start || (start === end && end === piece.start)) ?? first;
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  if (first.node.nodeType === 1) range.setStartBefore(first.node);
  else range.setStart(first.node, first.at + Math.max(0, start - first.start));
  if (last.node.nodeType === 1) range.setEndAfter(last.node);
  else range.setEnd(last.node, last.at + Math.min(last.end, end) - last.start);
  return range;
}
