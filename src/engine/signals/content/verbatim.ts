import { lower } from '../../text/normalise';
import type { Detector, Found } from '../detector';
import { SAID } from '../words';

/**
 * Somebody's own words: in quotation marks of any kind beside a speech verb, after "she was like", "in his words", after a dash or colon.
 * Promises: the quoted words with their marks. Misses: quotes run into the sentence without mark or verb.
 * Over-reads: titles and scare quotes (kept out by length and by the verb).
 */
const QUOTE =
  /"([^"\n]{2,700})"|(?<![\p{L}\p{N}])'([^'\n]{1,600}(?:(?<=\p{L})'(?=\p{L})[^'\n]{0,300}){0,12})'(?![\p{L}\p{N}])/gu;
const BEFORE = new RegExp(
  `(?:${SAID}|in (?:his|her|their) (?:own )?words|verbatim|quote|whispers?|words (?:were|are)|text(?:ed|s)?|wrote|note (?:said|says|read)|letter|i quote)(?:[^.!?\\n]{0,40})$`,
  'u',
);
const AFTER = new RegExp(
  `^[,.]?\\s*(?:(?:he|she|they|[\\p{L}'-]+)\\s+)?(?:just |finally |then )?${SAID}(?![\\p{L}])`,
  'u',
);
const LIKE =
  /(?<![\p{L}])(?:he|she|they|client|patient|ct|pt)(?:'s| was| is| were| goes| went| be)? (?:like|all|goes),? (?!this|that|a |an |the |it )([^.!?\n"]{6,160}[.!?]?)/gu;

export const verbatim: Detector = {
  id: 'verbatim',
  detect({ text: raw }) {
    const text = lower(raw);
    const out: Found[] = [];
    for (const match of raw.matchAll(QUOTE)) {
      const inner = match[1] ?? match[2] ?? '';
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 90), start);
      const told = BEFORE.test(before) || AFTER.test(text.slice(end, end + 60));
      const words = inner.trim().split(/\s+/).length;
      const after = text.slice(end, end + 1);
      const standsAlone = /(?:^|\n|[:—–-])\s*$/.test(before) || /^\n/.test(after);
      if (told)
        out.push({ signal: 'content', type: 'verbatim', start, end, confidence: words >= 2 ? 'likely' : 'possible' });
      else if (words >= 4)
        out.push({ signal: 'content', type: 'quotation', start, end, confidence: standsAlone ? 'likely' : 'possible' });
    }
    for (const match of text.matchAll(LIKE)) {
      const said = match[1] ?? '';
      const start = match.index + match[0].length - said.length;
      out.push({ signal: 'content', type: 'verbatim', start, end: start + said.length, confidence: 'possible' });
    }
    return out;
  },
};
