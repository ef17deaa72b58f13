import { type Furniture, forget, mapOf, type Offsets, rangeOf } from './text-map';

/** Editors that keep a model of their own learn of a new selection only after a while; acting earlier edits the wrong place. */
const SELECTION_SETTLES_MS = 150;
/** How long an editor may take to show what was pasted. */
const PASTE_SHOWS_MS = 400;

/** How a replacement reaches an editor. */
export interface Editing {
  /** As typing does, or as a paste that the editor's own code takes. */
  readonly way: 'typing' | 'pasting';
  /** Makes the editor note a step to undo, where it does not see one in text that is typed without keys. */
  step?(root: HTMLElement): void;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Replaces the span by selecting it and then typing or pasting over it. True only after the text was read back and is as
 * expected; where the text or the selection changes under its hands it stops, and where an editor does something else it says false.
 */
export async function replaceIn(
  root: HTMLElement,
  own: Furniture,
  span: Offsets,
  text: string,
  { way, step }: Editing,
): Promise<boolean> {
  const read = () => {
    forget(root);
    return mapOf(root, own).text;
  };
  const before = read();
  const expected = before.slice(0, span.start) + text + before.slice(span.end);
  if (expected === before) return true;
  if (!text) {
    const wider = withNeighbour(before, span);
    span = wider.span;
    text = wider.text;
  }
  const selection = select(root, rangeOf(mapOf(root, own), span));
  if (!selection) return false;
  step?.(root);
  if (way === 'typing') {
    root.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
    step?.(root);
    const typed = read();
    if (typed !== before) return typed === expected;
    // an editor that swallowed it and has a model of its own may still take a paste
  }
  const selected = String(selection);
  await pause(SELECTION_SETTLES_MS);
  if (read() !== before || String(selection) !== selected) return false;
  if (text) paste(root, text);
  else root.ownerDocument.execCommand('delete');
  for (let waited = 0; waited < PASTE_SHOWS_MS && read() === before; waited += 20) await pause(20);
  return read() === expected;
}

/**
 * Editors differ in how they take a deletion, none in how they take a paste: nothing is put in place of the span by putting
 * the letter beside it in place of both.
 */
function withNeighbour(before: string, { start, end }: Offsets): { span: Offsets; text: string } {
  const left = /\S[^\S\n]*$/u.exec(before.slice(0, start))?.[0] ?? '';
  if (left) return { span: { start: start - left.length, end }, text: left };
  const right = /^[^\S\n]*\S/u.exec(before.slice(end))?.[0] ?? '';
  return { span: { start, end: end + right.length }, text: right };
}

/** Puts the page's own selection over the range; null where the page does not let it stand. */
function select(root: HTMLElement, range: Range): Selection | null {
  const tree = root.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  if (!root.contains(tree.activeElement)) root.focus({ preventScroll: true });
  // Chromium keeps a selection of its own for each shadow root; elsewhere the document's reaches inside
  const selection = tree.getSelection?.() ?? root.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return selection && !selection.isCollapsed === !range.collapsed ? selection : null;
}

/** A window, and in Firefox the page's own side of it, which a content script otherwise sees through a veil. */
type Page = Window & typeof globalThis & { readonly wrappedJSObject?: Page };

/**
 * Sends the editor a paste of plain text. The data go in after the event is made, and in the page's own world: Firefox hides from the
 * page what came with the event, and what a content script has put in.
 */
function paste(root: HTMLElement, text: string): void {
  const view = root.ownerDocument.defaultView as Page | null;
  if (!view) return;
  const page = view.wrappedJSObject ?? view;
  const kind = Object.assign(new page.Object(), {
    bubbles: true,
    cancelable: true,
    composed: true,
  }) as ClipboardEventInit;
  kind.clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent('paste', kind);
  event.clipboardData?.setData('text/plain', text);
  root.dispatchEvent(event);
}
