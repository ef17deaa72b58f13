import { lower } from '../text/normalise';
import type { Box, Signal } from '../types';

/** Whether the signal names a person. */
export const isName = ({ signal, type }: Signal): boolean =>
  signal === 'identifier' && /name|initials|mention/.test(type);

/** What a name gives way to. */
export interface Label {
  /** How the person is called at this place: "a client", "the client", "another client", ... */
  readonly text: string;
  /** The noun alone, in the writer's own word: "client" or "patient". */
  readonly noun: string;
}

const INTRODUCED = /\b(?:my|our|a|an|this|one of (?:my|our)|of) (?:[\p{L}\d-]+ ){0,2}(?:client|patient|pt|ct)s?\b/iu;

/** "Dear Mr. and Mrs.", "hi": whoever stands next is spoken to. */
export const VOCATIVE =
  /(?:^|[\n:.—–-] ?)((?:hi|hiya|hey|hello|dear|dearest|good (?:morning|evening)) )(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? (?:(?:and|&) (?:mr|mrs|ms|dr)\.? )?)?$/i;

/** The writer's own word for whom they see. */
export function nounOf(text: string): string {
  return /\b(?:patients?|pts?)\b/i.test(text) && !/\bclients?\b/i.test(text) ? 'patient' : 'client';
}

/**
 * Gives every person named in a box one label, wherever the name stands: the first is "a client", from then on "the client"; the second
 * "another client", "the other client"; whoever a client spoke of is "someone". Two names are one person's where they share a word.
 */
export function labelNames(text: string, signals: readonly Signal[]): ReadonlyMap<Signal, Label> {
  const labels = new Map<Signal, Label>();
  const people: { words: Set<string>; third: boolean; count: number; rank: number }[] = [];
  const noun = nounOf(text);
  let clients = 0;
  for (const signal of signals.filter(isName).sort((a, b) => a.start - b.start)) {
    if (VOCATIVE.test(text.slice(0, signal.start))) {
      labels.set(signal, { noun, text: '' });
      continue;
    }
    const words = new Set(lower(signal.quote).match(/[\p{L}\d]{2,}/gu) ?? [lower(signal.quote)]);
    let person = people.find((known) => [...words].some((word) => known.words.has(word)));
    if (!person) {
      const third = signal.subject === 'third-party';
      if (!third) clients++;
      person = { words, third, count: 0, rank: third ? 0 : clients };
      people.push(person);
    }
    for (const word of words) person.words.add(word);
    const known = person.count > 0 || (person.rank === 1 && INTRODUCED.test(text.slice(0, signal.start)));
    person.count++;
    labels.set(signal, {
      noun,
      text: person.third ? (known ? 'that person' : 'someone') : called(person.rank, known, noun),
    });
  }
  return labels;
}

function called(rank: number, known: boolean, noun: string): string {
  if (rank === 1) return known ? `the ${noun}` : `a ${noun}`;
  if (rank === 2) return known ? `the other ${noun}` : `another ${noun}`;
  return known ? 'that person' : 'someone else';
}

/** The signals with every further place where one of the names found stands, in any box: a name is hidden everywhere or not at all. */
export function named(boxes: readonly Box[], signals: readonly Signal[]): Signal[] {
  const all = [...signals];
  for (const signal of signals) {
    if (!isName(signal)) continue;
    const words = signal.quote.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}’'-]{3,}$/u.test(word));
    const sayings = new Set([signal.quote, ...(/\s/.test(signal.quote) ? words : [])]);
    for (const box of boxes)
      for (const quote of sayings)
        for (let at = box.text.indexOf(quote); at >= 0; at = box.text.indexOf(quote, at + 1)) {
          const end = at + quote.length;
          const whole = !/[\p{L}\d]/u.test(box.text[at - 1] ?? '') && !/[\p{L}\d]/u.test(box.text[end] ?? '');
          const known = all.some((s) => s.box === box.name && s.start < end && s.end > at && isName(s));
          if (whole && !known) all.push({ ...signal, box: box.name, start: at, end, quote });
        }
  }
  return all;
}
