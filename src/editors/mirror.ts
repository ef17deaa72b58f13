import type { Span } from '../engine/types';

type Box = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a letter stands in a text box. */
const STYLE = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

interface Measured {
  readonly key: string;
  /** Rectangles by span, relative to the box's unscrolled padding edge. */
  readonly rects: Map<string, readonly DOMRect[]>;
}

const measured = new WeakMap<Box, Measured>();
let live: { box: Box; key: string; text: Text; origin: DOMRect } | null = null;

/**
 * Viewport rectangles of a span in a text box, which has no DOM inside to ask. They are measured in a copy that stands in the page,
 * in a closed shadow root, for this very moment only, and are remembered until the text or its style changes.
 */
export function mirrorRects(box: Box, span: Pick<Span, 'start' | 'end'>): DOMRect[] {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  if (!style || !box.clientWidth) return [];
  const css = STYLE.map((name) => style[name]).join(';');
  const key = `${box.clientWidth};${box.clientHeight};${css};${box.value}`;
  let known = measured.get(box);
  if (known?.key !== key) {
    known = { key, rects: new Map() };
    measured.set(box, known);
  }
  const name = `${span.start}-${span.end}`;
  let rects = known.rects.get(name);
  if (!rects) {
    rects = measure(box, key, style, span);
    known.rects.set(name, rects);
  }
  const outer = box.getBoundingClientRect();
  const [sx, sy] = [outer.width / (box.offsetWidth || 1), outer.height / (box.offsetHeight || 1)];
  return rects.map(
    (rect) =>
      new DOMRect(
        outer.x + (box.clientLeft + rect.x - box.scrollLeft) * sx,
        outer.y + (box.clientTop + rect.y - box.scrollTop) * sy,
        rect.width * sx,
        rect.height * sy,
      ),
  );
}

function measure(box: Box, key: string, style: CSSStyleDeclaration, span: Pick<Span, 'start' | 'end'>): DOMRect[] {
  const { text, origin } = live?.box === box && live.key === key ? live : stand(box, key, style);
  const range = box.ownerDocument.createRange();
  range.setStart(text, Math.min(span.start, text.length));
  range.setEnd(text, Math.min(span.end, text.length));
  return [...range.getClientRects()]
    .filter((rect) => rect.width > 0)
    .map((rect) => new DOMRect(rect.x - origin.x, rect.y - origin.y, rect.width, rect.height));
}

/** Puts the copy up until the end of this moment, so that many spans cost one layout. */
function stand(box: Box, key: string, style: CSSStyleDeclaration): NonNullable<typeof live> {
  const page = box.ownerDocument;
  const host = page.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden';
  const copy = page.createElement('div');
  for (const name of STYLE) copy.style[name] = style[name];
  const line = box.localName === 'input';
  copy.style.cssText += `;position:absolute;box-sizing:border-box;width:${box.clientWidth}px;white-space:${
    line ? 'pre' : 'pre-wrap'
  };overflow-wrap:${line ? 'normal' : 'break-word'}`;
  if (line)
    copy.style.lineHeight = `${box.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
  const text = page.createTextNode(box.value);
  copy.append(text, '\u200b');
  host.attachShadow({ mode: 'closed' }).append(copy);
  page.documentElement.append(host);
  live = { box, key, text, origin: copy.getBoundingClientRect() };
  queueMicrotask(() => {
    host.remove();
    live = null;
  });
  return live;
}
