import { holds } from '../dom/tree';
import type { Inspection, Rewording } from '../engine/types';
import type { Note } from '../settings/record';
import type { SendKey, SiteAdapter } from '../sites/site';
import type { HoldAnswer } from './face';
import { belongs, type Eyes } from './place';
import { completes, type Press, pressOf, replay, withhold } from './press';
import type { Watch } from './watch';

export interface GateParts {
  readonly eyes: Eyes;
  /** The drafts of this page, the one last typed in first. */
  watches(): readonly Watch[];
  /** Asks the writer. */
  ask(inspection: Inspection): Promise<HoldAnswer>;
  /** Tells what became of a held send; nothing of what was written. */
  record(note: Note): void;
}

/** Stands between a gesture and the page: what would send a leaking draft is held, all else passes untouched. */
export interface Gate {
  handle(event: Event): void;
  /** Settles a gesture that has been held already: on its way, or before the writer. */
  settle(press: Press): void;
}

export function createGate({ eyes, watches, ask, record }: GateParts): Gate {
  let asking = false;
  /** Drafts that the writer took back when they were held, and how they stood then. */
  const takenBack = new WeakMap<Watch, { readonly what: What; readonly revision: number }>();
  let heldKey: string | null = null;

  function handle(event: Event): void {
    // the rest of a key press whose beginning was held: repeats and the release
    const { key, repeat } = event as KeyboardEvent;
    if (event.type === 'keydown' && !repeat) heldKey = null;
    if (heldKey !== null && event.isTrusted && key === heldKey && (event.type !== 'keydown' || repeat)) {
      if (event.type === 'keyup') heldKey = null;
      return withhold(event);
    }
    const press = pressOf(event, controlAt);
    const watch = press && sentBy(press);
    if (!watch || (press.by === 'key' && event.type !== 'keydown')) return;
    if (!watch.holds(watch.judge())) {
      if (completes(event)) letGo(watch);
      return;
    }
    withhold(event);
    if (press.by === 'key') heldKey = key;
    if (completes(event)) void consult(watch, press);
  }

  /** Asks until the draft may go, or the writer takes it back. */
  async function consult(watch: Watch, press: Press): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      for (;;) {
        const inspection = watch.judge();
        if (!watch.holds(inspection)) break;
        const what = whatHeld(inspection);
        record({ deed: 'hold', ...what });
        const answer = await ask(inspection);
        if (answer.do === 'send') {
          const { reason, approved = false } = answer;
          takenBack.delete(watch);
          record({ deed: 'attest', ...what, reason, approved });
          watch.attest(inspection);
          continue;
        }
        takenBack.set(watch, { what, revision: watch.revision() });
        if (answer.do === 'back') return watch.root.focus();
        const reworded = await watch.apply(wordings(inspection));
        if (reworded) {
          takenBack.delete(watch);
          record({ deed: 'reword', ...what });
        }
        if (!reworded || !watch.holds(watch.judge())) return watch.root.focus();
      }
    } finally {
      asking = false;
    }
    letGo(watch);
    if (stands(press)) replay(press);
  }

  /** A draft goes out unheld. Where it was held before, it has been changed since, or its words were said to be no client's. */
  function letGo(watch: Watch): void {
    const before = takenBack.get(watch);
    takenBack.delete(watch);
    if (before && watch.revision() !== before.revision) record({ deed: 'edit', ...before.what });
  }

  /** The draft that the gesture would send, if it is a send. */
  function sentBy(press: Press): Watch | null {
    const open = watches();
    if (press.by === 'submit' || press.by === 'script') {
      const submitter = press.by === 'submit' ? press.submitter : null;
      const { form } = press;
      if (submitter && isNoSend(submitter)) return null;
      return (
        open.find((watch) => holds(form, watch.root)) ??
        open.find((watch) => carries(form, watch)) ??
        (submitter && byControl(open, submitter))
      );
    }
    if (press.control) return byControl(open, press.control);
    return press.by === 'key' ? byKey(open, press.target, press.keys) : null;
  }

  function byControl(open: readonly Watch[], control: HTMLElement): Watch | null {
    const sending = open.filter((watch) => {
      const { site } = watch.place();
      return !listed(site.notSends, control) && (listed(site.sends, control) || eyes.looksLikeSend(control));
    });
    return (
      sending.find((watch) => holds(watch.place().composer, control)) ??
      sending.find((watch) => {
        const { site, composer } = watch.place();
        return listed(site.sends, control) || eyes.standsApart(control, composer);
      }) ??
      null
    );
  }

  function byKey(open: readonly Watch[], target: HTMLElement, keys: KeyboardEventInit): Watch | null {
    const watch = open.find((each) => belongs(each.place(), target));
    const sends = watch?.place().site.keys.some((key) => matches(key, keys) && standsIn(target, key.within)) ?? false;
    if (!watch || !sends) return null;
    // a bare Enter sends from the text itself only, and not while it chooses from a list of suggestions
    const bare = !keys.ctrlKey && !keys.metaKey && !keys.altKey;
    return bare && (!holds(watch.root, target) || target.getAttribute('aria-expanded') === 'true') ? null : watch;
  }

  /** A site may list what is no button at all. */
  function controlAt(element: Element | null): HTMLElement | null {
    for (const watch of watches()) {
      const { sends } = watch.place().site;
      const found = element && sends.length ? element.closest<HTMLElement>(sends.join()) : null;
      if (found) return found;
    }
    return eyes.controlAt(element);
  }

  /** A submit button that saves, cancels or previews. */
  function isNoSend(submitter: HTMLElement): boolean {
    return eyes.looksAside(submitter) || watches().some((watch) => listed(watch.place().site.notSends, submitter));
  }

  return {
    handle,
    settle(press) {
      const watch = sentBy(press);
      if (watch) void consult(watch, press);
      else if (stands(press)) replay(press);
    },
  };
}

function listed(selectors: SiteAdapter['sends'], control: Element): boolean {
  return selectors.length > 0 && control.closest(selectors.join()) !== null;
}

/** Whether the element is or stands in what the selector names; anything does where none is named. */
function standsIn(element: Element, selector?: string): boolean {
  return !selector || element.closest(selector) !== null;
}

function matches({ key, mod = false, shift = false, alt = false }: SendKey, pressed: KeyboardEventInit): boolean {
  const { ctrlKey = false, metaKey = false, shiftKey = false, altKey = false } = pressed;
  return (
    pressed.key?.toLowerCase() === key.toLowerCase() &&
    (ctrlKey || metaKey) === mod &&
    altKey === alt &&
    (shiftKey === shift || (mod && !shift))
  );
}

/** Whether a form without an editor of ours carries the draft in one of its fields: some pages send through a form made for the purpose. */
function carries(form: HTMLFormElement, watch: Watch): boolean {
  const [body] = watch.place().boxes;
  const text = body?.adapter.read(body.root)?.trim();
  return Boolean(text) && [...form.elements].some((field) => (field as HTMLInputElement).value?.includes(text ?? ''));
}

/** What the record may know of a hold. */
type What = Pick<Note, 'audience' | 'rules'>;

function whatHeld({ audience, findings }: Inspection): What {
  return { audience, rules: findings.filter(({ verdict }) => verdict === 'hold').map(({ rule }) => rule) };
}

/** All safer wordings of what was found, none overlapping another. */
function wordings({ findings }: Inspection): Rewording[] {
  const taken: Rewording[] = [];
  for (const rewording of findings.flatMap(({ reword = [] }) => reword)) {
    const clash = taken.some(
      ({ box, start, end }) => box === rewording.box && start < rewording.end && rewording.start < end,
    );
    if (!clash) taken.push(rewording);
  }
  return taken;
}

/** Whether there still is something to press. */
function stands(press: Press): boolean {
  if (press.by === 'pointer') return press.control.isConnected;
  return press.by === 'key' ? press.target.isConnected : true;
}
