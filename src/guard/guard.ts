import { takesText, targetOf } from '../dom/tree';
import type { Policy } from '../engine/types';
import type { Note } from '../settings/record';
import type { Door, Keeper } from './door';
import type { Face, FaceActions } from './face';
import { follow } from './follow';
import { createGate } from './gate';
import type { Report } from './messages';
import { bodyAt, type Eyes } from './place';
import { inOverlay } from './press';
import { createWatch, type Reader, type Watch } from './watch';

/** What the guard is made of; the rooms that it may not enter are handed in. */
export interface GuardParts {
  readonly eyes: Eyes;
  readonly reader: Reader;
  readonly door: Door;
  policy(): Policy;
  createFace(actions: FaceActions): Face;
  /** Tells the background what is known of the draft in hand; null once there is none. */
  report(report: Report | null): void;
  openRule(rule: string): void;
  /** Something for the record: ids and kinds, nothing of what was written. */
  record(note: Note): void;
  /** These words never count again, wherever they are written. */
  remember(words: string): void;
}

/** Watches every draft of a page and its same-origin frames, shows the one in hand, and keeps the gate. */
export function createGuard(
  parts: GuardParts,
): Keeper & { /** Judges anew: the policy has changed. */ reconsider(): void } {
  const { eyes, door } = parts;
  /** The one last typed in comes last. */
  const watches = new Map<HTMLElement, Watch>();
  const dismissed = new Set<string>();
  let inHand: Watch | null = null;
  let unfollow = (): void => {};
  let frame = 0;
  let told = '';

  const face = parts.createFace({
    apply: async (rewordings) => (inHand ? inHand.apply(rewordings) : false),
    dismiss(words, scope) {
      noteDismissal(words);
      if (scope === 'draft') return inHand?.dismiss(words);
      if (scope === 'always') parts.remember(words);
      dismissed.add(words.toLowerCase());
      inHand?.judge();
    },
    openRule: parts.openRule,
    goTo: (finding) => inHand?.select(finding),
  });

  const gate = createGate({
    eyes,
    watches: () => [...watches.values()].filter(({ root }) => lives(root)).reverse(),
    ask: (inspection) => face.hold(inspection),
    record: parts.record,
  });

  function noteDismissal(words: string): void {
    const { audience = 'unknown', findings = [] } = inHand?.judge() ?? {};
    const says = ({ quote }: { readonly quote: string }) => quote.toLowerCase() === words.toLowerCase();
    const held = findings.filter(({ verdict, signals }) => verdict === 'hold' && signals.some(says));
    if (held.length) parts.record({ deed: 'dismiss', audience, rules: held.map(({ rule }) => rule) });
  }

  function policy(): Policy {
    const known = parts.policy();
    return dismissed.size ? { ...known, ownNames: [...known.ownNames, ...dismissed] } : known;
  }

  function watch(element: Element): Watch | null {
    const body = bodyAt(element, eyes);
    if (!body) return null;
    const { root } = body;
    let found = watches.get(root);
    if (!found) {
      found = createWatch(body, { eyes, reader: parts.reader, policy, changed: show });
      for (const scope of shadowsAround(root)) door.listen(scope, ['submit']);
    }
    watches.delete(root);
    watches.set(root, found);
    if (inHand !== found) {
      inHand = found;
      unfollow();
      unfollow = follow(root, show);
      found.judge();
    }
    return found;
  }

  /** Draws with the next frame, once however often it is asked. */
  function show(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const [root, each] of watches) {
        if (lives(root)) continue;
        each.close();
        watches.delete(root);
        if (each === inHand) drop();
      }
      const view = inHand?.view() ?? null;
      face.show(view);
      const known = view?.inspection;
      tell(
        view && {
          state: view.state === 'waiting' ? 'checking' : view.state,
          verdict: known?.verdict ?? 'clear',
          audience: known?.audience ?? 'unknown',
          rules: known?.findings.map(({ rule }) => rule) ?? [],
          count: known?.findings.length ?? 0,
          ...(known?.released && { released: known.released }),
          ...(known?.lapsed && { lapsed: known.lapsed }),
        },
      );
    });
  }

  function tell(report: Report | null): void {
    const now = JSON.stringify(report);
    if (now === told) return;
    told = now;
    parts.report(report);
  }

  function drop(): void {
    inHand = null;
    unfollow();
  }

  return {
    focused: (element) => void watch(element),
    handle(event) {
      if (event.type !== 'input') return gate.handle(event);
      const target = targetOf(event);
      if (takesText(target) && !inOverlay(target)) watch(target)?.typed();
    },
    adopt: (press) => gate.settle(press),
    reconsider() {
      for (const each of watches.values()) if (lives(each.root)) each.judge(true);
    },
    leave() {
      cancelAnimationFrame(frame);
      for (const each of watches.values()) each.close();
      watches.clear();
      drop();
      face.destroy();
    },
  };
}

/** Whether the editor still stands in a page that is shown. */
function lives(root: HTMLElement): boolean {
  return root.isConnected && root.ownerDocument.defaultView !== null;
}

function* shadowsAround(element: Element): Generator<ShadowRoot> {
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
    yield root as ShadowRoot;
}
