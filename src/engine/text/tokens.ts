import { Look } from './look';
import { lower } from './normalise';

/** A word, number, mark or symbol. Offsets are UTF-16 in the passage. */
export interface Token {
  readonly text: string;
  /** Lower case, straight apostrophes, no accents: what lexicons are asked with. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Half-open range of token indices. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A text, tokenised: a paragraph, which is the unit that detectors read and the cache keeps, or a whole draft of several. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly look: Look;
}

const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|fr|sr|jr|st|vs|etc|e\.g|i\.e|no|dept|approx|hon|sgt|lt|capt|col|gen|pt|ct|hx|dx|tx|rx)$/;

/** Lower case, NFKD without marks, straight apostrophes. */
export function norm(text: string): string {
  let ascii = true;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  const lower = text.toLowerCase();
  return ascii
    ? lower
    : lower
        .replace(/[’‘ʼ`]/g, "'")
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
}

// what an ASCII character can be in a token, a bit each
const LETTER = 1; // opens and goes on a word; marks too
const DIGIT = 2;
const SPACE = 4;
const JOINT = 8; // joins parts of a word: don't, co-lead, e.g
const STAND_IN = 16; // stands for a letter in a part that a joint leads: f**k, s@rah
const POINT = 32; // joins parts of a number
const RULE = 64; // _, a letter but behind a joint
const ROLES = new Uint8Array(128);
const give = (characters: string, role: number): void => {
  for (const char of characters) ROLES[char.charCodeAt(0)] = (ROLES[char.charCodeAt(0)] as number) | role;
};
give('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
give('_', RULE);
give('0123456789', DIGIT);
give('\t\n\v\f\r ', SPACE);
give("'*@$!.-", JOINT);
give('*@$', STAND_IN);
give('.,:/', POINT);

const APOSTROPHE = 0x2019;
/** Roles of characters beyond ASCII that came by before. */
const KNOWN = new Map<number, number>();
const MOST_KNOWN = 5000;

/** What a character can be in a token. */
function rolesOf(point: number): number {
  if (point < 128) return ROLES[point] as number;
  const known = KNOWN.get(point);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(point);
  const roles =
    point === APOSTROPHE
      ? JOINT
      : /\s/.test(char)
        ? SPACE
        : /[\p{L}\p{M}]/u.test(char)
          ? LETTER
          : /\p{N}/u.test(char)
            ? DIGIT
            : 0;
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(point, roles);
  return roles;
}

/**
 * Splits a text into tokens: words (with what joins their parts: "don't", "co-lead", "s@rah", a handle's @), numbers ("3.5", "10:30"), and each other
 * character by itself. Possessive 's becomes a token of its own.
 */
function tokenise(text: string, low: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const at = (i: number): number => (i < length ? rolesOf(text.codePointAt(i) as number) : SPACE);
  const after = (i: number): number => i + ((text.codePointAt(i) as number) > 0xffff ? 2 : 1);
  let plain = true; // all of the latest token ASCII
  const skip = (i: number, roles: number): number => {
    while (i < length) {
      const code = text.charCodeAt(i);
      if (code < 128) {
        if (((ROLES[code] as number) & roles) === 0) break;
        i++;
      } else {
        const point = text.codePointAt(i) as number;
        if ((rolesOf(point) & roles) === 0) break;
        plain = false;
        i += point > 0xffff ? 2 : 1;
      }
    }
    return i;
  };
  const add = (start: number, end: number, kind: Token['kind']): void => {
    const own = text.slice(start, end);
    tokens.push({ text: own, norm: plain ? low.slice(start, end) : norm(own), start, end, kind });
  };
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    let roles = at(i);
    if (roles & SPACE) {
      i++;
      continue;
    }
    const start = i;
    plain = true;
    const leads = code === 64 || code === 35; // @ #
    if (roles & (LETTER | RULE) || (leads && at(i + 1) & (LETTER | RULE))) {
      i = skip(leads ? i + 1 : i, LETTER | RULE | DIGIT);
      while (i < length && (roles = at(i)) & JOINT) {
        const end = skip(i + 1, LETTER | STAND_IN);
        if (end === i + 1) break;
        if (text.charCodeAt(i) > 127) plain = false;
        i = end;
      }
      const last = i < length ? text.charCodeAt(i) : 0;
      if ((last === 39 || last === APOSTROPHE) && at(i + 1) & SPACE) {
        if (last > 127) plain = false;
        i++;
      }
      addWord(start, i);
    } else if (roles & DIGIT) {
      i = skip(i, DIGIT);
      while (i < length && at(i) & POINT) {
        const end = skip(i + 1, DIGIT);
        if (end === i + 1) break;
        i = end;
      }
      add(start, i, code >= 48 && code <= 57 ? 'number' : 'mark');
    } else {
      i = after(i);
      plain = code < 128;
      add(start, i, 'mark');
    }
  }
  return tokens;

  function addWord(start: number, end: number): void {
    const isApostrophe = (i: number): boolean =>
      i > start && (text.charCodeAt(i) === 39 || text.charCodeAt(i) === APOSTROPHE);
    const last = text.charCodeAt(end - 1) | 32;
    const cut = last === 115 && isApostrophe(end - 2) ? end - 2 : isApostrophe(end - 1) ? end - 1 : end;
    if (cut === end) return add(start, end, 'word');
    add(start, cut, 'word');
    add(cut, end, 'mark');
  }
}

/** Splits a text into tokens and sentences. Never throws, whatever the text. */
export function readPassage(text: string): Passage {
  const low = lower(text);
  const tokens = tokenise(text, low);
  const breaks = text.includes('\n') ? breaksOf(text, tokens) : new Set<number>();
  return { text, tokens, sentences: sentences(tokens, breaks), look: new Look(low) };
}

/** The tokens with a line's end between them and the next. */
function breaksOf(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = 0; i + 1 < tokens.length; i++)
    if (text.slice((tokens[i] as Token).end, (tokens[i + 1] as Token).start).includes('\n')) out.add(i);
  return out;
}

/** Passages, each at its place in a longer text of which they are the lines, as one: what `readPassage` makes of the whole. `low` is the text in lower case. */
export function joinPassages(
  text: string,
  low: string,
  parts: readonly { readonly passage: Passage; readonly at: number }[],
): Passage {
  const tokens: Token[] = [];
  const breaks = new Set<number>();
  for (const { passage, at } of parts) {
    if (passage.tokens.length === 0) continue;
    breaks.add(tokens.length - 1);
    for (const { text, norm, start, end, kind } of passage.tokens)
      tokens.push({ text, norm, start: start + at, end: end + at, kind });
  }
  return { text, tokens, sentences: sentences(tokens, breaks), look: new Look(low) };
}

const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.text.length === 1 && marks.includes(token.text);

function sentences(tokens: readonly Token[], breaks: ReadonlySet<number>): Sentence[] {
  const out: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const a = tokens[first];
    const b = tokens[last - 1];
    if (a && b && last > first) out.push({ first, last, start: a.start, end: b.end });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (breaks.has(i)) {
      close(i + 1);
      continue;
    }
    if (token.kind !== 'mark' || !isMark(token, '.!?…')) continue;
    const before = tokens[i - 1];
    if (
      token.text === '.' &&
      before &&
      (ABBREVIATION.test(before.norm) || (before.text.length === 1 && /\p{Lu}/u.test(before.text)))
    )
      continue;
    // closing quotes and further marks belong to the sentence they end
    let end = i + 1;
    while (isMark(tokens[end], '.!?…"\'”’)]')) end++;
    const after = tokens[end];
    const glued = after && after.start === (tokens[end - 1]?.end ?? 0);
    if (token.text === '.' && glued) continue;
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return out;
}
