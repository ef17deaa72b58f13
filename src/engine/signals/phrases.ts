import { lower } from '../text/normalise';
import type { Confidence, SignalKind, Subject } from '../types';
import type { Detector, Found } from './detector';

/** One phrase of a phrase book: a pattern on lower-case text (flags `g`), and what its words state. */
export interface Phrase {
  readonly type: string;
  readonly pattern: RegExp;
  readonly confidence: Confidence;
  readonly subject?: Subject;
}

/** Escapes nothing and joins alternatives: `words('client|patient')` is `(?:client|patient)`. */
export const any = (alternatives: string): string =>
  `(?:${alternatives
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** A pattern from parts, whole words, global, on lower-case text. */
export const pattern = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');

/** A detector that reads a phrase book. `gate` is a cheap test: passages without it hold none of the phrases. */
export function phraseBook(id: string, signal: SignalKind, phrases: readonly Phrase[], gate?: RegExp): Detector {
  return {
    id,
    detect(passage) {
      const text = lower(passage.text);
      if (gate && !gate.test(text)) return [];
      const out: Found[] = [];
      for (const { type, pattern: regex, confidence, subject } of phrases) {
        regex.lastIndex = 0;
        for (let match = regex.exec(text); match; match = regex.exec(text)) {
          if (match[0].length === 0) {
            regex.lastIndex++;
            continue;
          }
          out.push({
            signal,
            type,
            start: match.index,
            end: match.index + match[0].length,
            confidence,
            ...(subject ? { subject } : {}),
          });
        }
      }
      return out;
    },
  };
}
