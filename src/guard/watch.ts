import { inTopViewport, visibleRect } from '../dom/tree';
import type { OpenEditor } from '../editors/choose';
import type { Draft, Inspection, Policy, Rewording, Span } from '../engine/types';
import type { Mark, View } from './face';
import { draftAt, type Eyes, type Place, placeAround } from './place';

/** After the last key, before a draft is read again. Milliseconds. */
const PAUSE_MS = 150;
/** An idle moment comes at the latest this much later. Milliseconds. */
const IDLE_MS = 200;
/** So many spans before the first one in sight are looked at, too. */
const NEAR = 8;
/** Longer drafts (UTF-16 units, all boxes) are reported as unread. */
const LONGEST = 200_000;
const UNREADABLE = 'Subrosa can’t read this field.';
const TOO_LONG = 'This is too long for Subrosa to read.';
const BROKEN = 'Subrosa stumbled over this text and could not read it.';

type Stretch = Pick<Span, 'start' | 'end'>;

/** Whoever reads drafts: the engine. */
export interface Reader {
  inspect(draft: Draft, policy: Policy): Inspection;
}

export interface WatchParts {
  readonly eyes: Eyes;
  readonly reader: Reader;
  policy(): Policy;
  /** What is known of the draft has changed. */
  changed(): void;
}

/** One watched draft: the only thing in the guard that keeps a state, and it keeps it in memory only. */
export interface Watch {
  readonly root: HTMLElement;
  place(): Place;
  /** Reads the draft as it stands now and judges it; `anew` where the rules themselves may have changed. Synchronous; never throws. */
  judge(anew?: boolean): Inspection;
  /** Grows with every reading that found other words or other readers than the one before. */
  revision(): number;
  /** Somebody typed: judges again after a pause. */
  typed(): void;
  /** What is to be shown now; null where there is nothing to show or no place to show it. */
  view(): View | null;
  /** The writer has answered for what this inspection found. */
  attest(inspection: Inspection): void;
  /** Whether a send has to be held: what was found is more than the writer has answered for. */
  holds(inspection: Inspection): boolean;
  /** Takes the rewordings, last first. False as soon as one does not arrive as it should. */
  apply(rewordings: readonly Rewording[]): Promise<boolean>;
  /** From now on these words do not count in this draft. */
  dismiss(words: string): void;
  /** Moves the caret to the finding's first words and those into sight. */
  select(finding: number): void;
  close(): void;
}

export function createWatch(editor: OpenEditor, { eyes, reader, policy, changed }: WatchParts): Watch {
  const { root } = editor;
  let place = placeAround(editor, eyes);
  let draft: Draft | null = null;
  let inspection: Inspection | null = null;
  let judgedBy = '';
  let judgedDraft = '';
  let revision = 0;
  let timer = 0;
  let idle = 0;
  const answered = new Set<string>();
  const dismissed = new Set<string>();

  function judge(anew = false): Inspection {
    stopWaiting();
    place = placeAround(editor, eyes);
    draft = readDraft();
    const known = policy();
    const rules: Policy = { ...known, ownNames: [...known.ownNames, ...dismissed] };
    const words = JSON.stringify(draft);
    if (words !== judgedDraft) revision++;
    judgedDraft = words;
    const by = words + JSON.stringify(rules);
    if (anew || !inspection || by !== judgedBy) {
      inspection = draft ? read(draft, rules) : unread(UNREADABLE);
      judgedBy = by;
      if (draft?.boxes.every(({ text }) => !text.trim())) answered.clear(); // sent, or begun anew
    }
    changed();
    return inspection;
  }

  function readDraft(): Draft | null {
    if (place.site.unreadable) return null;
    try {
      return draftAt(place, eyes);
    } catch {
      return null;
    }
  }

  function read(now: Draft, rules: Policy): Inspection {
    if (now.boxes.every(({ text }) => !text.trim())) return { verdict: 'clear', audience: 'unknown', findings: [] };
    if (now.boxes.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return unread(TOO_LONG);
    try {
      return reader.inspect(now, rules);
    } catch {
      return unread(BROKEN);
    }
  }

  function unread(why: string): Inspection {
    return { verdict: 'clear', audience: 'unknown', findings: [], unread: place.site.unreadable ?? why };
  }

  function stopWaiting(): void {
    clearTimeout(timer);
    if (idle) cancelIdle(idle);
    timer = idle = 0;
  }

  /** What the writer answers for: these words, before these readers. */
  function risks({ audience, findings }: Inspection): string[] {
    const readers = [audience, ...(draft?.recipients ?? []).map(({ address }) => address).sort()].join(' ');
    return findings
      .filter(({ verdict }) => verdict === 'hold')
      .flatMap(({ rule, signals }) =>
        signals.length ? signals.map(({ type, quote }) => `${readers}\n${type}\n${quote}`) : [`${readers}\n${rule}`],
      );
  }

  /** Where a span of the judged text stands in the text as it is now: letters typed before it have moved it. Null where it was changed. */
  function todayIn(name: string, text: string): (span: Stretch) => Stretch | null {
    const then = draft?.boxes.find((box) => box.name === name)?.text ?? '';
    if (then === text) return (span) => span;
    let same = 0;
    while (same < then.length && then[same] === text[same]) same++;
    const moved = text.length - then.length;
    return (span) => {
      if (span.end <= same) return span;
      const now = { start: span.start + moved, end: span.end + moved };
      return now.start >= same && text.slice(now.start, now.end) === then.slice(span.start, span.end) ? now : null;
    };
  }

  /** The findings' words that can be seen now. Asks the page about those alone: a long draft may hold hundreds. */
  function marks(): Mark[] {
    const findings = inspection?.findings ?? [];
    const rects = new Map<string, DOMRect[]>();
    for (const { name, adapter, root: box } of place.boxes) {
      const signals = findings.flatMap((finding) => finding.signals.filter((signal) => signal.box === name));
      const text = signals.length && box.isConnected ? adapter.read(box) : null;
      if (text === null) continue;
      const today = todayIn(name, text);
      const spans = new Map<string, Stretch>();
      for (const signal of signals) {
        const span = today(signal);
        if (span) spans.set(keyOf(signal), span);
      }
      const window = visibleRect(box);
      const inOrder = [...spans].sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
      const measure = (span: Stretch) => adapter.rects(box, span).map((rect) => inTopViewport(box.ownerDocument, rect));
      for (const [key, seen] of seenIn(window, inOrder, measure)) rects.set(key, seen);
    }
    return findings.map(({ signals }, finding) => ({
      finding,
      rects: signals.flatMap((signal) => rects.get(keyOf(signal)) ?? []),
    }));
  }

  return {
    root,
    place: () => place,
    judge,
    revision: () => revision,

    typed() {
      const waited = timer || idle;
      stopWaiting();
      timer = window.setTimeout(() => {
        timer = 0;
        idle = whenIdle(() => {
          idle = 0;
          judge();
        });
      }, PAUSE_MS);
      if (!waited) changed();
    },

    view() {
      const editorRect = visibleRect(root);
      if (!root.isConnected || !editorRect.width || !editorRect.height) return null;
      const state = timer || idle || !inspection ? 'checking' : inspection.unread ? 'unread' : 'read';
      return {
        editor: editorRect,
        ...(getComputedStyle(root).direction === 'rtl' && { rtl: true }),
        state,
        inspection,
        marks: marks(),
        ...(inspection?.unread && { reason: inspection.unread }),
      };
    },

    attest(found) {
      for (const risk of risks(found)) answered.add(risk);
    },

    holds: (found) => found.verdict === 'hold' && risks(found).some((risk) => !answered.has(risk)),

    async apply(rewordings) {
      let done = true;
      for (const { box: name, start, end, text } of [...rewordings].sort((a, b) => b.start - a.start)) {
        const box = place.boxes.find((open) => open.name === name);
        done = box !== undefined && (await box.adapter.replace(box.root, { start, end }, text).catch(() => false));
        if (!done) break;
      }
      judge();
      return done;
    },

    dismiss(words) {
      dismissed.add(words.toLowerCase());
      judge();
    },

    select(finding) {
      const [signal] = inspection?.findings[finding]?.signals ?? [];
      const box = place.boxes.find(({ name }) => name === signal?.box);
      const text = box?.adapter.read(box.root);
      const span = signal && typeof text === 'string' ? todayIn(signal.box, text)(signal) : null;
      if (!box || !span) return;
      box.root.focus({ preventScroll: true });
      box.adapter.select?.(box.root, span);
    },

    close: stopWaiting,
  };
}

const keyOf = ({ box, start, end }: Span) => `${box} ${start} ${end}`;

/** Of spans in the order of the text, those that show in `window`, by key. Looks for the first by halving, and ends below the last. */
function seenIn(
  window: DOMRect,
  spans: readonly (readonly [string, Stretch])[],
  measure: (span: Stretch) => DOMRect[],
): Map<string, DOMRect[]> {
  const seen = new Map<string, DOMRect[]>();
  const isAbove = (span: Stretch) => measure(span).some(({ bottom }) => bottom < window.top);
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAbove(spans[middle]?.[1] ?? { start: 0, end: 0 })) from = middle + 1;
    else to = middle;
  }
  // a long span may begin above and end in sight
  for (const [key, span] of spans.slice(Math.max(0, from - NEAR))) {
    const rects = measure(span);
    if (rects.length && rects.every(({ top }) => top > window.bottom)) break;
    seen.set(
      key,
      rects.map((rect) => clip(rect, window)).filter(({ width, height }) => width > 0 && height > 0),
    );
  }
  return seen;
}

function clip(rect: DOMRect, window: DOMRect): DOMRect {
  const left = Math.max(rect.left, window.left);
  const top = Math.max(rect.top, window.top);
  return new DOMRect(left, top, Math.min(rect.right, window.right) - left, Math.min(rect.bottom, window.bottom) - top);
}

/** The next idle moment; where a browser knows none, at once. */
function whenIdle(work: () => void): number {
  return 'requestIdleCallback' in window
    ? requestIdleCallback(work, { timeout: IDLE_MS })
    : (setTimeout(work) as unknown as number);
}

function cancelIdle(handle: number): void {
  if ('cancelIdleCallback' in window) cancelIdleCallback(handle);
  else clearTimeout(handle);
}
