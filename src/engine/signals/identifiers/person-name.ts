import type { Detector, Found } from '../detector';
import { readFirms } from './firms';
import { viewNames } from './name-view';
import { namesByCue } from './names-by-cue';
import { namesInCapitals } from './names-in-capitals';
import { namesInSmallLetters } from './names-in-small-letters';

const RANK = { certain: 3, likely: 2, possible: 1 } as const;

/**
 * Names of persons by word lists, letters and neighbours: full, given, surname, titled, with initials, in small letters, inverted, unknown names
 * behind a cue. Whose they are is not decided here; ambiguous ones are `possible`. Misses: unknown names without a cue, names that are
 * ordinary words at a sentence's beginning. Over-reads: brands and places that are also names.
 */
export const personName: Detector = {
  id: 'person-name',
  detect(passage, lexicon) {
    const view = viewNames(passage, lexicon);
    const all = [...namesByCue(view), ...namesInCapitals(view), ...namesInSmallLetters(view)];
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    const firms = readFirms(passage.text, lexicon);
    const kept: Found[] = [];
    for (const name of all) {
      if (firms.some(([start, end]) => name.start >= start && name.end <= end)) continue;
      const last = kept.at(-1);
      // readings that overlap are one name, as sure as the surest of them
      if (!last || name.start >= last.end) kept.push(name);
      else
        kept[kept.length - 1] = {
          ...(RANK[name.confidence] > RANK[last.confidence] ? name : last),
          start: last.start,
          end: Math.max(last.end, name.end),
        };
    }
    return kept;
  },
};
