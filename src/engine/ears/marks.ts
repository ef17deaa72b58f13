import type { Token } from '../text/tokens';
import { type Features, type Frame, type Heard, hashWord, NO_SIGNS } from './draft-features';
import { band, type Hearing } from './reader';

/** What the features of all tokens of a draft need, worked out once. */
export interface Marked {
  /** Clause of each token; -1 where none. */
  readonly clause: Int16Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Band of the probability that the draft is not clear. */
  readonly grave: number;
}

/** Where a token lies in no clause, or a clause has no neighbour. */
export const NOWHERE = -9;

/** Prepares a draft that has been heard for `markFeatures`. */
export function marked(heard: Heard, { grave }: Hearing): Marked {
  const { tokens } = heard.cast.passage;
  const clause = new Int16Array(tokens.length).fill(-1);
  heard.cast.clauses.forEach(({ first, last }, i) => {
    clause.fill(i, first, last);
  });
  const quoted = new Uint8Array(tokens.length);
  let inside = 0;
  for (let k = 0; k < tokens.length; k++) {
    const { text } = tokens[k] as Token;
    if (text === '“') inside = 1;
    else if (text === '”') inside = 0;
    else if (text === '"') inside = 1 - inside;
    quoted[k] = inside;
  }
  return { clause, quoted, grave: band(1 - grave[0]) };
}

/**
 * Should this token be underlined: is it part of what tells of somebody in care? The words around it, the signals on it, whose it is, and
 * what the reader made of its stretch and of the draft.
 */
export function markFeatures(
  sink: Features,
  { cast }: Heard,
  { words, clusters, audience, at }: Frame,
  { care, tells }: Hearing,
  { clause, quoted, grave }: Marked,
  k: number,
): void {
  const word = (i: number): number => words[i] ?? 1;
  const token = cast.passage.tokens[k] as Token;
  const n = clause[k] as number;
  const own = cast.clauses[n];
  const tell = tells[n];
  const who = cast.at[k] ?? -1;
  const mention = who > 1 ? band(care[who] ?? 0) : who;
  const teller = own ? (own.person > 1 ? band(care[own.person] ?? 0) : own.person) : NOWHERE;
  const w = word(k);
  const inQuote = quoted[k] as number;
  for (let d = -3; d <= 3; d++) sink.add(100 + d, word(k + d));
  sink.add(110, word(k - 1), w);
  sink.add(111, w, word(k + 1));
  sink.add(112, word(k - 2), word(k - 1));
  sink.add(113, word(k + 1), word(k + 2));
  sink.add(114, word(k - 1), word(k + 1));
  for (let d = -1; d <= 1; d++) sink.add(120 + d, clusters[k + d] ?? 0);
  const first = token.text.charAt(0);
  const shape = token.kind === 'word' ? (first !== first.toLowerCase() ? 1 : 0) : token.kind === 'number' ? 2 : 3;
  sink.add(125, shape);
  for (let d = -1; d <= 1; d++)
    for (const { type, subject } of at[k + d] ?? NO_SIGNS) {
      sink.add(130 + d, type);
      if (d !== 0) continue;
      sink.add(135, type, subject);
      sink.add(136, type, teller);
      sink.add(137, type, grave);
      sink.add(141, type, mention);
    }
  if (!at[k]) sink.add(138, 1);
  sink.add(140, mention + 20, who > 1 ? hashWord(cast.people[who]?.role ?? '') : 0);
  sink.add(142, teller + 20);
  sink.add(143, hashWord(own?.zone ?? 'none'));
  sink.add(144, inQuote);
  sink.add(145, grave);
  sink.add(146, audience);
  sink.add(147, grave, teller + 20);
  if (!own || !tell) return;
  for (let column = 0; column < tell.length; column++) {
    const b = band(tell[column] ?? 0);
    for (let step = 0; step <= b; step++) sink.add(150 + column, step);
    sink.add(155 + column, b, w);
    sink.add(160 + column, b, inQuote);
    sink.add(165 + column, b, shape);
  }
  for (const d of [-1, 1])
    if (cast.clauses[n + d]?.sentence === own.sentence) sink.add(170 + d, band(tells[n + d]?.[1] ?? 0));
  sink.add(175, Math.min(3, k - own.first));
  sink.add(176, Math.min(3, own.last - 1 - k));
}
