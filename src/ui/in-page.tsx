import { render } from 'preact';
import type { Inspection } from '../engine/types';
import { Card, type OpenedBy } from './card';
import { Chip, chipCorner } from './chip';
import { type Concern, concernsOf } from './concerns';
import { HoldDialog } from './hold-dialog';
import { createHost } from './host';
import { findingAt, Marks, visibleRect } from './marks';
import css from './style/in-page.css?inline';
import pieces from './style/pieces.css?inline';
import tokens from './style/tokens.css?inline';
import type { HoldAnswer, InPage, InPageActions, InPageOptions, RuleText, View } from './view';
import { IN_PAGE_WORDS } from './words/in-page';
import { ruleIn } from './words/rules-in';

/** How long the pointer rests on a mark before its card opens, and how long it may stray. Milliseconds. */
const REST_MS = 300;
const STRAY_MS = 250;

/**
 * Subrosa's face on somebody else's page: marks, chip, card and hold dialog in one closed shadow root in the top layer.
 * Touches the page only by that one element; does nothing while nothing is shown; acts on trusted events alone.
 */
export function createInPage(actions: InPageActions, rules: readonly RuleText[], options: InPageOptions = {}): InPage {
  let { language = 'en', practice, sendAnyway = 'reason' } = options;
  let words = IN_PAGE_WORDS[language];
  let ruleOf = new Map(rules.map((rule) => [rule.id, ruleIn(rule, language)]));
  let view: View | null = null;
  let concerns: readonly Concern[] = [];
  let card: { at: number; by: OpenedBy; onChip: boolean } | null = null;
  let held: { inspection: Inspection; answer: (answer: HoldAnswer) => void } | null = null;
  let raised = 0;
  let said = '';
  let saidOf = 'clear';
  let listening: AbortController | null = null;
  let timer = 0;
  let before: HTMLElement | null = null;

  const host = createHost(
    `${tokens}${pieces}${css}`,
    () => {
      raised += 1;
      paint();
    },
    () => settle({ do: 'back' }),
  );

  function paint(): void {
    if (!view && !held) {
      render(null, host.root);
      host.detach();
      return;
    }
    host.attach();
    const inspection = view?.inspection;
    const concern = card && concerns[card.at];
    const corner = view && chipCorner(view);
    // Words that are scrolled out of sight are told at the chip.
    const anchor =
      (view && concern && !card?.onChip && visibleRect(view.marks, view.editor, concern.members[0] ?? 0)) ||
      (corner && new DOMRect(view?.rtl ? corner.x : corner.x - 40, corner.y - 24, 40, 24));
    render(
      <div class="subrosa" lang={language}>
        {view && inspection && (
          <Marks marks={view.marks} editor={view.editor} inspection={inspection} open={concern?.members ?? []} />
        )}
        {view && <Chip view={view} count={concerns.length} words={words} onOpen={toggleAtChip} />}
        {inspection && card && concern && anchor && !held && (
          <Card
            inspection={inspection}
            concern={concern}
            at={card.at}
            count={concerns.length}
            by={card.by}
            anchor={anchor}
            rule={ruleOf.get(concern.lead.rule)}
            words={words}
            host={host.element}
            root={host.root}
            raised={raised}
            onTake={async (rewordings) => {
              const done = await actions.apply(rewordings);
              if (done) {
                say(words.reworded);
                close();
              }
              return done;
            }}
            onDismiss={(names, scope) => {
              close();
              for (const name of names) actions.dismiss(name, scope);
            }}
            onRule={actions.openRule}
            onStep={step}
            onClose={close}
          />
        )}
        {held && (
          <HoldDialog
            inspection={held.inspection}
            rules={ruleOf}
            words={words}
            practice={practice}
            sendAnyway={sendAnyway}
            onCountersign={async () => (await actions.countersign?.()) ?? false}
            host={host.element}
            root={host.root}
            raised={raised}
            onAnswer={settle}
            onRule={actions.openRule}
            onCovered={host.raise}
          />
        )}
        <div class="whisper" role="status">
          {said}
        </div>
      </div>,
      host.root,
    );
  }

  function say(what: string): void {
    said = what;
    paint();
  }

  function open(at: number, by: OpenedBy, onChip = false): void {
    if (by === 'key' && !card) before = deepActive();
    const wasKey = card?.by === 'key';
    card = { at, by: wasKey ? 'key' : by, onChip };
    paint();
    if (by !== 'hover' && isCovered()) host.raise();
  }

  function close(): void {
    clearTimeout(timer);
    timer = 0;
    if (!card) return;
    const { by } = card;
    card = null;
    paint();
    if (by === 'key') before?.focus({ preventScroll: true });
    before = null;
  }

  function toggleAtChip(byKey: boolean): void {
    if (card) close();
    else if (concerns.length > 0) open(0, byKey ? 'key' : 'pointer', true);
  }

  function step(by: 1 | -1): void {
    const count = concerns.length;
    if (count === 0 || held) return;
    const from = card?.at ?? (by > 0 ? -1 : 0);
    const at = (from + by + count) % count;
    const how = card && card.by !== 'key' && host.root.activeElement === null ? 'pointer' : 'key';
    if (how === 'key' && !card) before = deepActive();
    actions.goTo(concerns[at]?.members[0] ?? 0);
    open(at, how);
  }

  function settle(answer: HoldAnswer): void {
    const asked = held;
    held = null;
    if (!asked) return;
    paint();
    asked.answer(answer);
  }

  /** Whether something in the top layer lies over the chip, so that the host has to be put on top again. */
  function isCovered(): boolean {
    if (!view) return false;
    const chip = host.root.querySelector('button.chip');
    if (!chip) return false;
    const { left, top, width, height } = chip.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) !== host.element;
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const { key } = event;
    if (key === 'Escape' && (held || card)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (held) settle({ do: 'back' });
      else close();
    } else if (key === 'F8' && !held && !event.ctrlKey && !event.altKey && !event.metaKey && concerns.length > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      step(event.shiftKey ? -1 : 1);
    } else if (card && event.target !== host.element && key.length === 1) {
      close();
    }
  }

  /** The concern whose words lie under the pointer. */
  function under(event: MouseEvent): number | null {
    if (!view || event.target === host.element) return null;
    const finding = findingAt(view.marks, view.editor, event.clientX, event.clientY);
    const at = concerns.findIndex(({ members }) => finding !== null && members.includes(finding));
    return at < 0 ? null : at;
  }

  function isOver(what: '.card' | 'button.chip', event: MouseEvent): boolean {
    const box = host.root.querySelector(what)?.getBoundingClientRect();
    if (!box) return false;
    const { clientX: x, clientY: y } = event;
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || held || event.pointerType === 'touch' || (card && card.by !== 'hover')) return;
    const at = under(event);
    const wanted = at !== null && at !== card?.at;
    const strayed = card && at === null && !isOver('.card', event);
    if (!wanted && !strayed) {
      clearTimeout(timer);
      timer = 0;
    } else if (!timer) {
      timer = window.setTimeout(
        () => {
          timer = 0;
          if (at !== null) open(at, 'hover');
          else close();
        },
        wanted ? REST_MS : STRAY_MS,
      );
    }
  }

  function onDown(event: PointerEvent): void {
    if (!event.isTrusted || held || !card || event.target === host.element || isOver('.card', event)) return;
    if (!isOver('button.chip', event) && under(event) === null) close();
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || held || event.detail === 0 || event.target === host.element) return;
    const at = under(event);
    // A page that is modal makes us inert: then the chip is pressed by where the pointer is.
    if (isOver('button.chip', event)) toggleAtChip(false);
    else if (at !== null && getSelection()?.isCollapsed !== false) open(at, 'pointer');
  }

  function listen(): void {
    if (listening) return;
    listening = new AbortController();
    const { signal } = listening;
    addEventListener('keydown', onKey, { capture: true, signal });
    addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
    addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
    addEventListener('click', onClick, { capture: true, passive: true, signal });
  }

  function rest(): void {
    if (view?.marks.length || concerns.length || held) return listen();
    listening?.abort();
    listening = null;
  }

  return {
    show(next) {
      view = next;
      concerns = concernsOf(next?.inspection);
      const verdict = next?.inspection?.verdict;
      if (card && !concerns[card.at]) close();
      if (next?.state === 'read' && verdict && verdict !== saidOf) {
        const worse = verdict === 'hold' || (verdict === 'caution' && saidOf === 'clear');
        if (worse) said = words.announce(verdict, concerns.length);
        else if (verdict === 'clear') said = words.announceClear;
        saidOf = verdict;
      }
      rest();
      paint();
    },
    hold(inspection) {
      settle({ do: 'back' });
      card = null;
      return new Promise((answer) => {
        held = { inspection, answer };
        rest();
        paint();
      });
    },
    step,
    adopt(nextRules, next) {
      ({ language = 'en', practice, sendAnyway = 'reason' } = next);
      words = IN_PAGE_WORDS[language];
      ruleOf = new Map(nextRules.map((rule) => [rule.id, ruleIn(rule, language)]));
      if (view || held) paint();
    },
    destroy() {
      view = null;
      concerns = [];
      card = null;
      settle({ do: 'back' });
      clearTimeout(timer);
      listening?.abort();
      listening = null;
      render(null, host.root);
      host.detach();
    },
  };
}

/** The focused element itself, through open shadow roots. */
function deepActive(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
