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

/** A paragraph, tokenised: the unit that detectors read and the cache keeps. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly look: Look;
}

const TOKEN =
  /[@#]?[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’*@$!.\-][\p{L}\p{M}*@$]+)*(?:['’](?=\s|$))?|\p{N}+(?:[.,:/]\p{N}+)*|[^\s]/gu;
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

/** Splits a paragraph into tokens and sentences. Possessive 's becomes a token of its own. Never throws, whatever the text. */
export function readPassage(text: string): Passage {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const first = word.codePointAt(0) ?? 0;
    const kind = first >= 48 && first <= 57 ? 'number' : /[\p{L}\p{M}_]/u.test(word) ? 'word' : 'mark';
    const possessive = kind === 'word' ? /['’]s$|['’]$/i.exec(word) : null;
    if (possessive && possessive.index > 0) {
      const cut = start + possessive.index;
      const head = word.slice(0, possessive.index);
      tokens.push({ text: head, norm: norm(head), start, end: cut, kind });
      tokens.push({
        text: possessive[0],
        norm: norm(possessive[0]),
        start: cut,
        end: start + word.length,
        kind: 'mark',
      });
    } else tokens.push({ text: word, norm: norm(word), start, end: start + word.length, kind });
  }
  return { text, tokens, sentences: sentences(text, tokens), look: new Look(lower(text)) };
}

function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const a = tokens[first];
    const b = tokens[last - 1];
    if (a && b && last > first) out.push({ first, last, start: a.start, end: b.end });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    if (next && text.slice(token.end, next.start).includes('\n')) {
      close(i + 1);
      continue;
    }
    if (token.kind !== 'mark' || !/^[.!?…]$/.test(token.text)) continue;
    const before = tokens[i - 1];
    if (
      token.text === '.' &&
      before &&
      (ABBREVIATION.test(before.norm) || (before.text.length === 1 && /\p{Lu}/u.test(before.text)))
    )
      continue;
    // closing quotes and further marks belong to the sentence they end
    let end = i + 1;
    while (end < tokens.length && /^[.!?…"'”’)\]]$/.test(tokens[end]?.text ?? '')) end++;
    const after = tokens[end];
    const glued = after && after.start === (tokens[end - 1]?.end ?? 0);
    if (token.text === '.' && glued) continue;
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return out;
}
