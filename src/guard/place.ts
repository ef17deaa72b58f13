import { holds } from '../dom/tree';
import type { OpenEditor } from '../editors/choose';
import type { Box, Draft } from '../engine/types';
import type { SiteAdapter } from '../sites/site';

/** What the guard knows of pages in general, handed in by whoever composes it. */
export interface Eyes {
  editorAt(element: Element): OpenEditor | null;
  siteOf(page: Document): SiteAdapter;
  /** Host and path of the page around an editor. */
  placeOf(editor: HTMLElement): string;
  composerAround(editor: HTMLElement): HTMLElement;
  controlAt(element: Element | null): HTMLElement | null;
  looksLikeSend(control: Element): boolean;
  /** Whether the control saves, cancels, attaches, searches: named like anything but a send. */
  looksAside(control: Element): boolean;
  /** Whether the control stands in a dialog or menu that the composer may have opened. */
  standsApart(control: HTMLElement, composer: HTMLElement): boolean;
}

/** Where a draft stands: the site, the element that holds the whole message, and its boxes, the body first. */
export interface Place {
  readonly site: SiteAdapter;
  readonly composer: HTMLElement;
  readonly boxes: readonly (OpenEditor & { readonly name: string })[];
}

/** The message that an editor belongs to. */
export function placeAround(editor: OpenEditor, eyes: Eyes): Place {
  const { root } = editor;
  const site = eyes.siteOf(root.ownerDocument);
  const composer = site.composer(root) ?? eyes.composerAround(root);
  const boxes = [{ ...editor, name: 'text' }];
  for (const { name, element } of site.boxes(composer, root)) {
    const open = eyes.editorAt(element);
    if (open && open.root !== root) boxes.push({ ...open, name });
  }
  return { site, composer, boxes };
}

/**
 * The editor that holds the body of the message in which somebody focused `element`: itself, or the first large box of the composer
 * where the focus is in a one-line field (subject, recipients).
 */
export function bodyAt(element: Element, eyes: Eyes): OpenEditor | null {
  const editor = eyes.editorAt(element);
  if (editor?.root.localName !== 'input') return editor;
  const { boxes } = placeAround(editor, eyes);
  return boxes.find(({ root }) => root.localName !== 'input') ?? editor;
}

/** The draft as it stands at this moment; null where one of its boxes can not be read. */
export function draftAt({ site, composer, boxes }: Place, eyes: Eyes): Draft | null {
  const [body] = boxes;
  if (!body) return null;
  const texts: Box[] = [];
  for (const { name, adapter, root } of boxes) {
    const text = adapter.read(root);
    if (text === null) return null;
    if (text.trim() || name === 'text') texts.push({ name, text });
  }
  const audience = site.audience(body.root);
  return {
    boxes: texts,
    recipients: site.recipients(composer),
    site: eyes.placeOf(body.root),
    ...(audience !== 'recipients' && audience !== 'unknown' && { audience }),
  };
}

/** Whether `element` belongs to the message that stands there. */
export function belongs({ composer, boxes }: Place, element: Element): boolean {
  return holds(composer, element) || boxes.some(({ root }) => holds(root, element));
}
