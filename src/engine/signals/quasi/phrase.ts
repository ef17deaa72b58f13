import { lower } from '../../text/normalise';
import type { Confidence, Subject } from '../../types';
import type { Detector, Found } from '../detector';

/** One way to say a quasi-identifier: a global pattern on lower-case text. A group 1, where the pattern has one, is the detail itself. */
export interface Form {
  readonly pattern: RegExp;
  readonly confidence?: Confidence;
  readonly subject?: Subject;
}

/** A pattern of whole words on lower-case text. */
export const said = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gud');

/**
 * A detector of one kind of quasi-identifier. `gate` is a cheap test on the lower-case text, or a set of words of which one must be there; `fits`, where given, sees each detail with
 * the text around it and may refuse it.
 */
export function quasiDetector(
  type: string,
  gate: RegExp | ReadonlySet<string>,
  forms: readonly Form[],
  fits: (low: string, start: number, end: number, text: string) => boolean = () => true,
): Detector {
  return {
    id: type,
    detect({ text, tokens }) {
      const low = lower(text);
      if (gate instanceof RegExp ? !gate.test(low) : !tokens.some((token) => gate.has(token.norm))) return [];
      const out: Found[] = [];
      for (const { pattern, confidence = 'likely', subject } of forms)
        for (const match of low.matchAll(pattern)) {
          const [start = 0, end = 0] = match.indices?.[1] ?? match.indices?.[0] ?? [];
          if (end <= start || out.some((f) => f.start < end && f.end > start) || !fits(low, start, end, text)) continue;
          out.push({ signal: 'quasi', type, start, end, confidence, ...(subject ? { subject } : {}) });
        }
      return out;
    },
  };
}
