/** Walking a page as a person sees it: through shadow roots, open and closed, and through frames of the same origin. */

interface ShadowOpener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const opener = (globalThis as { chrome?: ShadowOpener }).chrome?.dom;

/** The element's shadow root, open or closed, where the browser lets an extension see it. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  try {
    return firefox.openOrClosedShadowRoot ?? opener?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null; // Chromium throws for elements that can have no shadow
  }
}

/** The document inside a frame element of the same origin, else null. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** The frame element that holds this document, where its parent is of the same origin. */
export function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element around this one, stepping out of shadow roots and same-origin frames. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Node & { readonly host?: Element };
  return root.host ?? frameOf(element.ownerDocument);
}

/** The element itself and all around it, innermost first. */
export function* upwards(element: Element | null): Generator<Element> {
  for (let at = element; at; at = parentOf(at)) yield at;
}

/** Whether `inner` stands inside `outer` (or is it), seen through shadow roots and same-origin frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of upwards(inner)) if (at === outer) return true;
  return false;
}

/** The focused element of the document, inside shadow roots and same-origin frames too. */
export function focusedIn(page: Document): Element | null {
  let at = page.activeElement;
  while (at) {
    const inner: Element | null | undefined = (documentIn(at) ?? shadowOf(at))?.activeElement;
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

/** The innermost element that an event happened to, also inside closed shadow roots. */
export function targetOf(event: Event): Element | null {
  let at = event.composedPath()[0] as Node | undefined;
  if (at && at.nodeType !== 1) at = at.parentElement ?? (at as Document).documentElement;
  let target = (at as Element | undefined) ?? null;
  if (!target) return null;
  if ('clientX' in event) {
    const { clientX, clientY } = event as MouseEvent;
    for (let inside = shadowOf(target); inside; inside = shadowOf(target)) {
      const deeper = inside.elementFromPoint(clientX, clientY);
      if (!deeper || deeper === target) break;
      target = deeper;
    }
    return target;
  }
  for (let inside = shadowOf(target); inside?.activeElement; inside = shadowOf(target)) target = inside.activeElement;
  return target;
}

/** All elements under `root` that match, in document order, inside shadow roots and same-origin frames too, `root`'s own included. */
export function findAll<E extends Element = HTMLElement>(root: ParentNode & Node, selector: string): E[] {
  const found: E[] = [];
  const enter = (element: Element): void => {
    const inside = element.localName === 'iframe' ? documentIn(element) : shadowIfAny(element);
    if (inside) found.push(...findAll<E>(inside, selector));
  };
  if (root.nodeType === 1) enter(root as Element);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element as Element as E);
    enter(element);
  }
  return found;
}

/** As `shadowOf`, at the price of missing closed roots of elements that are no custom ones: asking costs, and pages are large. */
function shadowIfAny(element: Element): ShadowRoot | null {
  return element.localName.includes('-') ? shadowOf(element) : element.shadowRoot;
}

/** `rect`, measured in the viewport of `page`, as the topmost same-origin document sees it. */
export function inTopViewport(page: Document, rect: DOMRect): DOMRect {
  const frame = frameOf(page);
  if (!frame) return rect;
  const outer = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame as HTMLElement;
  const [sx, sy] = [outer.width / (offsetWidth || 1), outer.height / (offsetHeight || 1)];
  return inTopViewport(
    frame.ownerDocument,
    new DOMRect(
      outer.x + (clientLeft + rect.x) * sx,
      outer.y + (clientTop + rect.y) * sy,
      rect.width * sx,
      rect.height * sy,
    ),
  );
}

/**
 * The part of the element that is not scrolled or cut out of sight, in the topmost same-origin viewport; empty where none is. A frame's
 * body counts as large as its frame.
 */
export function visibleRect(element: Element): DOMRect {
  const frame = element === element.ownerDocument.body ? frameOf(element.ownerDocument) : null;
  if (frame) return visibleRect(frame);
  let { left, top, right, bottom } = inTopViewport(element.ownerDocument, element.getBoundingClientRect());
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const view = at.ownerDocument.defaultView;
    if (at.localName !== 'iframe') {
      if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) continue; // they scroll the viewport itself
      if (view?.getComputedStyle(at).overflow === 'visible') continue;
    }
    const box = inTopViewport(at.ownerDocument, at.getBoundingClientRect());
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Fields that hold no message: searches, and by their name alone the particulars of a form. */
const SEARCH = /search|query|^q$|buscar/i;
const PARTICULARS =
  /^(?:user[-_]?(?:name|id)?|log-?in|e-?mail(?:[-_]?address)?|phone|tel|zip|postal(?:[-_]?code)?|city|(?:first|last|full|your)?[-_]?name|author|url|website)$/i;

/** Whether somebody can type a message, or a line of one, into the element. */
export function takesText(element: Element | null): element is HTMLElement {
  if (!element) return false;
  const { localName, type, readOnly, isContentEditable, autocomplete } = element as HTMLInputElement;
  if (localName !== 'input' && localName !== 'textarea') {
    return isContentEditable || Boolean((element as { readonly editContext?: unknown }).editContext);
  }
  const named = (pattern: RegExp, ...by: string[]) => by.some((name) => pattern.test(element.getAttribute(name) ?? ''));
  if (readOnly || element.closest('[role=search]') || named(SEARCH, 'name', 'id', 'role', 'aria-label')) return false;
  if (localName === 'textarea') return true;
  return type === 'text' && /^(?:|on|off)$/.test(autocomplete) && !named(PARTICULARS, 'name', 'id');
}
