import type { Fact } from '../facts';
import type { Cast, Clause, Person } from '../people';
import type { Owned } from '../subjects';
import type { Token } from '../text/tokens';
import type { Audience } from '../types';

/** Everything the reader hears a draft by. Offsets are UTF-16 in the joined text of the draft. */
export interface Heard {
  readonly cast: Cast;
  /** `hashToken` of each token of the cast's passage, and its cluster (0 for none). */
  readonly hashes: Int32Array;
  readonly clusters: Uint8Array;
  readonly found: readonly Owned[];
  readonly audience: Audience;
  readonly readers: ReadonlySet<Fact>;
}

/** Takes features: of kind `kind`, over one or two hashed values. One that is there already is not taken twice. */
export interface Features {
  add(kind: number, a: number, b?: number): void;
}

/** A feature as one number of 32 bits; a model takes as many of them as its table has rows. */
function featureOf(kind: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Tells which numbers have not been seen since it was last cleared. */
export class Distinct {
  count = 0;
  // an open hash table whose slots hold only while their stamp is of this round: clearing costs nothing
  private slots = new Int32Array(1 << 12);
  private stamps = new Int32Array(1 << 12);
  private round = 1;

  clear(): void {
    this.count = 0;
    this.round++;
  }

  /** Takes the feature; whether it is a new one. */
  protected claim(h: number): boolean {
    const { slots, stamps, round } = this;
    const mask = slots.length - 1;
    let j = h & mask;
    while (stamps[j] === round) {
      if (slots[j] === h) return false;
      j = (j + 1) & mask;
    }
    stamps[j] = round;
    slots[j] = h;
    if (++this.count * 2 > slots.length) this.widen();
    return true;
  }

  private widen(): void {
    const { slots, stamps, round } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.stamps = new Int32Array(slots.length * 2);
    this.count = 0;
    for (let j = 0; j < slots.length; j++) if (stamps[j] === round) this.claim(slots[j] as number);
  }
}

/** Collects features, in the order in which they come. */
export class Sink extends Distinct implements Features {
  ids = new Int32Array(1024);

  add(kind: number, a: number, b = 0): void {
    const h = featureOf(kind, a, b);
    if (!this.claim(h)) return;
    if (this.count > this.ids.length) {
      const wider = new Int32Array(this.ids.length * 2);
      wider.set(this.ids);
      this.ids = wider;
    }
    this.ids[this.count - 1] = h;
  }
}

/** A linear model over hashed features of which most weigh nothing: adds up the weights of those that come. */
export class Scorer extends Distinct implements Features {
  private readonly sums: Int32Array;
  // which rows weigh something, a bit each, and how many do before each 32 of them
  private readonly kept: Int32Array;
  private readonly before: Int32Array;

  /** A table of `2 ** bits` rows of `columns` weights: `gaps` from one kept row to the next (255: go on without a row), and their weights. */
  constructor(
    gaps: Uint8Array,
    private readonly weights: Int8Array,
    private readonly bits: number,
    private readonly columns: number,
    private readonly scale: number,
    private readonly bias: readonly number[],
  ) {
    super();
    this.sums = new Int32Array(columns);
    this.kept = new Int32Array(1 << (bits - 5));
    this.before = new Int32Array(1 << (bits - 5));
    let row = 0;
    for (let i = 0; i < gaps.length; i++) {
      const gap = gaps[i] as number;
      row += gap;
      if (gap === 255) continue;
      const at = row >>> 5;
      this.kept[at] = (this.kept[at] as number) | (1 << (row & 31));
    }
    for (let at = 1; at < this.kept.length; at++)
      this.before[at] = (this.before[at - 1] as number) + ones(this.kept[at - 1] as number);
  }

  override clear(): void {
    super.clear();
    this.sums.fill(0);
  }

  add(kind: number, a: number, b = 0): void {
    const h = featureOf(kind, a, b);
    if (!this.claim(h)) return;
    const row = h & ((1 << this.bits) - 1);
    const word = this.kept[row >>> 5] as number;
    const bit = 1 << (row & 31);
    if ((word & bit) === 0) return;
    const { columns, sums, weights } = this;
    const from = ((this.before[row >>> 5] as number) + ones(word & (bit - 1))) * columns;
    for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (weights[from + c] as number);
  }

  /** What the features since `clear` come to in one column: log-odds. */
  score(column = 0): number {
    return (this.sums[column] as number) * this.scale + (this.bias[column] ?? 0);
  }
}

/** How many bits are 1. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** FNV-1a, 32 bits. */
export function hashWord(word: string): number {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const h = fnv(word);
  if (KNOWN.size < 20_000) KNOWN.set(word, h);
  return h;
}

/** Hashes worked out before: the names of types and roles come by again and again. */
const KNOWN = new Map<string, number>();

function fnv(word: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
}

const NUMBER = hashWord('#');
const END = hashWord('$');

/** What features tell words apart by; numbers are all alike. */
export const hashToken = ({ kind, norm }: Token): number => (kind === 'number' ? NUMBER : hashWord(norm));

/** What is the same for all features of one draft, worked out once. */
export interface Frame {
  readonly words: Int32Array;
  readonly clusters: Uint8Array;
  readonly audience: number;
  /** Hashed facts of the draft as a whole: kinds of relationship and path phrases, readers, roles present. */
  readonly whole: readonly number[];
  /** Signals by token index, where there are any. */
  readonly at: readonly (readonly Sign[] | undefined)[];
}

/** A signal as features take it: its type and whose it is, hashed. */
export interface Sign {
  readonly type: number;
  readonly subject: number;
}
/** Where no signal is. */
export const NO_SIGNS: readonly Sign[] = [];

/** Prepares a draft for the feature readers below. */
export function frame(heard: Heard): Frame {
  const { tokens } = heard.cast.passage;
  const at: (Sign[] | undefined)[] = new Array(tokens.length);
  let from = 0;
  for (const f of [...heard.found].sort((a, b) => a.start - b.start)) {
    const sign = { type: hashWord(f.type), subject: hashWord(f.subject) };
    while (from < tokens.length && (tokens[from] as Token).end <= f.start) from++;
    for (let i = from; i < tokens.length && (tokens[i] as Token).start < f.end; i++) {
      const own = at[i];
      if (own) own.push(sign);
      else at[i] = [sign];
    }
  }
  const whole = new Set<number>();
  for (const f of heard.found) {
    if (f.signal === 'relationship' || f.signal === 'path' || f.signal === 'identifier')
      whole.add(hashWord(`whole ${f.type}`));
  }
  for (const p of heard.cast.people) if (p.id > 1) whole.add(hashWord(`role ${p.role}${p.named ? ' named' : ''}`));
  for (const fact of heard.readers) whole.add(hashWord(`reader ${fact}`));
  return { words: heard.hashes, clusters: heard.clusters, audience: hashWord(heard.audience), whole: [...whole], at };
}

const at = (frame: Frame, i: number): number => frame.words[i] ?? END;

/** Is this person in care? The words around every mention, the stretches that speak of them, and the draft as a whole. */
export function personFeatures(
  sink: Features,
  heard: Heard,
  frame: Frame,
  person: Person,
  clauses: readonly Clause[],
): void {
  const { cast } = heard;
  const role = hashWord(`${person.role} ${person.named}`);
  const owner =
    person.owner === undefined
      ? 'none'
      : person.owner < 2
        ? `${person.owner}`
        : (cast.people[person.owner]?.role ?? '');
  sink.add(1, role);
  sink.add(2, hashWord(person.det), role);
  sink.add(3, hashWord(person.zone), role);
  sink.add(4, hashWord(owner), role);
  sink.add(5, frame.audience, role);
  sink.add(6, Math.min(person.mentions.length, 5), role);
  sink.add(7, frame.audience);
  for (const head of person.heads) {
    sink.add(8, hashWord(head));
    sink.add(9, hashWord(head), hashWord(person.det));
    sink.add(40, hashWord(head), frame.audience);
  }
  const { passage } = cast;
  let s = 0;
  for (const m of person.mentions) {
    for (let k = -4; k <= 4; k++) {
      if (k === 0) continue;
      const w = at(frame, m.token + k);
      sink.add(10 + k, w);
      sink.add(k < 0 ? 15 : 16, w);
      const c = frame.clusters[m.token + k];
      if (c) sink.add(k < 0 ? 17 : 18, c);
    }
    sink.add(19, at(frame, m.token - 2), at(frame, m.token - 1));
    sink.add(20, at(frame, m.token + 1), at(frame, m.token + 2));
    for (const f of frame.at[m.token] ?? NO_SIGNS) sink.add(21, f.type);
    while (s < passage.sentences.length - 1 && (passage.sentences[s]?.last ?? 0) <= m.token) s++;
    const sentence = passage.sentences[s];
    if (sentence)
      for (let k = sentence.first; k < sentence.last; k++) {
        sink.add(22, at(frame, k));
        for (const f of frame.at[k] ?? NO_SIGNS) sink.add(23, f.type);
      }
  }
  for (const c of clauses) {
    for (let k = c.first; k < c.last; k++) {
      const w = at(frame, k);
      sink.add(24, w);
      sink.add(25, w, at(frame, k + 1));
      const cl = frame.clusters[k];
      if (cl) sink.add(26, cl);
      for (const f of frame.at[k] ?? NO_SIGNS) sink.add(27, f.type);
    }
  }
  for (const w of frame.whole) {
    sink.add(28, w);
    sink.add(29, w, role);
  }
}

/** The draft's words as such, the same for every person in it. */
export function draftWords(sink: Features, frame: Frame): void {
  for (let i = 0; i < frame.words.length; i++) sink.add(30, at(frame, i));
}

/** What does this stretch tell? Its words, whose it is, and how surely that person is in care (`care` 0..7, -1 for nobody). */
export function clauseFeatures(
  sink: Features,
  heard: Heard,
  frame: Frame,
  clause: Clause,
  care: number,
  most: number,
): void {
  const person = heard.cast.people[clause.person];
  const role = hashWord(person ? `${person.role} ${person.named} ${person.owner ?? ''}` : 'nobody');
  sink.add(50, role);
  sink.add(51, hashWord(clause.zone));
  sink.add(52, frame.audience);
  sink.add(53, frame.audience, role);
  sink.add(54, Math.floor(Math.log2(clause.last - clause.first + 1)));
  for (let k = 0; k <= care; k++) sink.add(55, k);
  if (care < 0) sink.add(56, 1);
  for (let k = 0; k <= most; k++) sink.add(57, k);
  const sure = care >= 4 ? 1 : 0;
  for (let k = clause.first; k < clause.last; k++) {
    const w = at(frame, k);
    sink.add(58, w);
    sink.add(59, w, at(frame, k + 1));
    sink.add(60, w, at(frame, k + 2));
    sink.add(61, w, role);
    sink.add(62, w, sure);
    const c = frame.clusters[k];
    if (c) sink.add(63, c, sure);
    for (const { type, subject } of frame.at[k] ?? NO_SIGNS) {
      sink.add(64, type);
      sink.add(65, type, subject);
      sink.add(66, type, role);
      sink.add(67, type, sure);
    }
  }
  for (const w of frame.whole) sink.add(68, w);
}

/** The whole draft: its words for this audience, and `sums`, what the other models made of its people and stretches. */
export function verdictFeatures(sink: Features, frame: Frame, sums: readonly string[]): void {
  const { audience, words } = frame;
  sink.add(80, audience);
  for (let i = 0; i < words.length; i++) {
    const w = at(frame, i);
    const n = at(frame, i + 1);
    sink.add(81, w);
    sink.add(82, w, audience);
    sink.add(83, w, n);
    sink.add(84, Math.imul(w, 31) ^ n, audience);
    sink.add(85, Math.imul(w, 31) ^ n, at(frame, i + 2));
  }
  draftSums(sink, audience, sums);
}

function draftSums(sink: Features, audience: number, sums: readonly string[]): void {
  const hashed = sums.map(hashWord);
  for (let i = 0; i < hashed.length; i++) {
    const h = hashed[i] as number;
    sink.add(90, h);
    sink.add(91, h, audience);
    if (sums[i]?.endsWith('!'))
      for (let j = 0; j < i; j++)
        if (sums[j]?.endsWith('!')) sink.add(92, Math.imul(h, 31) ^ (hashed[j] as number), audience);
  }
}
