import type { Clause, Person } from '../people';
import { type Frame, type Heard, hashWord, NO_SIGNS } from './draft-features';
import { type Marked, NOWHERE } from './marks';
import { band, type Hearing } from './reader';

/*
 * Keys of 53 bits for all that a model goes by: where two are the same, so is what it says. That two different things share a key
 * happens once in some 10^15 pairs.
 */

let a = 0;
let b = 0;

function begin(): void {
  a = 0x243f6a88;
  b = 0x13198a2e;
}
function take(value: number): void {
  a = Math.imul(a ^ value, 0x9e3779b1);
  a ^= a >>> 15;
  b = Math.imul((b + value) ^ (b >>> 16), 0x85ebca6b);
}
function key(): number {
  const x = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  const y = Math.imul(b ^ (b >>> 15), 0x27d4eb2f);
  return ((x ^ (x >>> 16)) >>> 0) * 2 ** 21 + ((y ^ (y >>> 15)) >>> 11);
}

/** Nothing stands beyond the text. */
const BEYOND = 0x5bd1e995;

function takeToken({ words, clusters, at }: Frame, k: number): void {
  take(words[k] ?? BEYOND);
  take(clusters[k] ?? 0);
  for (const { type, subject } of at[k] ?? NO_SIGNS) {
    take(type);
    take(subject);
  }
}

/** Two numbers for each of many things. */
interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}
const pairs = (count: number): Pairs => ({ a: new Int32Array(count), b: new Int32Array(count) });
function put(into: Pairs, i: number): void {
  into.a[i] = a;
  into.b[i] = b;
}
function takePair(from: Pairs, i: number): void {
  take(from.a[i] as number);
  take(from.b[i] as number);
}

function takeWhole({ audience, whole }: Frame): void {
  take(audience);
  for (const fact of whole) take(fact);
}

/** What the clauses of a draft are made of. */
export interface ClauseKeys extends Pairs {
  /** The key of a clause, with the bands of care of its person and of the draft's. */
  of(clause: number, care: number, most: number): number;
}

/** Reads the clauses: their words with the two that follow, what was found in them, and whom they speak of. */
export function clauseKeys({ cast }: Heard, frame: Frame): ClauseKeys {
  const { clauses, people } = cast;
  const words = pairs(clauses.length);
  begin();
  takeWhole(frame);
  const whole = [a, b] as const;
  clauses.forEach(({ first, last }, i) => {
    begin();
    take(last - first);
    for (let k = first; k < last; k++) takeToken(frame, k);
    take(frame.words[last] ?? BEYOND);
    take(frame.words[last + 1] ?? BEYOND);
    put(words, i);
  });
  return {
    ...words,
    of(i, care, most) {
      const { person, zone } = clauses[i] as Clause;
      const { role, named, owner } = people[person] ?? { role: 'nobody', named: false, owner: undefined };
      [a, b] = whole;
      takePair(words, i);
      take(hashWord(role));
      take(named ? 1 : 0);
      take(owner ?? -1);
      take(hashWord(zone));
      take(care);
      take(most);
      return key();
    },
  };
}

/** The words of each sentence and what was found in it. */
export function sentenceKeys({ cast }: Heard, frame: Frame): Pairs {
  const { sentences } = cast.passage;
  const out = pairs(sentences.length);
  sentences.forEach(({ first, last }, i) => {
    begin();
    for (let k = first; k < last; k++) takeToken(frame, k);
    put(out, i);
  });
  return out;
}

/** The key of a person: what is said of them, with all words around. `own` are their clauses. */
export function personKey(
  { cast }: Heard,
  frame: Frame,
  person: Person,
  own: readonly number[],
  clauses: Pairs,
  sentences: Pairs,
): number {
  const { passage, people } = cast;
  begin();
  takeWhole(frame);
  take(hashWord(person.role));
  take(person.named ? 1 : 0);
  take(hashWord(person.det));
  take(hashWord(person.zone));
  const owner = person.owner ?? -1;
  take(owner < 2 ? owner : hashWord(people[owner]?.role ?? ''));
  for (const head of person.heads) take(hashWord(head));
  let s = 0;
  for (const { token } of person.mentions) {
    take(1);
    for (let k = token - 4; k <= token + 4; k++) takeToken(frame, k);
    while (s < passage.sentences.length - 1 && (passage.sentences[s]?.last ?? 0) <= token) s++;
    takePair(sentences, s);
  }
  for (const i of own) {
    take(2);
    takePair(clauses, i);
  }
  return key();
}

/** The key of what is to be underlined in a clause. */
export function markKey(
  { cast }: Heard,
  frame: Frame,
  { care, tells }: Hearing,
  { quoted, grave }: Marked,
  i: number,
): number {
  const { clauses, people, passage, at } = cast;
  const { first, last, person, zone, sentence } = clauses[i] as Clause;
  begin();
  take(frame.audience);
  take(grave);
  take(last - first);
  take(person > 1 ? band(care[person] ?? 0) : person);
  take(hashWord(zone));
  for (const p of tells[i] ?? []) take(band(p));
  for (const d of [-1, 1]) take(clauses[i + d]?.sentence === sentence ? band(tells[i + d]?.[1] ?? 0) : NOWHERE);
  for (let k = first - 3; k < last + 3; k++) takeToken(frame, k);
  for (let k = first; k < last; k++) {
    const who = at[k] ?? -1;
    take(who > 1 ? band(care[who] ?? 0) : who);
    take(who > 1 ? hashWord(people[who]?.role ?? '') : 0);
    const token = passage.tokens[k];
    const initial = token?.text.charAt(0) ?? '';
    take(
      (quoted[k] as number) * 8 +
        (token?.kind === 'word' ? (initial === initial.toLowerCase() ? 1 : 2) : token?.kind === 'number' ? 3 : 4),
    );
  }
  return key();
}
