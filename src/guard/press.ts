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
  | {
      readonly by: 'pointer';
      readonly control: HTMLElement /** `none`: a click alone, as keys and labels make it. */;
      readonly pointer: 'mouse' | 'touch' | 'none';
    }
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
    const { detail, pointerType } = event as PointerEvent;
    return (
      control && {
        by: 'pointer',
        control,
        pointer: detail === 0 ? 'none' : pointerType === 'touch' ? 'touch' : 'mouse',
      }
    );
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
    else if (went && keys.key === 'Enter' && !keys.ctrlKey && !keys.metaKey) breakLine(target);
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  } else {
    const { control, pointer } = press;
    if (pointer === 'none' || lead(control, pointer)) control.click();
  }
}

/** What a browser does with Enter where the page does nothing of its own. */
function breakLine(target: HTMLElement): void {
  if (target.isContentEditable) target.ownerDocument.execCommand('insertParagraph');
  else if (target.localName === 'textarea') target.ownerDocument.execCommand('insertText', false, '\n');
}

/** The events that come before a click by mouse or finger: some pages act on them. False where the page wants no click after its touch. */
function lead(control: HTMLElement, pointerType: 'mouse' | 'touch'): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const view = control.ownerDocument.defaultView;
  const init = { bubbles: true, cancelable: true, composed: true, view, clientX, clientY, detail: 1 };
  const pointer = { ...init, pointerId: 1, pointerType, isPrimary: true };
  const finger = pointerType === 'touch' && typeof TouchEvent === 'function';
  const touch = (type: string): boolean => {
    if (!finger) return true;
    const touches = [new Touch({ identifier: 1, target: control, clientX, clientY })];
    const on = type === 'touchstart' ? touches : [];
    return control.dispatchEvent(
      new TouchEvent(type, { ...init, touches: on, targetTouches: on, changedTouches: touches }),
    );
  };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const started = touch('touchstart');
  if (!finger) control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  if (!touch('touchend') || !started) return false;
  if (finger) control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 })); // a tap brings the mouse's events after its own
  control.dispatchEvent(new MouseEvent('mouseup', init));
  return true;
}

/** Whether the element hangs directly below `<html>`, beside the body, as our own UI does and no page's composer. */
export function inOverlay(target: Element): boolean {
  let below: Element | null = null;
  for (const at of upwards(target)) {
    if (at.localName === 'html') return below !== null && below.localName !== 'body' && at.ownerDocument === document;
    below = at;
  }
  return false;
}
