import type { Grade, Lexicon } from '../lexicon/lexicon';
import type { Passage, Token } from '../text/tokens';
import { otherWord } from './other-words';

/** Features per token. Part of the model's format: a model knows only the templates it was trained with. */
export const WIDTH = 64;

/** How a word is written; the low two bits of a `case class` are all that most templates look at. */
const LOWER = 0;
const TITLE = 1;
const UPPER = 2;
const OTHER = 3;

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'sra', 'sr', 'aunt', 'uncle', 'named']);
const PLACE_OPENERS = new Set(
  (
    'new los las san santa sao st saint fort ft el la le north south east west mount mt lake port cape grand baton salt palm ' +
    'long little des rio hong tel sri saudi united great puerto costa sierra kansas oklahoma colorado cedar ann santo buenos ' +
    'mexico cape'
  ).split(' '),
);

function mix(k: number, a: number, b: number, c: number): number {
  let x = Math.imul(k + 1, 0x9e3779b1) ^ a;
  x = Math.imul(x ^ (x >>> 15), 0x85ebca77) ^ b;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae3d) ^ c;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  return x ^ (x >>> 15);
}

function populationGrade(population: number): number {
  if (population <= 0) return 0;
  if (population < 10_000) return 1;
  if (population < 100_000) return 2;
  return population < 1_000_000 ? 3 : 4;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** 0..31: case class in the low two bits, then what else the writing shows (length one, a mark inside, a digit, @ or #). */
function shapeOf(token: Token): number {
  const { text, kind } = token;
  const first = text.charCodeAt(0);
  if (kind === 'number') return 4 | OTHER | (text.length === 4 ? 8 : 0);
  if (kind === 'mark') return first > 0x2100 ? 16 | OTHER : 20 | OTHER;
  if (first === 64 || first === 35) return 24 | OTHER;
  let upper = 0;
  let inner = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (code >= 65 && code <= 90) upper++;
      else if (code < 97 || code > 122) inner = code >= 48 && code <= 57 ? 8 : code === 64 ? 12 : Math.max(inner, 4);
    } else {
      const char = text.charAt(i);
      if (char !== char.toLowerCase()) upper++;
    }
  }
  const opens = isUpper(first) || (first > 127 && text.charAt(0) !== text.charAt(0).toLowerCase());
  const letters = text.length;
  if (letters === 1) return 28 | (opens ? TITLE : LOWER);
  if (upper === 0) return inner | LOWER;
  if (opens && upper === 1) return inner | TITLE;
  return upper >= letters - 1 ? inner | UPPER : inner | OTHER;
}

/** Grades of the given name and the surname that a hashtag runs together: `#AlanPardew`, `#tonymemmel`, `#RIPJohnnyWinter`. */
function nameInTag(text: string, lexicon: Lexicon): [Grade, Grade] {
  const words = text.slice(1).match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
  if (words.length === 1) {
    const word = (words[0] as string).toLowerCase();
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const given = lexicon.given(word.slice(0, cut));
      const surname = given > 1 ? lexicon.surname(word.slice(cut)) : 0;
      if (surname) return [given, surname];
    }
    return [lexicon.given(word), lexicon.surname(word)];
  }
  let best: [Grade, Grade] = [0, 0];
  words.forEach((word, i) => {
    const given = word.length > 2 ? lexicon.given(word.toLowerCase()) : 0;
    if (given > best[0]) best = [given, lexicon.surname((words[i + 1] ?? '').toLowerCase())];
  });
  return best;
}

/**
 * Turns a passage into rows of WIDTH hashed features, one row per token: the word and its neighbours, affixes, shapes, name and
 * place grades, word clusters, the sentence's way of casing, glue, and what the passage says elsewhere of the same word.
 * Numbers only on the hot path; the buffers are reused, so a row is good until the next call.
 */
export class FeatureReader {
  /** `count * WIDTH` hashed features, each in `[0, 2 ** bits)`. */
  rows = new Int32Array(256 * WIDTH);

  private room = 0;
  private word = new Int32Array(0);
  private prefix = new Int32Array(0);
  private suffix = new Int32Array(0);
  private part = new Int32Array(0);
  private shape = new Uint8Array(0);
  private grade = new Uint8Array(0);
  private place = new Uint8Array(0);
  private town = new Uint8Array(0);
  private cluster = new Uint8Array(0);
  private glue = new Uint8Array(0);
  private opens = new Uint8Array(0);
  private style = new Uint8Array(0);
  private echo = new Uint8Array(0);
  private previous = new Int32Array(0);
  private next = new Int32Array(0);
  private slots = new Int32Array(0);
  private tallies = new Uint16Array(0);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly bits: number,
  ) {}

  /** Fills `rows` for all tokens of the passage. */
  read(passage: Passage): void {
    const count = passage.tokens.length;
    this.grow(count + 1);
    this.words(passage);
    this.styles(passage);
    this.echoes(passage);
    this.templates(count);
  }

  private grow(count: number): void {
    if (count <= this.room) return;
    const room = Math.max(256, 2 ** Math.ceil(Math.log2(count)));
    this.room = room;
    this.rows = new Int32Array(room * WIDTH);
    for (const name of ['word', 'part', 'previous', 'next'] as const) this[name] = new Int32Array(room);
    for (const name of ['prefix', 'suffix'] as const) this[name] = new Int32Array(room * 4);
    for (const name of ['shape', 'grade', 'place', 'town', 'cluster', 'glue', 'opens', 'style', 'echo'] as const)
      this[name] = new Uint8Array(room);
    this.slots = new Int32Array(room * 2);
    this.tallies = new Uint16Array(room * 2);
  }

  private words(passage: Passage): void {
    const { tokens, text } = passage;
    const count = tokens.length;
    const { lexicon } = this;
    // the row after the last stands for "nothing here"
    this.word[count] = this.part[count] = 0x51ab1e;
    for (let j = 0; j < 4; j++) this.prefix[count * 4 + j] = this.suffix[count * 4 + j] = 0;
    this.shape[count] = 31;
    this.grade[count] = this.place[count] = this.town[count] = this.cluster[count] = this.glue[count] = 0;
    let broken = true;
    for (let i = 0; i < count; i++) {
      const token = tokens[i] as Token;
      const { norm } = token;
      let hash = 0x811c9dc5;
      const at = i * 4;
      const last = norm.length - 1;
      for (let j = 0; j <= last; j++) {
        hash = Math.imul(hash ^ norm.charCodeAt(j), 0x01000193);
        if (j < 4) this.prefix[at + j] = hash;
      }
      for (let j = last + 1; j < 4; j++) this.prefix[at + j] = 0;
      this.word[i] = hash;
      hash = 0x2f0b4c47;
      for (let j = 0; j < 4; j++) {
        if (j <= last) hash = Math.imul(hash ^ norm.charCodeAt(last - j), 0x01000193);
        this.suffix[at + j] = j <= last ? hash : 0;
      }
      this.shape[i] = shapeOf(token);
      this.town[i] = 0;
      if (token.kind === 'word') {
        let given = lexicon.given(norm);
        let surname = lexicon.surname(norm);
        const common = lexicon.common(norm);
        const hyphen = given || surname ? -1 : norm.indexOf('-');
        if (hyphen > 0) {
          given = lexicon.given(norm.slice(0, hyphen));
          surname = lexicon.surname(norm.slice(hyphen + 1));
        } else if (norm.charCodeAt(0) === 35 && last > 3) {
          [given, surname] = nameInTag(token.text, lexicon);
        }
        this.grade[i] = given | (surname << 2) | (common << 4) | (otherWord(norm) << 6);
        // a poor man's part of speech: short common words stand for themselves, others for their ending
        this.part[i] =
          common === 3 && last < 5 ? (this.word[i] as number) : (this.suffix[at + 1] as number) ^ (common + 1);
        this.place[i] = populationGrade(lexicon.place(norm));
        this.cluster[i] = lexicon.cluster(norm);
      } else {
        this.grade[i] = this.place[i] = this.cluster[i] = 0;
        this.part[i] = token.kind === 'number' ? 1 : (this.word[i] as number);
      }
      const follower = tokens[i + 1];
      let gap = 0;
      let line = false;
      if (follower) {
        gap = follower.start - token.end;
        if (gap > 0) line = text.lastIndexOf('\n', follower.start - 1) >= token.end;
      } else line = true;
      this.previous[i] = broken ? count : i - 1;
      this.next[i] = line ? count : i + 1;
      this.opens[i] = broken ? 2 : 0;
      // 1: glued to the word before, 2: to the one after
      this.glue[i] = (i > 0 && (tokens[i - 1] as Token).end === token.start ? 1 : 0) | (follower && gap === 0 ? 2 : 0);
      broken = line;
    }
    this.previous[count] = this.next[count] = count;
    for (let i = 0; i + 1 < count; i++) this.towns(tokens, i);
  }

  /** Names of towns in several words: 1 where one opens, 2 inside. */
  private towns(tokens: readonly Token[], i: number): void {
    const a = tokens[i] as Token;
    const b = tokens[i + 1] as Token;
    if (this.town[i] !== 0 || a.kind !== 'word' || b.kind !== 'word' || this.next[i] !== i + 1) return;
    const titled = ((this.shape[i] as number) & 3) !== LOWER && ((this.shape[i + 1] as number) & 3) !== LOWER;
    if (!titled && !PLACE_OPENERS.has(a.norm)) return;
    const two = `${a.norm} ${b.norm}`;
    const c = tokens[i + 2];
    let size = this.lexicon.place(two) > 0 ? 2 : 0;
    if (c?.kind === 'word' && this.lexicon.place(`${two} ${c.norm}`) > 0) size = 3;
    for (let j = 0; j < size; j++) this.town[i + j] = j ? 2 : 1;
  }

  /** How each sentence is cased: 0 all lower, 1 as usual, 2 mostly titled, 3 all capitals, 4 too short to tell. */
  private styles(passage: Passage): void {
    for (const sentence of passage.sentences) {
      let words = 0;
      let lower = 0;
      let upper = 0;
      let first = -1;
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = passage.tokens[i] as Token;
        if (token.kind !== 'word') continue;
        if (first < 0) first = i;
        if (token.text.length < 2) continue;
        words++;
        const shape = (this.shape[i] as number) & 3;
        if (shape === LOWER) lower++;
        else if (shape === UPPER) upper++;
      }
      let style = 4;
      if (words > 2) style = upper > words * 0.7 ? 3 : lower === words ? 0 : lower < words * 0.4 ? 2 : 1;
      else if (words > 0 && lower === words) style = 5;
      for (let i = sentence.first; i < sentence.last; i++) this.style[i] = style;
      if (first >= 0) this.opens[first] = (this.opens[first] as number) | 1;
    }
  }

  /** What the passage shows elsewhere of the same word: 1 titled inside a sentence, 2 lower case, 4 after a title. */
  private echoes(passage: Passage): void {
    const { tokens } = passage;
    const count = tokens.length;
    let size = 64;
    while (size < count * 2) size *= 2;
    const { slots, tallies, word } = this;
    slots.fill(0, 0, size);
    const find = (hash: number): number => {
      let at = Math.imul(hash, 0x9e3779b1) >>> 7;
      for (;;) {
        at &= size - 1;
        if (slots[at] === 0 || slots[at] === hash) return at;
        at++;
      }
    };
    const look = (i: number): number => {
      const shape = (this.shape[i] as number) & 3;
      if (shape === LOWER) return 0x10;
      const before = tokens[i - 1];
      const titled = before?.text === '.' ? tokens[i - 2] : before;
      if (titled && TITLES.has(titled.norm)) return 0x101;
      return shape === TITLE && (this.opens[i] as number) === 0 ? 1 : 0;
    };
    for (let i = 0; i < count; i++) {
      if ((tokens[i] as Token).kind !== 'word') continue;
      const at = find((word[i] as number) || 1);
      if (slots[at] === 0) {
        slots[at] = (word[i] as number) || 1;
        tallies[at] = 0;
      }
      const tally = tallies[at] as number;
      if ((tally & 0xf0f) !== 0xf0f && (tally & 0xf0) !== 0xf0 && (tally & 0xf) !== 0xf && (tally & 0xf00) !== 0xf00)
        tallies[at] = tally + look(i);
    }
    for (let i = 0; i < count; i++) {
      if ((tokens[i] as Token).kind !== 'word') {
        this.echo[i] = 0;
        continue;
      }
      const others = (tallies[find((word[i] as number) || 1)] as number) - look(i);
      this.echo[i] = (others & 0xf ? 1 : 0) | (others & 0xf0 ? 2 : 0) | (others & 0xf00 ? 4 : 0);
    }
  }

  private templates(count: number): void {
    const { rows, word, part, prefix, suffix, shape, grade, place, town, cluster, glue, opens, style, echo } = this;
    const shift = 32 - this.bits;
    for (let i = 0; i < count; i++) {
      const p = this.previous[i] as number;
      const n = this.next[i] as number;
      const pp = this.previous[p] as number;
      const nn = this.next[n] as number;
      const w = word[i] as number;
      const wp = word[p] as number;
      const wn = word[n] as number;
      const wpp = word[pp] as number;
      const wnn = word[nn] as number;
      const s = shape[i] as number;
      const sp = shape[p] as number;
      const sn = shape[n] as number;
      const g = grade[i] as number;
      const gp = grade[p] as number;
      const gn = grade[n] as number;
      const c = cluster[i] as number;
      const cp = cluster[p] as number;
      const cn = cluster[n] as number;
      const tp = part[p] as number;
      const tn = part[n] as number;
      const tpp = part[pp] as number;
      const tnn = part[nn] as number;
      const cpp = cluster[pp] as number;
      const cnn = cluster[nn] as number;
      const st = style[i] as number;
      const open = opens[i] as number;
      const pl = ((place[i] as number) << 2) | (town[i] as number);
      const cased = s & 3;
      const named = (g << 2) | cased;
      const gl = glue[i] as number;
      const at4 = i * 4;
      const at = i * WIDTH;
      rows[at + 0] = mix(0, w, 0, 0) >>> shift;
      rows[at + 1] = mix(1, wp, 0, 0) >>> shift;
      rows[at + 2] = mix(2, wn, 0, 0) >>> shift;
      rows[at + 3] = mix(3, wpp, 0, 0) >>> shift;
      rows[at + 4] = mix(4, wnn, 0, 0) >>> shift;
      rows[at + 5] = mix(5, wp, w, 0) >>> shift;
      rows[at + 6] = mix(6, w, wn, 0) >>> shift;
      rows[at + 7] = mix(7, wp, wn, 0) >>> shift;
      rows[at + 8] = mix(8, wpp, wp, 0) >>> shift;
      rows[at + 9] = mix(9, wn, wnn, 0) >>> shift;
      rows[at + 10] = mix(10, w, s, st) >>> shift;
      rows[at + 11] = mix(11, prefix[at4 + 1] as number, 0, 0) >>> shift;
      rows[at + 12] = mix(12, prefix[at4 + 2] as number, 0, 0) >>> shift;
      rows[at + 13] = mix(13, prefix[at4 + 3] as number, 0, 0) >>> shift;
      rows[at + 14] = mix(14, suffix[at4] as number, cased, 0) >>> shift;
      rows[at + 15] = mix(15, suffix[at4 + 1] as number, cased, 0) >>> shift;
      rows[at + 16] = mix(16, suffix[at4 + 2] as number, 0, 0) >>> shift;
      rows[at + 17] = mix(17, suffix[at4 + 3] as number, 0, 0) >>> shift;
      rows[at + 18] = mix(18, s, st, open) >>> shift;
      rows[at + 19] = mix(19, sp, s, st) >>> shift;
      rows[at + 20] = mix(20, s, sn, st) >>> shift;
      rows[at + 21] = mix(21, sp, s, sn) >>> shift;
      rows[at + 22] = mix(22, named, st, open) >>> shift;
      rows[at + 23] = mix(23, gp, sp, 0) >>> shift;
      rows[at + 24] = mix(24, gn, sn, 0) >>> shift;
      rows[at + 25] = mix(25, named, gp, sp) >>> shift;
      rows[at + 26] = mix(26, named, gn, sn) >>> shift;
      rows[at + 27] = mix(27, named, wp, 0) >>> shift;
      rows[at + 28] = mix(28, named, wn, 0) >>> shift;
      rows[at + 29] = mix(29, named, wp, wn) >>> shift;
      rows[at + 30] = mix(30, pl, cased, st) >>> shift;
      rows[at + 31] = mix(31, pl, wp, 0) >>> shift;
      rows[at + 32] = mix(32, pl, wn, cased) >>> shift;
      rows[at + 33] = mix(33, pl, g, cased) >>> shift;
      rows[at + 34] = mix(34, c, 0, 0) >>> shift;
      rows[at + 35] = mix(35, cp, 1, 0) >>> shift;
      rows[at + 36] = mix(36, cn, 2, 0) >>> shift;
      rows[at + 37] = mix(37, cpp, 3, 0) >>> shift;
      rows[at + 38] = mix(38, cnn, 4, 0) >>> shift;
      rows[at + 39] = mix(39, cp, c, 0) >>> shift;
      rows[at + 40] = mix(40, c, cn, 0) >>> shift;
      rows[at + 41] = mix(41, cp, cn, cased) >>> shift;
      rows[at + 42] = mix(42, cpp, cp, cased) >>> shift;
      rows[at + 43] = mix(43, cn, cnn, cased) >>> shift;
      rows[at + 44] = mix(44, named, cp, 0) >>> shift;
      rows[at + 45] = mix(45, named, cn, 0) >>> shift;
      rows[at + 46] = mix(46, named, cpp, cp) >>> shift;
      rows[at + 47] = mix(47, named, cn, cnn) >>> shift;
      rows[at + 48] = mix(48, named, cp, cn) >>> shift;
      rows[at + 49] = mix(49, c, cased, st) >>> shift;
      rows[at + 50] = mix(50, gl, (sp << 8) | sn, cased) >>> shift;
      rows[at + 51] = mix(51, echo[i] as number, named, 0) >>> shift;
      rows[at + 52] = mix(52, echo[i] as number, cased, open) >>> shift;
      rows[at + 53] = mix(53, cluster[this.previous[pp] as number] as number, named, cpp) >>> shift;
      rows[at + 54] = mix(54, cluster[this.next[nn] as number] as number, cased, cnn) >>> shift;
      rows[at + 55] = mix(55, named, tp, tn) >>> shift;
      rows[at + 56] = mix(56, named, tn, tnn) >>> shift;
      rows[at + 57] = mix(57, named, tpp, tp) >>> shift;
      rows[at + 58] = mix(58, w, tn, cased) >>> shift;
      rows[at + 59] = mix(59, w, tp, cased) >>> shift;
      rows[at + 60] = mix(60, named, tn, st) >>> shift;
      rows[at + 61] = mix(61, named, tp, st) >>> shift;
      rows[at + 62] = mix(62, tp, tn, cased) >>> shift;
      rows[at + 63] = mix(63, named, tp, gn) >>> shift;
    }
  }
}
