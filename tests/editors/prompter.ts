import { focusedIn } from '../../src/dom/tree';
import { chooseEditor } from '../../src/editors/choose';

/** Runs in the isolated world, as the extension does: the adapters by what is focused, and what the page really shows under a rectangle. */

function current() {
  const focused = focusedIn(document);
  const open = focused && chooseEditor(focused);
  if (!open) throw new Error(`no editor at ${focused?.outerHTML.slice(0, 200)}`);
  return open;
}

const spanOf = (words: string, nth = 0) => {
  const text = read() ?? '';
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" (${nth}) is not in ${JSON.stringify(text)}`);
  return { start, end: start + words.length };
};

export const id = () => current().adapter.id;
export const read = () => current().adapter.read(current().root);
export const looks = () => current().root.outerHTML;
export const replace = (words: string, text: string, nth = 0) => {
  const { adapter, root } = current();
  return adapter.replace(root, spanOf(words, nth), text);
};
export const rects = (words: string, nth = 0) => {
  const { adapter, root } = current();
  return adapter.rects(root, spanOf(words, nth)).map(({ x, y, width, height }) => ({ x, y, width, height }));
};

/** What the page itself says stands under the rectangles of these words. */
export function under(words: string, nth = 0): string {
  const { root } = current();
  const page = root.ownerDocument;
  const tree = root.getRootNode();
  const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
  return rects(words, nth)
    .map(({ x, y, width, height }) => {
      const [from, to] = [x + 0.6, x + width - 0.6].map((at) =>
        page.caretPositionFromPoint(at, y + height / 2, { shadowRoots }),
      );
      if (!from || !to) return '(nothing)';
      if ('value' in from.offsetNode) return String(from.offsetNode.value).slice(from.offset, to.offset);
      const range = page.createRange();
      range.setStart(from.offsetNode, from.offset);
      range.setEnd(to.offsetNode, to.offset);
      return range.toString();
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All words that the page shows in bold. */
export function bold(): string {
  const { root } = current();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (Number(getComputedStyle(node.parentElement as Element).fontWeight) >= 600) found.push((node as Text).data);
  return found.join('');
}

/** How often the page changed under the root while `times` reads and rectangle look-ups ran. */
export async function changesWhileReading(words: string): Promise<number> {
  const { root } = current();
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  read();
  rects(words);
  await new Promise((done) => setTimeout(done, 50));
  observer.disconnect();
  return changes;
}
