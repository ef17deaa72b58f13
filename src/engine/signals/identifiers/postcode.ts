import type { Detector, Found } from '../detector';
import { all, found, whole } from './find';

const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
const ZIP = new RegExp(`\\b(?:${STATE})[ ,.]{1,3}\\d{5}(?:-\\d{4})?`, 'g');
const CUED =
  /\b(?:zip(?: ?code)?s?|postal code|postcode|post code)[ :]+(?:is |of |was )?(\d{5}(?:-\d{4})?|\d{4})(?!\d)/gi;
const BRITISH =
  /(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})/g;
const CANADIAN = /[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z][ -]?\d[A-CEGHJ-NPR-TV-Z]\d/g;
const EIRCODE = /(?:D6W|[AC-FHKNPRTV-Y]\d{2}) ?[0-9AC-FHKNPRTV-Y]{4}/g;

/** Postal codes: US behind a state or a cue, British, Canadian, Irish by form (capitals). Misses: a bare five-digit number. */
export const postcode: Detector = {
  id: 'postcode',
  detect({ text }) {
    if (!/\d/.test(text)) return [];
    const out: Found[] = [];
    for (const match of all(text, ZIP)) {
      const code = /\d.*$/.exec(match[0])?.[0] ?? '';
      const end = match.index + match[0].length;
      if (!/\d/.test(text[end] ?? '')) out.push(found({ start: end - code.length, end }, 'postcode', 'likely'));
    }
    if (/zip|post(?:al)? ?code/i.test(text))
      for (const match of all(text, CUED)) {
        const end = match.index + match[0].length;
        out.push(found({ start: end - (match[1]?.length ?? 0), end }, 'postcode', 'likely'));
      }
    if (!/[A-Z]\d/.test(text)) return out;
    for (const hit of [...whole(text, BRITISH), ...whole(text, CANADIAN)])
      if (/ /.test(hit.text) || /^[A-Z]{1,2}\d{1,2}\d[A-Z]{2}$|^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(hit.text))
        out.push(found(hit, 'postcode', 'likely'));
    for (const hit of whole(text, EIRCODE))
      if (/\d/.test(hit.text.slice(4)) && /[A-Z]/.test(hit.text.slice(4)) && hit.text.includes(' '))
        out.push(found(hit, 'postcode', 'likely'));
    return out;
  },
};
