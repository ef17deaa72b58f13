import { Pattern } from '../../text/pattern';
import type { Passage } from '../../text/tokens';
import type { Confidence, Subject } from '../../types';
import type { Detector, Found } from '../detector';
import { claims, numberStarts, stemsOf } from '../identifiers/find';

/** One way to say a quasi-identifier: a global pattern on lower-case text. A group 1, where the pattern has one, is the detail itself. */
export interface Form {
  readonly pattern: Pattern;
  readonly confidence?: Confidence;
  readonly subject?: Subject;
}

/** A pattern of whole words on lower-case text. */
export const said = (source: string): Pattern => new Pattern(source, 'words');

/**
 * A detector of one kind of quasi-identifier. `gate` lists the first four letters of words, one of which must be there (`0` stands for a number); `fits`, where given, sees each detail with
 * the text around it and may refuse it.
 */
export function quasiDetector(
  type: string,
  gate: string,
  forms: readonly Form[],
  fits: (low: string, start: number, end: number, text: string) => boolean = () => true,
): Detector {
  const stems = new Set(gate.split(' '));
  const speaksOf = (passage: Passage): boolean => {
    if (stems.has('0') && numberStarts(passage).length > 0) return true;
    for (const stem of stemsOf(passage)) if (stems.has(stem)) return true;
    return false;
  };
  return {
    id: type,
    detect(passage) {
      if (!speaksOf(passage)) return [];
      const { text, look } = passage;
      const { low } = look;
      const out: Found[] = [];
      const claim = claims(text.length);
      for (const { pattern, confidence = 'likely', subject } of forms)
        for (const match of pattern.all(look)) {
          const { start, end } = match.group ?? match;
          if (end <= start || !fits(low, start, end, text) || !claim(start, end)) continue;
          out.push({ signal: 'quasi', type, start, end, confidence, ...(subject ? { subject } : {}) });
        }
      return out;
    },
  };
}
