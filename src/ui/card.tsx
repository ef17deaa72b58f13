import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Inspection, Rewording } from '../engine/types';
import { type Concern, headline } from './concerns';
import { type Deliberation, deliberation } from './deliberate';
import { offersOf, together } from './offers';
import { Rose, Sign } from './rose';
import { Seen, seenIn, shorten } from './seen';
import type { RuleText, Scope } from './view';
import type { InPageWords } from './words/in-page';

/** How a card came to be open; only the keyboard takes the focus out of the editor. */
export type OpenedBy = 'hover' | 'pointer' | 'key';

interface CardProps {
  readonly inspection: Inspection;
  readonly concern: Concern;
  /** Its place among `count`, from 0. */
  readonly at: number;
  readonly count: number;
  readonly by: OpenedBy;
  readonly anchor: DOMRect;
  readonly rule: RuleText | undefined;
  readonly words: InPageWords;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Grows each time the host was put on top again. */
  readonly raised: number;
  readonly onTake: (rewordings: readonly Rewording[]) => Promise<boolean>;
  readonly onDismiss: (words: readonly string[], scope: Scope) => void;
  readonly onRule: (rule: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

const SHOWN_OFFERS = 3;

/** One concern, told at its words: what, whose, for whom it matters, and a better sentence. */
export function Card(props: CardProps) {
  const { inspection, concern, at, count, by, anchor, rule, words, host, root, raised } = props;
  const finding = concern.lead;
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useRef<Deliberation | null>(null);
  own.current ??= deliberation(host);
  const [trouble, setTrouble] = useState('');
  const [dismissing, setDismissing] = useState(false);

  useLayoutEffect(() => {
    setTrouble('');
    setDismissing(false);
    own.current?.shown();
  }, [finding.rule, at]);

  // Where the page itself is modal, everything outside its dialog is inert, we too: then the card becomes modal.
  const promote = () => {
    const box = dialog.current;
    if (!box || box.matches(':modal')) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    if (box.contains(root.elementFromPoint(left + width / 2, top + height / 2))) return;
    box.close();
    box.showModal();
  };

  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    let gone = false;
    const place = { getBoundingClientRect: () => anchor };
    computePosition(place, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(8),
        flip({ padding: 8, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: 8, crossAxis: true }),
      ],
    }).then(({ x, y }) => {
      if (gone) return;
      box.style.left = `${Math.round(x)}px`;
      box.style.top = `${Math.round(y)}px`;
      box.style.opacity = '1';
      if (by !== 'hover') promote();
    });
    return () => {
      gone = true;
    };
  });

  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    if (box.matches(':modal')) {
      box.close();
      box.showModal();
    }
    own.current?.shown();
  }, [raised]);

  // Closing, not mere removal, gives the focus back where the card had to be modal.
  useLayoutEffect(() => () => dialog.current?.close(), []);

  useLayoutEffect(() => {
    if (by === 'key') dialog.current?.focus({ preventScroll: true });
  }, [by, at]);

  const take = async (rewordings: readonly Rewording[]) => {
    if (!(await props.onTake(rewordings))) setTrouble(words.notTaken);
  };
  const dismiss = (event: Event, names: readonly string[], scope: Scope) => {
    if (own.current?.holds(event)) props.onDismiss(names, scope);
    else setTrouble(words.covered);
  };
  const onTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (root.activeElement !== edge && root.activeElement !== dialog.current) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };

  const offers = offersOf(finding);
  const all = together(offers);
  const seen = seenIn(finding);
  const named = seen.some((s) => s.signal === 'identifier');
  const names = seen.filter((s) => !named || s.signal === 'identifier').map((s) => s.quote);

  return (
    <dialog
      ref={dialog}
      open
      class={`card ${finding.verdict}`}
      style="opacity:0"
      tabIndex={-1}
      aria-labelledby="why"
      aria-describedby="reader"
      onPointerEnter={promote}
      onKeyDown={onTab}
      onMouseDown={(event) => event.preventDefault()}
      onCancel={props.onClose}
      onClick={(event) => event.target === dialog.current && isOutside(event, dialog.current) && props.onClose()}
    >
      <header>
        <Rose size={16} />
        {finding.verdict === 'hold' ? words.held : words.caution}
        <span class="steps">
          {count > 1 && (
            <>
              <button
                type="button"
                class="icon-button"
                aria-label={words.previous}
                title={words.previous}
                onClick={() => props.onStep(-1)}
              >
                <Sign name="previous" />
              </button>
              {words.step(at + 1, count)}
              <button
                type="button"
                class="icon-button"
                aria-label={words.next}
                title={words.next}
                onClick={() => props.onStep(1)}
              >
                <Sign name="next" />
              </button>
            </>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            title={words.close}
            onClick={props.onClose}
          >
            <Sign name="close" />
          </button>
        </span>
      </header>
      <h2 id="why">{headline(concern, inspection, words)}</h2>
      <p id="reader" class="reader">
        {inspection.outsider ? words.outsider(inspection.outsider) : words.reader[inspection.audience]}
        {inspection.crowd && at === 0 ? ` ${words.crowd(inspection.crowd)}` : ''}
      </p>
      {inspection.released && <p class="signed">{words.released(inspection.released)}</p>}
      <Seen finding={finding} words={words} />
      {offers.length > 0 && (
        <div class="wordings" role="group" aria-label={words.safer}>
          {offers.slice(0, SHOWN_OFFERS).map(({ rewording, from }) => (
            <button
              type="button"
              class="wording"
              key={`${rewording.start}${rewording.text}`}
              onClick={() => take([rewording])}
            >
              <Sign name="take" />
              <span>
                {from && (
                  <>
                    <s>{shorten(from, 60)}</s>{' '}
                  </>
                )}
                {rewording.text ? <b>{shorten(rewording.text, 160)}</b> : <i>{words.leaveOut}</i>}
              </span>
            </button>
          ))}
          {all.length > 1 && (
            <button type="button" class="button leaf" onClick={() => take(all)}>
              {words.takeAll}
            </button>
          )}
        </div>
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <footer>
        {dismissing ? (
          <div class="not-client" role="group" aria-labelledby="not-client">
            <p id="not-client">{words.notClientWhat(names.map((name) => shorten(name, 40)))}</p>
            {(['draft', 'page', 'always'] as const).map(
              (scope) =>
                // Only a name can be known for ever; "33" or "my client" may be somebody else's tomorrow.
                (scope !== 'always' || named) && (
                  <button type="button" class="button" key={scope} onClick={(event) => dismiss(event, names, scope)}>
                    {words.scope[scope]}
                  </button>
                ),
            )}
          </div>
        ) : (
          <>
            {rule && (
              <button type="button" class="link" onClick={() => props.onRule(rule.id)}>
                {rule.title}
              </button>
            )}
            {names.length > 0 && (
              <button type="button" class="link" onClick={() => setDismissing(true)}>
                {words.notClient}
              </button>
            )}
          </>
        )}
      </footer>
    </dialog>
  );
}

function isOutside(event: MouseEvent, box: Element | null): boolean {
  if (!box) return false;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
}
