import type { Detector, Found } from '../detector';
import { all, atNumbers, before, digits, found, withLabel } from './find';

const PARTED = /\d{3}([-. ])\d{2}\1\d{4}(?![-.]\d)/y;
const UNPARTED = /\d{9}|\d{3}-\d{6}|\d{5}-\d{4}/y;
const LAST_FOUR = /\d{4}/y;
const MASKED = /(?<![\w*•#])[xX*•#]{3}[- ]?[xX*•#]{2}[- ]?\d{4}(?!\d)/g;
const CUE =
  /\b(?:ssns?|ss ?#|ss no|socials?|social (?:security|insurance)(?: number| no| num)?s?|soc sec|itin|taxpayer id)\b[^\d.;]{0,18}$/;
const LAST_CUE =
  /\b(?:last (?:4|four)(?: digits)?|end(?:s|ing)?(?: in| with)?)\b[^\d.]{0,30}\b(?:ssn|social(?: security)?)\b\D{0,12}$|\b(?:ssn|social(?: security(?: number)?)?)\b[^\d.]{0,20}\b(?:last (?:4|four)(?: digits)?|end(?:s|ing)?(?: in| with)?)\D{0,6}$/;
const LABEL = /\b(?:ssn|social(?: security(?: number)?)?)(?: ends?(?: in)?| ending(?: in)?| last (?:4|four))?[ :#]*$/i;
const SPEAKS_OF_IT = /ssn|social|\bss ?#|\bitin\b|taxpayer/i;
/** Printed in advertisements, never issued to anybody. */
const VOID = new Set(['078051120', '219099999']);

/** Nine digits that the Social Security Administration can have issued, or a taxpayer number of the 9xx range. */
function issued(nine: string): boolean {
  const group = Number(nine.slice(3, 5));
  if (VOID.has(nine) || nine.endsWith('0000') || /^(?:000|666)/.test(nine) || group === 0) return false;
  return nine[0] !== '9' || (group >= 50 && group <= 99 && !/^(?:66|67|68|69|89|93)$/.test(String(group)));
}

/**
 * US Social Security and taxpayer numbers: punctuated ones that can have been issued, any nine digits behind a cue or alone
 * on their line, masked ones, and the last four behind a cue. Misses: numbers spelled in words. Over-reads: a part number
 * written 3-2-4.
 */
export const ssn: Detector = {
  id: 'ssn',
  detect(passage) {
    const { text } = passage;
    const spoken = SPEAKS_OF_IT.test(text);
    const out: Found[] = [];
    const cued = (start: number): boolean => spoken && CUE.test(before(text, start, 40));
    for (const hit of atNumbers(passage, PARTED))
      if (cued(hit.start)) out.push(found(hit, 'ssn', 'certain'));
      else if (issued(digits(hit.text))) out.push(found(hit, 'ssn', 'likely'));
    const onlyNumbers = !/\p{L}/u.test(text);
    if (spoken || onlyNumbers)
      for (const hit of atNumbers(passage, UNPARTED))
        if (cued(hit.start)) out.push(found(hit, 'ssn', 'certain'));
        else if (onlyNumbers && issued(digits(hit.text))) out.push(found(hit, 'ssn', 'possible'));
    if (spoken)
      for (const hit of atNumbers(passage, LAST_FOUR))
        if (LAST_CUE.test(before(text, hit.start, 70))) out.push(found(hit, 'ssn', 'likely'));
    if (/[xX*•#]{2}[- ]?\d/.test(text))
      for (const match of all(text, MASKED))
        out.push(found({ start: match.index, end: match.index + match[0].length }, 'ssn', 'likely'));
    return out.map((fact) => withLabel(text, fact, LABEL));
  },
};
