import type { Detector, Found } from '../detector';
import { readDates } from '../identifiers/calendar';
import { all, claims } from '../identifiers/find';

const CARE =
  /\b(?:session|sessions|appointment|appt|intake|visit|visits|visited|seen|saw|see|seeing|met|meeting|came in|comes in|client|patient|pt|group|consult|evaluat\w+|assess\w+|admit\w*|admission|adm|discharg\w+|d\/c|treat\w*|hospital\w*|missed|no-?show\w*|cancel\w*|therapy|counsel\w*|referred|diagnos\w+|dx'?d?|presented|scheduled|surgery|eval|rescheduled|observed|dos|date of service|tx'?d?|session notes?|screened|tested|in my office|called|crisis)\b/;
const DAY = '(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const CLOCK = '(?:1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::[0-5]\\d)?';
const AMPM = '(?:a\\.?m\\.?|p\\.?m\\.?)';
const TIME = `(?:${CLOCK} ?${AMPM}|(?:1?\\d|2[0-3]):[0-5]\\d(?: ?${AMPM})?|${CLOCK} o'?clock|noon|midnight|[01]\\d[0-5]\\d(?= h(?:ou)?rs))`;
const CLOCKS: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z0-9])my (?:${DAY} )?(?:first |last |next )?(${TIME}|${CLOCK}(?=[ ,.!?']|$)(?! (?:year|years|month|months|week|weeks|day|days|hour|hours|kids|children|dogs|cats|cents|minute|favou?rite|best|main|biggest|siblings|sisters|brothers|sons|daughters|other|more|of)))`,
    'gd',
  ),
  new RegExp(
    `(?<![a-z0-9])((?:every |each |on |last |this )?${DAY}(?: morning| afternoon| evening| night)?,? (?:at |@ ?|around |about )?(?:${TIME}|${CLOCK}(?=[ ,.!?']|$)))(?![a-z0-9])`,
    'gd',
  ),
  new RegExp(`(?<![a-z0-9])(${TIME}(?: on)? ${DAY}(?: morning| afternoon| night)?)(?![a-z0-9])`, 'gd'),
  new RegExp(
    `(?<![a-z0-9])((?:at|around|about|@|for|by) ?(?:${TIME}|${CLOCK} (?:in the (?:morning|afternoon|evening))))(?![a-z0-9])`,
    'gd',
  ),
  /(?<![a-z0-9])(?:around|about|at) ((?:0\d|1\d|2[0-3])[0-5]\d)(?! ?(?:mg|am|pm|people|%))(?![a-z0-9:.])/dg,
];
/** The line above a quoted mail: its date is the mail's. */
const HEADER = /^[>\s]*(?:on .{6,60} wrote:|(?:sent|date|from):|-+ ?(?:original|forwarded) message)/i;
const HOURS = /\d|o'?clock|noon|midnight|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

/** Exact dates and clock hours. Those whose sentence speaks of care are a session's (`session-time`); other calendar dates are a `date`. */
export const sessionTime: Detector = {
  id: 'session-time',
  detect(passage) {
    const { text, sentences } = passage;
    if (!/\d|clock|noon|midnight|day/i.test(text)) return [];
    const { low } = passage.look;
    if (!HOURS.test(low)) return [];
    const out: Found[] = [];
    const care = sentences.map((s) => CARE.test(low.slice(s.start, s.end)));
    let at = 0;
    const inCare = (offset: number): boolean => {
      if (offset < (sentences[at]?.start ?? 0)) at = 0;
      while (at < sentences.length - 1 && offset >= (sentences[at]?.end ?? 0)) at++;
      return care[at] ?? false;
    };
    const claim = claims(text.length);
    const header = HEADER.test(text);
    for (const date of readDates(passage)) {
      if (header && date.full) continue;
      claim(date.start, date.end);
      const session = date.exact && inCare(date.start);
      out.push({
        signal: 'quasi',
        type: session ? 'session-time' : 'date',
        start: date.start,
        end: date.end,
        confidence: session ? 'likely' : 'possible',
      });
    }
    CLOCKS.forEach((pattern, form) => {
      for (const match of all(low, pattern)) {
        const [start = 0, end = 0] = match.indices?.[1] ?? [];
        if (!claim(start, end)) continue;
        if (form < 3 || inCare(start))
          out.push({ signal: 'quasi', type: 'session-time', start, end, confidence: 'likely' });
      }
    });
    return out.sort((a, b) => a.start - b.start);
  },
};
