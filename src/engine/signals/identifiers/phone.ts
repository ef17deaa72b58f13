import type { Detector, Found } from '../detector';
import { isNpi } from './checks';
import { alone, atNumbers, before, digits, found } from './find';

const NORTH_AMERICA =
  /(?:\+?1[-. ]?|001[-. ])?(?:\(\d{3}\) ?|\d{3}[-. /])[2-9]\d{2}[-. ]\d{4}(?: ?(?:x|ext\.? ?|extension )\d{1,6})*/iy;
const INTERNATIONAL = /\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){5,13}(?: ?(?:x|ext\.? ?)\d{1,6})*/iy;
/** A trunk zero, then groups: UK, Ireland, Australia, New Zealand, most of Europe. */
const TRUNK = /\(0\d{1,4}\) ?\d{3,4}[ -]?\d{3,5}|0\d{1,4}(?:[ .-]\d{2,6}){1,4}(?!\d)|0\d{9,10}/y;
const CUED = /\(?\d{2,4}\)?(?:[ .-]?\d{2,5}){1,4}(?!\d)(?: ?(?:x|ext\.? ?)\d{1,6})?/iy;
const CUE =
  /\b(?:phone|call|called|calling|telephone|tel|cell|cellphone|mobile|mob|fax|text|texted|sms|whatsapp|ring|rang|dial|contact|reach(?:ed)? (?:me|him|her|them|us|you)?|number|numbers|ph|voicemail|landline|answering at|answer at|desk|office)\b[^\d.;]{0,24}$|[☎📞📱]\s*$|\b[ptfmc]:\s*$/iu;
const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)/;
/** Crisis lines and short codes; nobody's own number. */
const HOTLINE = new Set(
  '988 911 999 112 111 000 211 311 741741 686868 85258 50808 838255 116123 116117 08001111 0800543354 131114 1300224636 1300659467 1800551800 1800737732 18006686868 08457909090 0508828865 1737 0800376633'.split(
    ' ',
  ),
);

/**
 * Telephone and fax numbers: North American, international with +, trunk-zero forms of the UK, Ireland, Australia, New Zealand and
 * Europe, anything else of 7 to 13 digits behind a cue. Toll-free numbers and hotlines are nobody's. Misses: numbers in words.
 * Over-reads: a ten-digit order number written like a phone's.
 */
export const phone: Detector = {
  id: 'phone',
  detect(passage) {
    const { text } = passage;
    const out: Found[] = [];
    const taken: (readonly [number, number])[] = [];
    const read = (pattern: RegExp, fits: (number: string, start: number, raw: string) => boolean): void => {
      for (const hit of atNumbers(passage, pattern)) {
        const number = digits(hit.text.replace(/ ?(?:x|ext).*$/i, ''));
        if (taken.some(([a, b]) => hit.start < b && hit.end > a) || !fits(number, hit.start, hit.text)) continue;
        taken.push([hit.start, hit.end]);
        if (HOTLINE.has(number) || /^0(?:800|808|300|1300)/.test(number) || /^1[38]00/.test(number)) continue;
        if (number.length >= 10 && TOLL_FREE.test(number) && !hit.text.startsWith('+')) continue;
        out.push(found(hit, /\b(?:fax|f):?\W*$/.test(before(text, hit.start, 12)) ? 'fax' : 'phone', 'likely'));
      }
    };
    read(NORTH_AMERICA, (n) => !/^1?(\d)\1+$/.test(n));
    read(INTERNATIONAL, (n) => n.length >= 8 && n.length <= 15);
    const cued = (start: number): boolean => CUE.test(before(text, start, 40));
    read(
      TRUNK,
      (n, start, raw) =>
        /^\d{10,11}$/.test(n) && (raw.length > n.length || cued(start)) && !/^(?:\d+[.-]){4}/.test(raw),
    );
    read(CUED, (n, start, raw) => {
      const npi = isNpi(n) && /npi|provider/.test(before(text, start, 30));
      if (npi || n.length < 7 || n.length > 13 || /^(?:19|20)\d\d[- ](?:19|20)\d\d$/.test(raw)) return false;
      const bare = n.length === 10 && /^[2-9]\d\d[2-9]/.test(n);
      return cued(start) || (bare && alone(text, { start, end: start + raw.length, text: raw }));
    });
    return out.sort((x, y) => x.start - y.start);
  },
};
