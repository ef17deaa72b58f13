import { worse } from './judge';
import { INSTEAD, NEITHER, REVIEW_ANSWER } from './rewording/answers';
import { named } from './rewording/labels';
import {
  afterGreeting,
  type Plan,
  planOf,
  polished,
  rendered,
  rewordingsOf,
  saying,
  says,
  without,
  withoutOrphans,
} from './rewording/plan';
import type { Audience, Box, Rewording, Signal, Verdict } from './types';

/** What a reading of the boxes came to, as far as rewording needs it. */
export interface Reading {
  readonly audience: Audience;
  readonly verdict: Verdict;
  readonly signals: readonly Signal[];
  /** The draft answers whether somebody is a client. */
  readonly answers: boolean;
}

/** So often what still tells is left out and the rest read again; then the whole gives way. */
const ROUNDS = 8;

/**
 * The gentlest safer wording that is judged better when it is read again: names and details give way to labels, sayings to lessons; where that is
 * not enough, sentences are left out; where nothing is left, one neutral sentence stands for all. Empty where none is better. Spans do not
 * overlap; offsets are UTF-16 in the named box. Adds no fact that the draft does not hold.
 */
export function reword(
  boxes: readonly Box[],
  now: Reading,
  again: (boxes: readonly Box[]) => Pick<Reading, 'verdict' | 'signals'>,
): Rewording[] {
  const plans = planOf(boxes);
  const told = named(boxes, now.signals);
  const better = (verdict: Verdict): boolean => verdict !== now.verdict && worse(verdict, now.verdict) === now.verdict;
  const whole = (sentence: string): Plan[] =>
    plans.map((plan) =>
      plan.box.name === bodyOf(boxes) ? saying(plan, sentence) : { ...plan, texts: plan.texts.map(() => null) },
    );
  const settle = (next: Plan[]): Plan[] => {
    const left = afterGreeting(withoutOrphans(next));
    const body = left.find(({ box }) => box.name === bodyOf(boxes));
    const own =
      body && says(body) ? left : left.map((plan) => (plan === body ? saying(plan, INSTEAD[now.audience]) : plan));
    // a mail without a subject is asked about
    return own.map((plan) =>
      plan.box.name === 'subject' && !says(plan) && plan.texts.includes(null) ? saying(plan, 'A message') : plan,
    );
  };

  const answer = now.audience === 'review' ? REVIEW_ANSWER : now.answers && ASKED.has(now.audience) ? NEITHER : null;
  if (answer) {
    const way = whole(answer);
    if (better(again(rendered(way)).verdict)) return rewordingsOf(way);
  }
  let last = '';
  for (const keepRough of [true, false]) {
    const way = settle(polished(plans, told, keepRough));
    const text = JSON.stringify(way.map(({ texts }) => texts));
    if (text === last) continue;
    last = text;
    if (better(again(rendered(way)).verdict)) return rewordingsOf(way);
  }
  let way = settle(polished(plans, told, false));
  for (let round = 0; round < ROUNDS; round++) {
    const { verdict, signals } = again(rendered(way));
    if (better(verdict)) return rewordingsOf(way);
    const telling = signals.filter(({ signal }) => signal !== 'relationship');
    const next = without(way, telling.length > 0 ? telling : signals);
    if (!next) break;
    way = settle(next);
  }
  way = settle(
    plans.map((plan) => ({ ...plan, texts: plan.texts.map((words, i) => (plan.units[i]?.frame ? words : null)) })),
  );
  return better(again(rendered(way)).verdict) ? rewordingsOf(way) : [];
}

/** Who may have asked whether somebody is a client: to them the neutral answer is one. */
const ASKED: ReadonlySet<Audience> = new Set(['outside', 'unknown', 'client']);

const bodyOf = (boxes: readonly Box[]): string | undefined => boxes.find(({ name }) => name !== 'subject')?.name;

/** The boxes with the rewordings applied. */
export function applyRewordings(boxes: readonly Box[], rewordings: readonly Rewording[]): Box[] {
  return boxes.map((box) => {
    let text = box.text;
    for (const r of rewordings.filter((x) => x.box === box.name).sort((a, b) => b.start - a.start))
      text = text.slice(0, r.start) + r.text + text.slice(r.end);
    return text === box.text ? box : { ...box, text };
  });
}
