import type { Passage } from '../../text/tokens';
import type { Confidence, SignalKind } from '../../types';
import type { Found } from '../detector';

/** A stretch of a passage that a pattern matched. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const starts = new WeakMap<Passage, readonly number[]>();

/** Offsets at which a number begins: a digit, or `+` or `(` before one, with no letter, digit or sign glued to its left. */
export function numberStarts(passage: Passage): readonly number[] {
  const known = starts.get(passage);
  if (known) return known;
  const { text } = passage;
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) continue;
    let at = i;
    while (at > 0 && (text[at - 1] === '(' || text[at - 1] === '+')) at--;
    if (!glued(text, at - 1)) out.push(at);
    while (i + 1 < text.length && isDigit(text, i + 1)) i++;
  }
  starts.set(passage, out);
  return out;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const GLUE = /[\p{L}\p{N}_]/u;
/** Whether the character at `at` belongs to a longer word or number. */
export function glued(text: string, at: number): boolean {
  return at >= 0 && at < text.length && GLUE.test(text[at] ?? '');
}

/** Hits of a sticky pattern at the passage's numbers; a letter or digit right behind a hit undoes it. */
export function atNumbers(passage: Passage, sticky: RegExp): Hit[] {
  const out: Hit[] = [];
  let from = 0;
  for (const start of numberStarts(passage)) {
    if (start < from) continue;
    sticky.lastIndex = start;
    const text = sticky.exec(passage.text)?.[0];
    if (!text || glued(passage.text, start + text.length)) continue;
    from = start + text.length;
    out.push({ start, end: from, text });
  }
  return out;
}

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern. Like matchAll, without making a new pattern each time. */
export function all(text: string, global: RegExp): readonly RegExpExecArray[] {
  global.lastIndex = 0;
  let match = global.exec(text);
  if (!match) return NONE;
  const out: RegExpExecArray[] = [];
  for (; match; match = global.exec(text)) {
    out.push(match);
    if (match[0] === '') global.lastIndex++;
  }
  return out;
}

/** Hits of a global pattern whose neighbours are no letters or digits. */
export function whole(text: string, global: RegExp): Hit[] {
  const out: Hit[] = [];
  for (const match of all(text, global)) {
    const end = match.index + match[0].length;
    if (!glued(text, match.index - 1) && !glued(text, end)) out.push({ start: match.index, end, text: match[0] });
  }
  return out;
}

const stemmed = new WeakMap<Passage, ReadonlySet<string>>();

/** First four letters of every word of the passage, lower case: a cheap way to tell what it cannot speak of. */
export function stemsOf(passage: Passage): ReadonlySet<string> {
  let stems = stemmed.get(passage);
  if (!stems) {
    const found = new Set<string>();
    for (const token of passage.tokens) {
      if (token.kind !== 'word') continue;
      found.add(token.norm.slice(0, 4));
      if (token.norm.includes('-')) for (const part of token.norm.split('-')) found.add(part.slice(0, 4));
    }
    stems = found;
    stemmed.set(passage, stems);
  }
  return stems;
}

/** The `length` characters before an offset, lower case: where a cue stands. */
export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at).toLowerCase();

/** Whether the hit is all that the paragraph says, brackets and marks apart. */
export const alone = (text: string, hit: Hit): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, hit.start)) && !/[\p{L}\p{N}]/u.test(text.slice(hit.end));

export const digits = (text: string): string => text.replace(/\D/g, '');

/** Remembers which characters of a text are taken, so that readings do not overlap however many there are. */
export function claims(length: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length);
  return (start, end) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** States a hit as a fact. */
export function found(
  hit: { readonly start: number; readonly end: number },
  type: string,
  confidence: Confidence,
  signal: SignalKind = 'identifier',
): Found {
  return { signal, type, start: hit.start, end: hit.end, confidence };
}

/** Stretches a fact to the left over its own label ("DOB 3/14/1988", "MRN 00771482"), so that both are marked. */
export function withLabel(text: string, fact: Found, label: RegExp): Found {
  const cue = label.exec(text.slice(Math.max(0, fact.start - 32), fact.start));
  return cue ? { ...fact, start: fact.start - cue[0].length } : fact;
}
