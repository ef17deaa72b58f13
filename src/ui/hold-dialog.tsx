import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Inspection } from '../engine/types';
import { concernsOf, headline } from './concerns';
import { type Deliberation, deliberation } from './deliberate';
import { offersOf, taken } from './offers';
import { Rose } from './rose';
import { Seen, shorten } from './seen';
import type { HoldAnswer, InPageOptions, RuleText } from './view';
import type { InPageWords } from './words/in-page';

interface HoldDialogProps {
  readonly inspection: Inspection;
  readonly rules: ReadonlyMap<string, RuleText>;
  readonly words: InPageWords;
  readonly practice: string | undefined;
  readonly sendAnyway: NonNullable<InPageOptions['sendAnyway']>;
  /** Has a second person type their code; resolves false where nobody has. */
  readonly onCountersign: () => Promise<boolean>;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly raised: number;
  readonly onAnswer: (answer: HoldAnswer) => void;
  readonly onRule: (rule: string) => void;
  /** The dialog was not seen or not free when "send anyway" was pressed. */
  readonly onCovered: () => void;
}

/** A reason that no rule lists. */
const OTHER = 'other';
/** None was asked for. */
const NO_REASON = 'none';
/** Free words need at least this many letters: enough to have thought of one. */
const OTHER_LENGTH = 3;
/** Lists that one reads under stress. */
const MOST_REASONS = 6;
const MOST_RULES = 2;
const MOST_WORDINGS = 4;

/** Stands between a held draft and its send until the writer decides. Modal, so the page under it is out of reach. */
export function HoldDialog(props: HoldDialogProps) {
  const { inspection, rules, words, practice, host, root, raised, onAnswer } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const send = useRef<HTMLButtonElement>(null);
  const own = useRef<Deliberation | null>(null);
  own.current ??= deliberation(host);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [free, setFree] = useState('');
  const [covered, setCovered] = useState(false);
  const [code, setCode] = useState<'unasked' | 'asked' | 'none'>('unasked');
  const freely = props.sendAnyway === 'free';
  const second = props.sendAnyway === 'second-person';

  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const focused = box.open ? root.activeElement : back.current;
    if (box.open) box.close();
    box.showModal();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
    // In a small frame the button is below the first line, and the first line is what has to be read.
    box.scrollTop = 0;
    own.current?.shown();
  }, [raised]);

  // Closing, not mere removal, gives the focus back to the draft.
  useLayoutEffect(() => () => dialog.current?.close(), []);

  useLayoutEffect(() => {
    setCovered(false);
    if (!asking) back.current?.focus({ preventScroll: true });
    else {
      own.current?.shown();
      dialog.current?.querySelector<HTMLElement>('input')?.focus();
    }
    return send.current ? own.current?.watch(send.current) : undefined;
  }, [asking]);

  const concerns = concernsOf(inspection);
  const first = concerns[0];
  const rulesOf = (ids: readonly string[]) => ids.flatMap((id) => rules.get(id) ?? []);
  // The leading rule's exceptions come first; where several rules ask the same, it is asked once.
  const exceptions = new Map<string, RuleText['exceptions'][number]>();
  for (const rule of rulesOf(
    concerns.filter(({ lead }) => lead.verdict === first?.lead.verdict).flatMap((c) => c.rules),
  )) {
    for (const exception of rule.exceptions) {
      if (exceptions.size < MOST_REASONS && !exceptions.has(exception.id)) exceptions.set(exception.id, exception);
    }
  }
  const answered = reason === OTHER ? free.trim().length >= OTHER_LENGTH : reason !== '';
  const offers = taken(inspection.findings.flatMap(offersOf));

  const sendAnyway = async (event: Event) => {
    if ((!answered && !freely) || code === 'asked') return;
    if (!own.current?.holds(event)) {
      setCovered(true);
      return props.onCovered();
    }
    if (second) {
      setCode('asked');
      const signed = await props.onCountersign();
      if (!dialog.current?.open) return; // the writer has gone back meanwhile
      if (!signed) return setCode('none');
    }
    onAnswer({ do: 'send', reason: freely ? NO_REASON : reason, ...(second && { approved: true }) });
  };

  return (
    <dialog
      ref={dialog}
      class="hold-dialog"
      aria-labelledby="told"
      aria-describedby="to-whom"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer({ do: 'back' });
      }}
      // A close that was not ours, e.g. a second Escape that the browser does not let us refuse.
      onClose={() => dialog.current && !dialog.current.open && onAnswer({ do: 'back' })}
    >
      <div class="top">
        <Rose size={40} />
        <h2 id="told">{first && headline(first, inspection, words)}</h2>
        <p id="to-whom" class="quiet">
          {inspection.outsider ? words.outsider(inspection.outsider) : words.reader[inspection.audience]}
        </p>
        {inspection.crowd && <p class="quiet">{words.crowd(inspection.crowd)}</p>}
      </div>
      {asking ? (
        <div class="body">
          <fieldset class="choices" aria-describedby="why-note">
            <legend>{words.whyMayIt}</legend>
            {[...exceptions.values()].map(({ id, question, text }) => (
              <label class="choice" key={id}>
                <input type="radio" name="reason" value={id} checked={reason === id} onChange={() => setReason(id)} />
                {question}
                {reason === id && <small>{text}</small>}
              </label>
            ))}
            <label class="choice">
              <input
                type="radio"
                name="reason"
                value={OTHER}
                checked={reason === OTHER}
                onChange={() => setReason(OTHER)}
              />
              {words.otherReason}
            </label>
            {reason === OTHER && (
              <input
                class="field"
                type="text"
                autocomplete="off"
                aria-label={words.otherReasonField}
                placeholder={words.otherReasonField}
                value={free}
                onInput={(event) => setFree(event.currentTarget.value)}
              />
            )}
          </fieldset>
          <p id="why-note" class="small quiet">
            {second ? words.codeNote : words.whyNote}
          </p>
          <p class="small trouble" role="status">
            {code === 'asked' ? words.codeAsked : code === 'none' ? words.codeNone : ''}
          </p>
        </div>
      ) : (
        <div class="body">
          {inspection.lapsed && <p class="signed ended">{words.lapsed(inspection.lapsed)}</p>}
          {concerns.map((concern, index) => (
            <div class={`finding ${concern.lead.verdict}`} key={concern.lead.rule}>
              {index > 0 && <p>{headline(concern, inspection, words)}</p>}
              <Seen finding={concern.lead} words={words} most={index === 0 ? 6 : 3} />
              {rulesOf(concern.rules.slice(0, MOST_RULES)).map((rule) => (
                <button type="button" class="link small" key={rule.id} onClick={() => props.onRule(rule.id)}>
                  {rule.title}
                </button>
              ))}
            </div>
          ))}
          {offers.length > 0 && (
            <section class="preview" aria-label={words.safer}>
              <h3>{words.safer}</h3>
              <ul>
                {offers.slice(0, MOST_WORDINGS).map(({ rewording, from }) => (
                  <li key={`${rewording.box}${rewording.start}`}>
                    {from && <s>{shorten(from, 60)}</s>}{' '}
                    {rewording.text ? <b>{shorten(rewording.text, 120)}</b> : <i>{words.leaveOut}</i>}
                  </li>
                ))}
                {offers.length > MOST_WORDINGS && <li class="quiet">+ {offers.length - MOST_WORDINGS}</li>}
              </ul>
            </section>
          )}
          {practice && <p class="practice">{practice}</p>}
        </div>
      )}
      <div role="alert">{covered && <p class="trouble buttons">{`${words.notSent} ${words.covered}`}</p>}</div>
      <div class="buttons">
        <button ref={back} type="button" class="button primary" onClick={() => onAnswer({ do: 'back' })}>
          {words.back}
        </button>
        {!asking && offers.length > 0 && (
          <button type="button" class="button leaf" onClick={() => onAnswer({ do: 'reword' })}>
            {words.rewordAll}
          </button>
        )}
        {asking || freely ? (
          <button
            ref={send}
            type="button"
            class="button bare"
            aria-disabled={(!answered && !freely) || code === 'asked'}
            onClick={sendAnyway}
          >
            {second ? words.askForCode : words.sendAnyway}
          </button>
        ) : (
          <button type="button" class="button bare" onClick={() => setAsking(true)}>
            {words.sendAnywayAsk}
          </button>
        )}
      </div>
      <p class="sign">
        <Rose size={14} />
        {words.signed}
      </p>
    </dialog>
  );
}
