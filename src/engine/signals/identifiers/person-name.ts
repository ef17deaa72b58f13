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
    // of readings that overlap the surer stays, of equals the longer, stretched over the others
    all.sort((a, b) => RANK[b.confidence] - RANK[a.confidence] || b.end - b.start - (a.end - a.start));
    const firms = readFirms(passage.text, lexicon);
    const kept: Found[] = [];
    for (const name of all) {
      if (firms.some(([start, end]) => name.start >= start && name.end <= end)) continue;
      const at = kept.findIndex((k) => name.start < k.end && name.end > k.start);
      const known = kept[at];
      if (!known) kept.push(name);
      else if (name.start < known.start || name.end > known.end)
        kept[at] = { ...known, start: Math.min(known.start, name.start), end: Math.max(known.end, name.end) };
    }
    return kept.sort((a, b) => a.start - b.start);
  },
};
