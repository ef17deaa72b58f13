import { findAll, frameOf } from '../dom/tree';
import type { Recipient } from '../engine/types';
import { addressesIn } from './addresses';
import { audienceOfHost } from './audiences';
import { composerAround, nameOf, sendsIn } from './send-control';
import type { SiteAdapter, SiteBox } from './site';

const EDITABLE = 'textarea, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';
const SUBJECT = /subject|title|headline|asunto|t[ií]tulo/i;
/** What pages call a text that anybody may read. */
const PUBLIC =
  /\b(?:post|publish|tweet|toot|comment|publicar|comentar|comentario)\b|what.?s (?:happening|on your mind|new)|qu[eé] est[aá]/i;
const ALT = /\balt\b|alternative text|texto alternativo/i;
const FIELD: Readonly<Record<Recipient['field'], RegExp>> = {
  to: /^(?:_?to|para|recipients?|destinatarios?)$/i,
  cc: /^_?cc$/i,
  bcc: /^_?(?:bcc|cco)$/i,
};
/** What the page calls a field: its label, name, placeholder. */
function labelsOf(field: Element): string[] {
  const labels = [...((field as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
  return [...labels, ...['aria-label', 'name', 'placeholder', 'id'].map((name) => field.getAttribute(name) ?? '')].map(
    (name) => name.replace(/[:*\s]+$/, '').trim(),
  );
}

const isAddressField = (box: Element): boolean =>
  labelsOf(box).some((label) => Object.values(FIELD).some((field) => field.test(label)));

/** Addresses in the composer's To, Cc and Bcc fields: what is typed there and the chips beside it. */
function recipientsIn(composer: HTMLElement): Recipient[] {
  const found: Recipient[] = [];
  for (const box of findAll<HTMLInputElement>(composer, 'input, textarea, [role=group], [role=combobox]'))
    for (const field of ['to', 'cc', 'bcc'] as const)
      if (labelsOf(box).some((label) => FIELD[field].test(label)))
        found.push(
          ...addressesIn(field, box.value, (box.localName === 'input' ? box.parentElement : box)?.textContent),
        );
  return found;
}

/** Any page that no site adapter knows: host list and structure decide who reads and what sends. */
export const generic: SiteAdapter = {
  id: 'generic',
  hosts: [],

  audience(editor) {
    const known = audienceOfHost(placeOf(editor));
    if (known) return known;
    const composer = composerAround(editor);
    if (findAll(composer, 'input, textarea').some(isAddressField)) return 'recipients';
    const names = [...sendsIn(composer).map(nameOf), ...labelsOf(editor)].join(' ');
    const about = `${composer.getAttribute('aria-label') ?? ''} ${composer.id} ${composer.className}`;
    if (/review|rese[ñn]a/i.test(`${about} ${names}`)) return 'review';
    return PUBLIC.test(names) ? 'public' : 'unknown';
  },

  composer: () => null,

  recipients: recipientsIn,

  boxes(composer, editor) {
    const boxes: SiteBox[] = [];
    for (const element of findAll(composer, `${EDITABLE}, input[type=text], input:not([type])`)) {
      if (element.contains(editor) || editor.contains(element) || !element.checkVisibility() || isAddressField(element))
        continue;
      const labels = labelsOf(element).join(' ');
      const kind = SUBJECT.test(labels)
        ? 'subject'
        : ALT.test(labels)
          ? 'alt'
          : element.localName === 'input'
            ? null
            : 'part';
      if (!kind) continue; // the writer's own name, a web address, a search
      const before = boxes.filter(({ name }) => name.startsWith(kind)).length;
      boxes.push({ name: before ? `${kind}-${before + 1}` : kind, element });
    }
    return boxes;
  },

  sends: [],
  notSends: [],
  keys: [{ key: 'Enter', mod: true }],
  checked: '2026-11-24',
  certainty: 'guessed',
};

/** Host and path of the outermost page of the same origin, which knows its address where an editor's frame has none. */
export function placeOf(editor: HTMLElement): string {
  let page = editor.ownerDocument;
  for (let frame = frameOf(page); frame; frame = frameOf(page)) page = frame.ownerDocument;
  return page.location.host + page.location.pathname;
}
