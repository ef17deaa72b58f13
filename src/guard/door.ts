import { documentIn, focusedIn, shadowOf, takesText, targetOf } from '../dom/tree';
import { showNotice } from './notice';
import { completes, GESTURES, inOverlay, type Press, pressOf, replay, withhold } from './press';

/** How long a held gesture waits for the guard. Milliseconds. */
const PATIENCE_MS = 10_000;
const WAITING = 'Subrosa is getting ready to read this. It will be sent by itself as soon as it has been checked.';
const FAILED = 'Subrosa could not start on this page. What you write here is not checked.';
const FAILED_HELD = 'Subrosa could not start, and this was not checked. Press Send again to send it as it is.';

/** What stands behind the door once it is there: the guard. */
export interface Keeper {
  /** Every gesture and every input in the frames of this door, before the page sees it. */
  handle(event: Event): void;
  /** Somebody is about to type here. */
  focused(element: Element): void;
  /** A gesture that was held before the guard was there. */
  adopt(press: Press): void;
  leave(): void;
}

/** The always-on part: stands before the page's own listeners, does nothing until somebody types, then holds sends until the guard is there. */
export interface Door {
  open(keeper: Keeper): void;
  /** The guard has left and is not wanted here for now; a later focus asks again. */
  rest(): void;
  /** The guard could not start: says so, and lets the person go on. */
  fail(): void;
  /** Hears gestures (or these `types`) there too: in a frame of the same origin, in a shadow root whose form keeps its submit to itself. */
  listen(target: EventTarget, types?: readonly string[]): void;
  /** Takes everything down, without a trace. */
  close(): void;
}

/** What the background answers when a guard is asked for: it comes, it is not wanted here, or it failed. */
export type Summons = 'coming' | 'off' | 'failed';

/** What the door is told by whoever puts it up. */
export interface DoorParts {
  /** Asks for the guard. */
  summon(): Promise<Summons>;
  /** False once the extension has been updated or removed under this script, which outlives it. */
  alive(): boolean;
  controlAt(element: Element | null): HTMLElement | null;
  looksLikeSend(control: Element): boolean;
  looksAside(control: Element): boolean;
  /** Whether Enter alone may send on this page, as in a chat. */
  enterSends?(): boolean;
}

/** Puts up the door in this frame. */
export function createDoor({ summon, alive, controlAt, looksLikeSend, looksAside, enterSends }: DoorParts): Door {
  const life = new AbortController();
  let keeper: Keeper | null = null;
  /** `resting`: no guard is wanted here, or none would start; nothing is held, and a later focus asks again. */
  let state: 'idle' | 'asked' | 'resting' = 'idle';
  let waiting: Press | null = null;
  /** Where somebody began to type. */
  let editor: Element | null = null;
  let said = false;
  let unsay = (): void => {};

  function say(sentence: string): void {
    unsay();
    unsay = showNotice(sentence);
  }

  function engage(): void {
    if (state === 'asked') return;
    if (state === 'idle') state = 'asked';
    summon().then(
      (answer) => answer !== 'coming' && giveUp(answer),
      () => giveUp('failed'),
    );
  }

  /** No guard will come: what waits goes on where none is wanted, and is left to the person where it failed. */
  function giveUp(why: Summons): void {
    if (keeper || !alive()) return;
    const held = waiting;
    waiting = null;
    unsay();
    state = 'resting';
    if (why === 'off') {
      if (held) replay(held);
    } else if (held || !said) {
      said = true;
      say(held ? FAILED_HELD : FAILED);
      setTimeout(unsay, PATIENCE_MS);
    }
  }

  /** Editors in frames of the same origin belong to this door: their own listeners can vanish, and their send is often out here. */
  function lookInside(): void {
    for (let at = document.activeElement; at; ) {
      const page = documentIn(at);
      if (page?.defaultView) hear(page.defaultView);
      at = (page ?? shadowOf(at))?.activeElement ?? null;
    }
    focus(focusedIn(document));
  }

  function focus(element: Element | null): void {
    if (!takesText(element) || inOverlay(element)) return;
    if (keeper) return keeper.focused(element);
    editor = element;
    engage();
  }

  function onEvent(event: Event): void {
    if (!alive()) return close();
    if (event.type === 'focusin') focus(targetOf(event));
    else if (keeper) keeper.handle(event);
    else if (event.type === 'input') {
      if (state === 'idle') focus(targetOf(event));
    } else if (state === 'asked') hold(event);
  }

  function hold(event: Event): void {
    const press = pressOf(event, controlAt);
    if (!press || !mayBeSend(press)) return;
    withhold(event);
    if (!completes(event) || waiting) return;
    waiting = press;
    say(WAITING);
    setTimeout(() => waiting === press && giveUp('failed'), PATIENCE_MS);
  }

  /** Without the guard nobody knows the site: whatever looks like a send is one. */
  function mayBeSend(press: Press): boolean {
    if (press.by === 'script') return true;
    if (press.by === 'submit') return !press.submitter || !looksAside(press.submitter);
    if (press.control) return looksLikeSend(press.control);
    if (press.by !== 'key' || press.keys.key !== 'Enter') return false;
    const { ctrlKey, metaKey, shiftKey, altKey } = press.keys;
    return Boolean(ctrlKey || metaKey || (enterSends?.() && !shiftKey && !altKey));
  }

  function hear(target: EventTarget, types: readonly string[] = [...GESTURES, 'focusin', 'input']): void {
    const options = { capture: true, passive: false, signal: life.signal };
    for (const type of types) target.addEventListener(type, onEvent, options);
    // focus that goes into a frame shows outside only as a blur of the window
    if ('document' in target) target.addEventListener('blur', onBlur, options);
  }

  function onBlur(event: Event): void {
    if (event.target === event.currentTarget) setTimeout(lookInside);
  }

  function close(): void {
    life.abort();
    unsay();
    keeper?.leave();
    keeper = null;
  }

  hear(window);
  return {
    open(guard) {
      if (keeper) return guard.leave();
      keeper = guard;
      unsay();
      if (editor?.isConnected) guard.focused(editor);
      editor = null;
      if (waiting) guard.adopt(waiting);
      waiting = null;
    },
    rest() {
      keeper?.leave();
      keeper = null;
      state = 'resting';
    },
    fail: () => giveUp('failed'),
    listen: hear,
    close,
  };
}
