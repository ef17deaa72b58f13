import { Pattern } from '../text/pattern';
import type { Confidence, SignalKind, Subject } from '../types';
import type { Detector, Found } from './detector';

/** One phrase of a phrase book: a global pattern on lower-case text, and what its words state. */
export interface Phrase {
  readonly type: string;
  readonly pattern: Pattern;
  readonly confidence: Confidence;
  readonly subject?: Subject;
}

/** Escapes nothing and joins alternatives: `words('client|patient')` is `(?:client|patient)`. */
export const any = (alternatives: string): string =>
  `(?:${alternatives
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** A pattern of whole words. */
export const pattern = (source: string): Pattern => new Pattern(source, 'words');

/** A detector that reads a phrase book. */
export function phraseBook(id: string, signal: SignalKind, phrases: readonly Phrase[]): Detector {
  return {
    id,
    detect({ look }) {
      const out: Found[] = [];
      for (const { type, pattern, confidence, subject } of phrases)
        for (const { start, end } of pattern.all(look))
          out.push({ signal, type, start, end, confidence, ...(subject ? { subject } : {}) });
      return out;
    },
  };
}
