import type { Detector } from '../detector';
import { readDates } from './calendar';
import { before, found, withLabel } from './find';

const CUE =
  /\b(?:d\.?o\.?b\.?|date of birth|birth ?dates?|birthdays?|b-?day|born(?: on)?|bday)\b[^.;\d]{0,16}$|\bb\. ?$/;
const LABEL = /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[ :]*$/i;
const AFTER = /^[ ,(]{0,3}(?:dob|date of birth|birthday|is (?:her|his|their) birthday)/i;

/**
 * Birth dates: any date with a day behind a birth cue. Misses: a birth date without a cue (it is stated as a date by quasi/session-time).
 * Over-reads: a public figure's or an author's birth date (subjects decide).
 */
export const birthDate: Detector = {
  id: 'birth-date',
  detect(passage) {
    const { text } = passage;
    if (!/birth|born|\bd\.?o\.?b|bday|b-day|\bb\. ?\d/i.test(text)) return [];
    return readDates(passage)
      .filter(
        (date) =>
          date.exact && (CUE.test(before(text, date.start, 36)) || AFTER.test(text.slice(date.end, date.end + 24))),
      )
      .map((date) => withLabel(text, found(date, 'birth-date', date.full ? 'certain' : 'likely'), LABEL));
  },
};
