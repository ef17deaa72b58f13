import type { Detector, Found } from '../detector';
import { all, found, glued, withLabel } from './find';

/** What stands before a record's number, and the type it makes of it. Longest first. */
const CUES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mrns?|med(?:ical)? rec(?:ord)?s?|charts?|emr|ehr|hospital (?:no|number)|unit number)\b/g, 'mrn'],
  [
    /\b(?:(?:patient|pt|client|ct|case|student|inmate|resident|chart|record|file|booking|referral|encounter|visit|user) ?(?:id|ids|identifier|no|nos|number|num|#)|csn|fin|ppn|doc ?#|rx ?#|prescription (?:no|number|#)|ref(?:erence)?(?: no| number| #)?|national id)\b/g,
    'mrn',
  ],
  [
    /\b(?:(?:member|subscriber|beneficiary|insured|policy|group|plan|health ?plan|insurance|medicaid|medi-cal|medicare|hicn?|ahcccs|cin|mbi|hpn?|benefit)(?: ?(?:id|ids|no|number|num|policy|plan|card|beneficiary|code|member|subscriber|#))*)(?=[ :#(]|$)/g,
    'member-id',
  ],
  [/\b(?:claims?|auth(?:orization)?|pre-?auth)(?: ?(?:no|number|num|id|#))?(?=[ :#(]|$)/g, 'claim'],
  [/\b(?:accounts?|accts?|a\/c|bank)(?: ?(?:no|number|num|id|#))?(?=[ :#(]|$)/g, 'account'],
  [
    /\b(?:docket|cause|case|matter|petition|application|incident|police report|report|warrant|ticket|order|permit|file)(?: ?(?:no|nos|number|num|#))(?=[ .:#(]|$)|\b(?:docket|case)\b|\bapplications? (?=\(nos?\.)/g,
    'docket',
  ],
  [/(?<!tax )(?<!apple )\b(?:id|ids|identifier)\b/g, 'record-id'],
];
/** The number's own word, marked together with it. */
const LABEL = /\b(?:mrn|chart|member|ref|claim|account|acct|docket|policy)(?: ?(?:id|no\.?|number|#))?[ :#]*$/i;
const GATE = /\d{3}/;
/** "number", "is", brackets and marks between the cue and the value. */
const GAP =
  /(?:\s*(?:numbers?|nos?\.?|num|id|is|was|of|under|with|as|the|her|his|their|ending in|card|[:#=(\u2013-]|\.(?=\s))\s*)*\s*/y;
const VALUE = /#?[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*/y;
const YEAR = /^(?:19|20)\d\d$/;
/** Diagnosis and procedure codes, dates, prices' decimals, phone numbers of ten digits are no record numbers. */
const NOT_A_RECORD =
  /^(?:[A-TV-Z]\d[0-9A-Z](?:\.\w{1,4})|9(?:07|08)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d+\.\d+|(?:19|20)\d\d-\d\d-\d\d|\d{3}-\d{3}-\d{4}|1?-?8(?:00|33|44|55|66|77|88)-.*)$/;

/**
 * Record, plan, claim, account and docket numbers: 4 to 24 letters and digits behind a cue, at least four digits in them (three
 * where the cue is the number's own word). Lists of numbers behind one cue are read on. Misses: numbers without any cue.
 * Over-reads: a case number that a public source prints.
 */
export const recordNumber: Detector = {
  id: 'record-number',
  detect({ text }) {
    if (!GATE.test(text)) return [];
    const low = text.toLowerCase();
    if (low.length !== text.length) return [];
    const out: Found[] = [];
    const taken = new Set<number>();
    for (const [cue, type] of CUES)
      for (const match of all(low, cue))
        for (let at = match.index + match[0].length; at < text.length; ) {
          GAP.lastIndex = at;
          GAP.exec(text);
          const start = Math.max(at, GAP.lastIndex);
          VALUE.lastIndex = start;
          const value = VALUE.exec(text)?.[0] ?? '';
          if (!isRecord(value) || glued(text, start - 1) || taken.has(start)) break;
          taken.add(start);
          out.push(
            found(
              { start, end: start + value.length },
              type,
              type === 'mrn'
                ? 'certain'
                : type !== 'record-id' || text.startsWith('ID', match.index)
                  ? 'likely'
                  : 'possible',
            ),
          );
          const more = /^\s*(?:,|and|&|or|\/)\s*/.exec(text.slice(start + value.length, start + value.length + 8));
          if (!more) break;
          at = start + value.length + more[0].length;
        }
    return out.map((fact) => withLabel(text, fact, LABEL));
  },
};

function isRecord(value: string): boolean {
  const plain = value.replace(/^#/, '');
  const count = plain.replace(/\D/g, '').length;
  return count >= 4 && plain.length <= 24 && !YEAR.test(plain) && !NOT_A_RECORD.test(plain);
}
