import type { Box, Rewording, Signal } from '../types';
import { labelNames } from './labels';
import { polish } from './polish';
import { readUnits, type Unit } from './units';

/** One box cut into sentences, with what each is to become: its own words, others, or nothing (null). */
export interface Plan {
  readonly box: Box;
  readonly units: readonly Unit[];
  readonly texts: readonly (string | null)[];
}

const own = (box: Box, unit: Unit): string => box.text.slice(unit.start, unit.wordsEnd);

/** Plans that leave everything as it is. */
export function planOf(boxes: readonly Box[]): Plan[] {
  return boxes.map((box) => {
    const units = readUnits(box.text);
    return { box, units, texts: units.map((unit) => own(box, unit)) };
  });
}

const touches = (unit: Unit, signal: Signal): boolean => signal.start < unit.wordsEnd && signal.end > unit.start;

/** Every sentence made safer by small changes; one with a name or with somebody's words that no small change reaches is left out; one with such a detail too, unless `keepRough`. */
export function polished(plans: readonly Plan[], signals: readonly Signal[], keepRough: boolean): Plan[] {
  return plans.map((plan) => {
    const { box } = plan;
    const here = signals.filter((s) => s.box === box.name);
    const labels = labelNames(box.text, here);
    const texts = plan.units.map((unit, i) => {
      const told = here.filter((s) => touches(unit, s));
      if (told.length === 0 || unit.frame) return plan.texts[i] ?? null;
      const { text, rough } = polish(own(box, unit), unit.start, told, labels);
      return rough === 'name' || (rough && !keepRough) ? null : text;
    });
    return { ...plan, texts };
  });
}

/** The box as planned, and where each sentence then begins. */
function render(plan: Plan): { text: string; starts: number[] } {
  const edits = editsOf(plan);
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += plan.box.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  const shift = (at: number): number =>
    edits.reduce(
      (sum, { start, end, text: words }) => (end <= at && start < at ? sum + words.length - (end - start) : sum),
      at,
    );
  return { text: text + plan.box.text.slice(from), starts: plan.units.map(({ start }) => shift(start)) };
}

/** What each sentence takes with it when it goes: the space behind it or, at the end of a line, before it; the line break where a whole line goes. */
function spans(box: Box, units: readonly Unit[], texts: readonly (string | null)[]): { start: number; end: number }[] {
  const kept = units.map((_, i) => texts[i] !== null);
  const lineOf = units.map((unit) => box.text.lastIndexOf('\n', unit.start - 1) + 1);
  return units.map((unit, i) => {
    if (kept[i]) return { start: unit.start, end: unit.wordsEnd };
    const keptHere = (test: (k: number) => boolean): boolean =>
      units.some((_, k) => lineOf[k] === lineOf[i] && kept[k] && test(k));
    if (keptHere((k) => k > i)) return { start: unit.start, end: unit.end };
    if (!keptHere(() => true)) {
      const last = lineOf[i + 1] !== lineOf[i];
      return { start: unit.start, end: last ? lineBreakAfter(box.text, unit.end) : unit.end };
    }
    const first = kept[i - 1] ?? false;
    const lead = first ? (/[ \t]*$/.exec(box.text.slice(0, unit.start))?.[0].length ?? 0) : 0;
    return { start: unit.start - lead, end: unit.end };
  });
}

const lineBreakAfter = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};

const OPENERS =
  /^(?:Just|Please|The|This|That|These|There|We|You|It|If|Is|Are|Can|Could|Would|Do|Does|Did|What|When|Where|How|Who|A|An|My|Our|Your|One|Two|Some|No|Not|Any|Let|So|But|And|Also|In|On|At|For|From|With|Of|As|See|Handout|Thank|Thanks)\b/;

/** "Hi Kev, " and a capital do not go together: what now follows a greeting on its line begins small. */
export function afterGreeting(plans: readonly Plan[]): Plan[] {
  return plans.map((plan) => {
    const at = plan.units.findIndex(({ frame }) => frame);
    const next = plan.units.findIndex((_, i) => i > at && plan.texts[i] !== null);
    const [greeting, unit, words] = [plan.units[at], plan.units[next], plan.texts[next]];
    if (!greeting || !unit || !words || next === at + 1 || unit.frame || !/,$/.test(plan.texts[at] ?? '')) return plan;
    if (plan.box.text.slice(greeting.end, unit.start).includes('\n') || !OPENERS.test(words)) return plan;
    return {
      ...plan,
      texts: plan.texts.map((old, i) => (i === next ? words.charAt(0).toLowerCase() + words.slice(1) : old)),
    };
  });
}

/** The boxes as planned. */
export const rendered = (plans: readonly Plan[]): Box[] =>
  plans.map((plan) => ({ ...plan.box, text: render(plan).text }));

/** The plans without the sentences in which the signals of the rendered boxes stand. Null where they stand in none. */
export function without(plans: readonly Plan[], signals: readonly Signal[]): Plan[] | null {
  let left = false;
  const next = plans.map((plan) => {
    const { starts } = render(plan);
    const here = signals.filter((s) => s.box === plan.box.name);
    const texts = plan.texts.map((words, i) => {
      if (words === null || plan.units[i]?.frame) return words;
      const start = starts[i] ?? 0;
      if (!here.some((s) => s.start < start + words.length && s.end > start)) return words;
      left = true;
      return null;
    });
    return { ...plan, texts };
  });
  return left ? next : null;
}

const PRONOUN = /(?<![\p{L}’'])(?:he|she|him|her|his|hers|himself|herself)(?![\p{L}])/iu;
const ANTECEDENT =
  /(?:^|[\s“"(])(?:a|an|the|my|our|your|this|that|one|another|somebody|someone) (?:[\p{L}-]+ ){0,2}?(?:client|patient|pt|man|woman|boy|girl|guy|lady|kid|child|person|mother|father|mom|dad|mum|wife|husband|son|daughter|sister|brother|friend|colleague|supervisor|doctor|psychiatrist|therapist|teacher|boss|someone|somebody|nurse|grand\p{L}+)\b|(?<! (?:in|at|to|from|near|of|on|by|for|this|last|next))(?<=[a-z,]) (?!(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}+/u;
const WORD = /[\p{L}\d][\p{L}\d’'-]*/gu;

/** Leaves out what no longer stands by itself: a "she" whom nobody mentions any more, two words between two gaps. */
export function withoutOrphans(plans: readonly Plan[]): Plan[] {
  return plans.map((plan) => {
    if (!plan.texts.includes(null)) return plan;
    const texts = [...plan.texts];
    let gap = false;
    let known = false;
    for (const [i, unit] of plan.units.entries()) {
      const words = texts[i];
      if (words === null || words === undefined) {
        gap = true;
        continue;
      }
      if (unit.frame) continue;
      const bare = words.replace(/#[\p{L}\d_]+/gu, '');
      const count = bare.match(WORD)?.length ?? 0;
      const short = count > 0 && count < 5 && !/[?#]|[,:]$/.test(words);
      const asks = count < 4 && /\?$/.test(words) && texts[i + 1] === null;
      const last = !plan.units.some((other, k) => k > i && !other.frame && texts[k] !== null);
      const lone = gap && !known && PRONOUN.test(words) && !ANTECEDENT.test(words.slice(0, words.search(PRONOUN)));
      const tail = gap && /^(?:and )?then (?:\p{L}+ed|said|told|went|came)\b/iu.test(words);
      if (lone || tail || asks || (short && texts[i - 1] === null && (last || texts[i + 1] === null))) texts[i] = null;
      else if (ANTECEDENT.test(words)) known = true;
    }
    return { ...plan, texts };
  });
}

/** Whether there is anything left to say in the box besides greeting, signature and tags. */
export function says({ units, texts }: Plan): boolean {
  const left = units.flatMap(({ frame }, i) => (frame ? [] : [texts[i] ?? '']));
  return (
    (left
      .join(' ')
      .replace(/[#@][\p{L}\d_.]+|https?:\S+/gu, '')
      .match(WORD)?.length ?? 0) > 2
  );
}

/** The box with one sentence in place of all but its frame. */
export function saying(plan: Plan, sentence: string): Plan {
  const at = plan.units.findIndex(({ frame }) => !frame);
  const before = plan.units[at - 1];
  const greeted =
    before &&
    /,$/.test(own(plan.box, before)) &&
    !plan.box.text.slice(before.end, plan.units[at]?.start).includes('\n');
  const words = greeted && !/^I\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  return { ...plan, texts: plan.texts.map((old, i) => (plan.units[i]?.frame ? old : i === at ? words : null)) };
}

/** The plans as rewordings: one for every sentence that changes, no longer than it has to be; neighbours that go are one. */
export const rewordingsOf = (plans: readonly Plan[]): Rewording[] => plans.flatMap(editsOf);

function editsOf({ box, units, texts }: Plan): Rewording[] {
  const out: Rewording[] = [];
  for (const [i, { start, end }] of spans(box, units, texts).entries()) {
    const unit = units[i];
    const words = texts[i];
    if (!unit) continue;
    if (words === null || words === undefined) {
      const last = out.at(-1);
      const joins = last?.text === '' && last.end === start;
      if (joins) out[out.length - 1] = { ...last, end };
      else out.push({ box: box.name, start, end, text: '' });
    } else if (words !== own(box, unit)) out.push(least(box, unit.start, unit.wordsEnd, words));
  }
  return out.map((edit) => {
    // a paragraph that goes takes the blank line behind it along
    const apart = edit.text === '' && /(?:^|\n[ \t]*\n)$/.test(box.text.slice(0, edit.start));
    const blank = apart ? (/^[ \t]*\n/.exec(box.text.slice(edit.end))?.[0].length ?? 0) : 0;
    const end = edit.end + blank;
    // what goes at the very end leaves no empty lines behind
    const tail =
      edit.text === '' && box.text.slice(end).trim() === ''
        ? (/\s*$/.exec(box.text.slice(0, edit.start))?.[0].length ?? 0)
        : 0;
    return tail > 0 ? { ...edit, start: edit.start - tail, end: box.text.length } : { ...edit, end };
  });
}

/** The smallest replacement of whole words that comes to the same. */
function least(box: Box, from: number, to: number, words: string): Rewording {
  const old = box.text.slice(from, to);
  let head = 0;
  while (head < old.length && head < words.length && old[head] === words[head]) head++;
  while (head > 0 && (inWord(old, head) || inWord(words, head))) head--;
  let tail = 0;
  while (tail < old.length - head && tail < words.length - head && old.at(-1 - tail) === words.at(-1 - tail)) tail++;
  while (tail > 0 && (inWord(old, old.length - tail) || inWord(words, words.length - tail))) tail--;
  return { box: box.name, start: from + head, end: to - tail, text: words.slice(head, words.length - tail) };
}

const inWord = (text: string, at: number): boolean =>
  (/[\p{L}\p{M}\d’']/u.test(text[at - 1] ?? '') && /[\p{L}\p{M}\d’']/u.test(text[at] ?? '')) ||
  /[\uDC00-\uDFFF]/.test(text[at] ?? '');
