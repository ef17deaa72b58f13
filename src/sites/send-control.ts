import { findAll, holds, shadowOf, upwards } from '../dom/tree';

/** What can be pressed. */
const CONTROL =
  'button, input[type=submit], input[type=button], input[type=image], [role=button], [role=menuitem], a[href], a[onclick]';

/** The verbs of sending, in English and Spanish, as whole words. */
const SEND =
  /(?:^|[^\p{L}])(?:send|post|publish|reply|respond|submit|comment|tweet|toot|share|update|schedule|answer|save (?:and|&) send|enviar|mandar|publicar|responder|contestar|comentar|compartir|tuitear|twittear|programar|actualizar)(?![\p{L}])/iu;

/** What carries such a verb, or submits a form, and sends no message to anybody. */
const OTHER =
  /draft|borrador|cancel|discard|descartar|attach|adjuntar|delete|eliminar|preview|vista previa|close|cerrar|(?:^|\s)(?:add|view|show|see|edit|sort|search|find|filter|read|(?:reply|mark|select) all|log ?in|sign ?in|new|create|write|compose|options?|settings?|more|toggle|bold|italic|link|emoji|ver|buscar|nuevo|nueva|a[ñn]adir|editar)(?:\s|$)/iu;

/** The button-like element that `element` is or stands in; null where it is none. */
export function controlAt(element: Element | null): HTMLElement | null {
  for (const at of upwards(element)) if (at.matches(CONTROL)) return at as HTMLElement;
  return null;
}

/** What a screen reader would call the control, roughly: at most 80 characters, white space folded. */
export function nameOf(control: Element): string {
  const labels = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const page = control.getRootNode() as Document | ShadowRoot;
  const name =
    control.getAttribute('aria-label') ||
    labels.map((id) => page.getElementById?.(id)?.textContent ?? '').join(' ') ||
    (control as HTMLInputElement).value ||
    control.textContent ||
    control.getAttribute('title') ||
    control.getAttribute('data-tooltip') ||
    control.querySelector('img[alt], svg title')?.getAttribute('alt') ||
    control.querySelector('svg title')?.textContent ||
    '';
  return name.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** Whether the control is named like anything but a send: it saves, cancels, attaches, searches. */
export function looksAside(control: Element): boolean {
  return OTHER.test(nameOf(control));
}

/** Whether pressing the control looks like sending a message: by its name, or because it submits a form and is named like nothing else. */
export function looksLikeSend(control: Element): boolean {
  const name = nameOf(control);
  if (name.length > 40 || OTHER.test(name)) return false;
  if (SEND.test(name)) return true;
  const { type, form } = control as HTMLInputElement;
  if (form && (type === 'submit' || type === 'image') && control.hasAttribute('type')) return true;
  // a bare arrow: only its markup tells
  return !name && /\bsend|submit\b|enviar/i.test(control.outerHTML.slice(0, 600));
}

/** Everything inside `root` that looks like a send. */
export function sendsIn(root: ParentNode & Node): HTMLElement[] {
  return findAll(root, CONTROL).filter(looksLikeSend);
}

/** Boxes for more than a line. */
const LARGE = 'textarea, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';

/**
 * The nearest element around the editor that holds a control which looks like a send and belongs to no other composer. Where the page has
 * none, the editor's form, or what directly surrounds it.
 */
export function composerAround(editor: HTMLElement): HTMLElement {
  const line = editor.localName === 'input';
  const form = editor.closest('form');
  let below: Element = editor;
  for (const at of upwards(editor)) {
    if (at === editor) continue;
    for (const child of [...at.children, ...(shadowOf(at)?.children ?? [])]) {
      if (child === below) continue;
      const sends = isSend(child) || sendsIn(child).length > 0;
      // a large box with a send beside it is a message of its own; a line above them is its subject
      if (sends && (line || findAll(child, LARGE).length === 0)) return at as HTMLElement;
    }
    // a form that holds nothing but lines sends by Enter
    if (line && at === form && findAll(at, LARGE).length === 0) return form;
    below = at;
  }
  return form ?? editor.parentElement ?? editor;
}

function isSend(element: Element): boolean {
  return element.matches(CONTROL) && looksLikeSend(element);
}

/** Whether the control stands in a dialog or menu of its own, without a text box, as a composer opens to confirm or to schedule. */
export function standsApart(control: HTMLElement, composer: HTMLElement): boolean {
  const apart = control.closest('dialog, [role=dialog], [role=alertdialog], [role=menu], [popover]');
  return apart !== null && (holds(apart, composer) || findAll(apart, LARGE).length === 0);
}
