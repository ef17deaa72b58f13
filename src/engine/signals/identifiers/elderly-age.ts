import type { Detector, Found } from '../detector';
import { atNumbers, before, found } from './find';

const AGE = /(?:9\d|1[01]\d)(?:[- ]?(?:yo|y\/o|yrs?(?:[- ]old)?|years?[- ]old|-?year-?old))/iy;
const BARE = /(?:9\d|1[01]\d)/y;
const CUE =
  /\b(?:age|aged|turned|turning|turns|she is|he is|she's|he's|is now|birthday|mother|father|grandm\w+|grandp\w+|gran|nan),? ?$/;
const UNIT =
  /^ ?(?:%|percent|mg|ml|lbs?|kg|pounds|degrees|minutes?|mins?|days?|hours?|weeks?|months?|sessions?|dollars|people|th percentile|bpm|\/)/i;

/** Ages over 89, which Safe Harbor counts as an identifier (45 CFR 164.514(b)(2)(i)(C)). Misses: ages in words. */
export const elderlyAge: Detector = {
  id: 'elderly-age',
  detect(passage) {
    const { text } = passage;
    const out: Found[] = [];
    for (const hit of atNumbers(passage, AGE)) out.push(found(hit, 'age-over-89', 'likely'));
    for (const hit of atNumbers(passage, BARE))
      if (
        !out.some((f) => f.start === hit.start) &&
        CUE.test(before(text, hit.start, 24)) &&
        !UNIT.test(text.slice(hit.end, hit.end + 14)) &&
        !/^[.,:/-]\d/.test(text.slice(hit.end))
      )
        out.push(found(hit, 'age-over-89', 'likely'));
    return out;
  },
};
