import type { Detector, Found } from '../detector';
import { isMedicareAu, isNhs, luhn } from './checks';
import { atNumbers, before, digits, found } from './find';

const LETTER = '[AC-HJKMNP-RT-Y]';
const MBI = new RegExp(
  `[1-9]${LETTER}[0-9AC-HJKMNP-RT-Y]\\d-?${LETTER}[0-9AC-HJKMNP-RT-Y]\\d-?${LETTER}{2}\\d{2}`,
  'iy',
);
const TEN = /\d{3}([- ]?)\d{3}\1\d{4}|\d{4}([- ])\d{3}\2\d{3}|\d{4} \d{5} ?\d/y;
const NHS_CUE = /\bnhs\b[^.]{0,24}$/;
const ONTARIO_CUE = /\b(?:ohip|health ?card|health number|hcn)\b[^.]{0,24}$/;
const MEDICARE_AU_CUE = /\bmedicare\b[^.]{0,24}$/;

/**
 * Health-plan numbers with a form of their own: US Medicare (MBI), NHS, Ontario health card, Australian Medicare.
 * Ten bare digits need a cue, or a valid NHS check with the NHS's own spacing. Misses: numbers with a typing slip.
 * Over-reads: one ten-digit number in eleven that is spaced 3-3-4 and is no US phone number.
 */
export const healthNumber: Detector = {
  id: 'health-number',
  detect(passage) {
    const { text } = passage;
    const out: Found[] = [];
    for (const hit of atNumbers(passage, MBI)) out.push(found(hit, 'mbi', 'certain'));
    const onlyNumbers = !/\p{L}/u.test(text);
    for (const hit of atNumbers(passage, TEN)) {
      const ten = digits(hit.text);
      const cue = before(text, hit.start, 40);
      if (NHS_CUE.test(cue)) out.push(found(hit, 'nhs', isNhs(ten) ? 'certain' : 'likely'));
      else if (ONTARIO_CUE.test(cue)) out.push(found(hit, 'member-id', luhn(ten) ? 'certain' : 'likely'));
      else if (MEDICARE_AU_CUE.test(cue)) out.push(found(hit, 'member-id', isMedicareAu(ten) ? 'certain' : 'likely'));
      else if (
        isNhs(ten) &&
        (onlyNumbers || /^\d{3} \d{3} \d{4}$/.test(hit.text)) &&
        !/^[2-9]..[- ]?[2-9]/.test(hit.text)
      )
        out.push(found(hit, 'nhs', 'likely'));
      else if (isNhs(ten) && onlyNumbers) out.push(found(hit, 'nhs', 'possible'));
    }
    return out;
  },
};
