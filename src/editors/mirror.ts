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

type Stretch = Pick<Span, 'start' | 'end'>;

/** What was measured of a box as long as its text and style stay: rectangles by span, relative to the unscrolled padding edge. */
interface Measured {
  readonly key: string;
  readonly rects: Map<string, readonly DOMRect[]>;
}

/** The copy of a box, while it stands in the page. */
interface Copy {
  readonly text: Text;
  readonly origin: DOMRect;
}

/** A box at this very moment: a loop over many spans asks the page once. */
interface Moment {
  readonly box: Box;
  readonly style: CSSStyleDeclaration;
  readonly measured: Measured;
  readonly outer: DOMRect;
  copy: Copy | null;
}

const known = new WeakMap<Box, Measured>();
let moment: Moment | null = null;

/**
 * Viewport rectangles of a span in a text box, which has no DOM inside to ask. They are measured in a copy that stands in the page,
 * in a closed shadow root, for this very moment only, and are remembered until the text or its style changes.
 */
export function mirrorRects(box: Box, span: Stretch): DOMRect[] {
  const now = momentOf(box);
  if (!now) return [];
  const name = `${span.start}-${span.end}`;
  const { rects } = now.measured;
  const found = rects.get(name) ?? measure(now, span);
  rects.set(name, found);
  const { outer } = now;
  const [sx, sy] = [outer.width / (box.offsetWidth || 1), outer.height / (box.offsetHeight || 1)];
  return found.map(
    ({ x, y, width, height }) =>
      new DOMRect(
        outer.x + (box.clientLeft + x - box.scrollLeft) * sx,
        outer.y + (box.clientTop + y - box.scrollTop) * sy,
        width * sx,
        height * sy,
      ),
  );
}

function momentOf(box: Box): Moment | null {
  if (moment?.box === box) return moment;
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  if (!style || !box.clientWidth) return null;
  const css = STYLE.map((name) => style[name]).join(';');
  const key = `${box.clientWidth};${box.clientHeight};${css};${box.value}`;
  let measured = known.get(box);
  if (measured?.key !== key) {
    measured = { key, rects: new Map() };
    known.set(box, measured);
  }
  moment = { box, style, measured, outer: box.getBoundingClientRect(), copy: null };
  queueMicrotask(() => {
    moment = null;
  });
  return moment;
}

function measure(now: Moment, { start, end }: Stretch): readonly DOMRect[] {
  now.copy ??= stand(now);
  const { text, origin } = now.copy;
  const range = text.ownerDocument.createRange();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => new DOMRect(x - origin.x, y - origin.y, width, height));
}

/** Puts the copy up until the end of this moment, so that many spans cost one layout. */
function stand({ box, style }: Moment): Copy {
  const page = box.ownerDocument;
  const host = page.createElement('div');
  host.style.cssText =
    'all:initial;position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden;contain:layout style';
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
  queueMicrotask(() => host.remove());
  return { text, origin: copy.getBoundingClientRect() };
}
