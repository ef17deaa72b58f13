import type { Passage } from '../../text/tokens';
import { all, atNumbers, claims, glued, type Hit } from './find';

/** A calendar date in a passage. `exact` = day and month at least; `full` = with the year too. */
export interface DateHit extends Hit {
  readonly exact: boolean;
  readonly full: boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
const ISO =
  /(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:(?:T| (?:at )?)\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AP]M|Z|[+-]\d\d:?\d\d)?)?/y;
const NUMERIC = new RegExp(`${DAY}([-/.])${DAY}\\1(?:(?:19|20)\\d\\d|\\d\\d)(?![-/.]?\\d)`, 'y');
const YEAR_FIRST = new RegExp(`(?:19|20)\\d\\d[/.]${DAY}[/.]${DAY}`, 'y');
const SHORT = new RegExp(
  `(?:1[0-2]|0?[1-9])/(?:${DAY}|(?:19|20)\\d\\d)(?![-/.]?\\d)|(?:1[3-9]|2\\d|3[01])/(?:1[0-2]|0?[1-9])(?![-/.]?\\d)`,
  'y',
);
/** "14 and 27 July", "3-5 May": the first day of two. */
const FIRST_OF_TWO = `(?:${DAY}(?:st|nd|rd|th)?(?: and | to | ?[-–] ?))?`;
const DAY_FIRST = new RegExp(
  `${FIRST_OF_TWO}${DAY}(?:st|nd|rd|th)?(?: of)?[- ]${MONTH}\\b\\.?(?:,?[- ]${YEAR}|-\\d\\d(?!\\d))?(?![-/]?\\d)`,
  'iy',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}_])${MONTH}\\b\\.?(?:[- ]${DAY}(?:st|nd|rd|th)?(?![\\d:%])(?:,? ${YEAR}|-(?:19|20)?\\d\\d)?|,?[- ]${YEAR})(?![\\p{L}\\p{N}]|[.:]\\d)`,
  'giu',
);
/** A day of the month behind a weekday, and "the 19th of this month" kinds. */
const ORDINAL =
  /(?<![\p{L}\p{N}])(?:(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)|(?<=(?:on|is|by|until|till|before|since|from|for) )the (?:[12]?\d|3[01])(?:st|nd|rd|th)(?! (?:century|floor|grade|street|st|ave|percentile|time|edition|anniversary|year|birthday|session|amendment|row|hole|chapter|step|week|day|visit|of (?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|this|next|last)))\b)(?![\p{L}\p{N}])/giu;
/** What a slash between two small numbers means more often than a day: fractions, scores, proportions. */
const NO_SHORT_AFTER =
  /^(?:\s?(?:of|cup|hours?|hrs?|inch|mile|scale|pain|on the|stars?|points?|teaspoon|tsp|tbsp|lb|mg|mile|price|time)\b|\s?["”″%])/i;
const NO_SHORT_BEFORE =
  /(?:\b(?:score[sd]?|rated?|scale|pain|bp|vision|mood|anxiety|ratio|chance|about|only|strength|reflexes|power|pulses?)\s*(?:was |is |of |at |a )?|[$€£#.])$/i;

const cache = new WeakMap<Passage, readonly DateHit[]>();

/** All calendar dates of a passage in order, longest reading first. */
export function readDates(passage: Passage): readonly DateHit[] {
  const known = cache.get(passage);
  if (known) return known;
  const { text } = passage;
  const out: DateHit[] = [];
  const claim = claims(text.length);
  const add = (hit: Hit, exact: boolean, full: boolean): void => {
    if (claim(hit.start, hit.end)) out.push({ ...hit, exact, full });
  };
  if (/\d/.test(text)) {
    for (const hit of atNumbers(passage, ISO)) add(hit, true, true);
    for (const hit of atNumbers(passage, YEAR_FIRST)) add(hit, true, true);
    for (const hit of atNumbers(passage, NUMERIC)) if (isDayMonth(hit.text)) add(hit, true, true);
    for (const hit of atNumbers(passage, DAY_FIRST))
      if (!/\bmay$/.test(hit.text) || /th|st|nd|rd|of/.test(hit.text))
        add(
          hit,
          true,
          /\d\d$/.test(hit.text) && / |-/.test(hit.text.slice(3)) && /(?:\d{4}|['’-]\d\d)$/.test(hit.text),
        );
    for (const match of all(text, MONTH_FIRST)) {
      const word = match[0];
      const end = match.index + word.length;
      const small = /^(?:may|mar|march|sep|dec)\b/.test(word) && !/\d(?:st|nd|rd|th)|\d{4}/.test(word);
      const exact = /[- ](?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)/.test(word);
      if (!small && !glued(text, end))
        add({ start: match.index, end, text: word }, exact, exact && /(?:\d{4}|['’]\d\d)$/.test(word));
    }
    for (const hit of atNumbers(passage, SHORT))
      if (
        !NO_SHORT_AFTER.test(text.slice(hit.end, hit.end + 12)) &&
        !NO_SHORT_BEFORE.test(text.slice(Math.max(0, hit.start - 16), hit.start)) &&
        isCalendar(hit.text)
      )
        add(hit, !/\d{4}$/.test(hit.text), false);
    for (const match of all(text, ORDINAL))
      add({ start: match.index, end: match.index + match[0].length, text: match[0] }, true, false);
  }
  out.sort((a, b) => a.start - b.start);
  const spans = joinSpans(out, text);
  cache.set(passage, spans);
  return spans;
}

/** "25 April and 17 September 2004", "1 March to 3 May": one stretch of time. */
function joinSpans(dates: readonly DateHit[], text: string): DateHit[] {
  const out: DateHit[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    if (last && /^(?: and | to | until | ?[-–] ?)$/.test(text.slice(last.end, date.start)))
      out[out.length - 1] = {
        start: last.start,
        end: date.end,
        text: text.slice(last.start, date.end),
        exact: last.exact && date.exact,
        full: last.full && date.full,
      };
    else out.push(date);
  }
  return out;
}

function isDayMonth(text: string): boolean {
  const [a = 0, b = 0] = text.split(/[-/.]/).map(Number);
  return Math.min(a, b) <= 12 && Math.max(a, b) <= 31 && !/^\d\.\d\.\d\d$/.test(text);
}

/** 24/7, 1/2, 9/10 and their like are no days. */
function isCalendar(text: string): boolean {
  if (/^(?:24\/7|1\/[2-8]|2\/3|3\/4|[1-9]\/10|10\/10|9\/11|4\/20|12\/12|1\/100)$/.test(text)) return false;
  return true;
}
