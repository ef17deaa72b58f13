import { targetOf, upwards } from '../dom/tree';
import { FORM_LEAVES } from './leaves';

/** Every event that is part of pressing something, in any way that pages act on. */
export const GESTURES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
  FORM_LEAVES,
] as const;

/** One gesture that may send something, in the form in which it came: what it takes to do it again. */
export type Press =
  | { readonly by: 'pointer'; readonly control: HTMLElement; readonly bare: boolean }
  | {
      readonly by: 'key';
      readonly target: HTMLElement;
      readonly control: HTMLElement | null;
      readonly keys: KeyboardEventInit;
    }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  | { readonly by: 'script'; readonly form: HTMLFormElement };

/** What a gesture's event presses; null where it presses nothing that could send. Only the person's own events count, and `form.submit()`. */
export function pressOf(event: Event, controlAt: (element: Element | null) => HTMLElement | null): Press | null {
  const target = targetOf(event) as HTMLElement | null;
  if (!target || inOverlay(target)) return null;
  if (event.type === FORM_LEAVES) return { by: 'script', form: target as HTMLFormElement };
  if (!event.isTrusted) return null;
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    return { by: 'submit', form: target as HTMLFormElement, submitter };
  }
  if (!event.type.startsWith('key')) {
    const control = controlAt(target);
    return control && { by: 'pointer', control, bare: (event as UIEvent).detail === 0 };
  }
  const { key, code, keyCode, location, isComposing, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
  if (isComposing || keyCode === 229) return null;
  const plain = !ctrlKey && !metaKey && !altKey;
  const control = plain && (key === 'Enter' || key === ' ') ? controlAt(target) : null;
  if (!control && key !== 'Enter' && plain) return null;
  const keys = { key, code, keyCode, which: keyCode, location, ctrlKey, metaKey, shiftKey, altKey };
  return { by: 'key', target, control: control === target ? control : null, keys };
}

/** Whether this event is the one that completes the gesture; the others only lead up to it. */
export function completes(event: Event): boolean {
  return ['click', 'keydown', 'submit', FORM_LEAVES].includes(event.type);
}

/** Takes the event from the page: nothing there sees it, and the browser does nothing of its own with it (a touch still becomes a click). */
export function withhold(event: Event): void {
  if (!event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}

/** Does the gesture again, once, as far as a page can be told to. What it starts is judged again on its way out. */
export function replay(press: Press): void {
  if (press.by === 'script') {
    HTMLFormElement.prototype.submit.call(press.form);
  } else if (press.by === 'submit') {
    const { form, submitter } = press;
    form.requestSubmit(submitter?.isConnected ? submitter : null);
  } else if (press.by === 'key') {
    const { target, control, keys } = press;
    const init = { bubbles: true, cancelable: true, composed: true, view: target.ownerDocument.defaultView, ...keys };
    const went = target.dispatchEvent(new KeyboardEvent('keydown', init));
    if (went && control) control.click();
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  } else {
    const { control, bare } = press;
    if (!bare) lead(control);
    control.click();
  }
}

/** The events that come before a click by mouse: some pages act on them. */
function lead(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: control.ownerDocument.defaultView,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, detail: 1, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', { ...init, detail: 1 }));
}

/** Whether the element hangs directly below `<html>`, beside the body, as our own UI does and no page's composer. */
function inOverlay(target: Element): boolean {
  let below: Element | null = null;
  for (const at of upwards(target)) {
    if (at.localName === 'html') return below !== null && below.localName !== 'body' && at.ownerDocument === document;
    below = at;
  }
  return false;
}
