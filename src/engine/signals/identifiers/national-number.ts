import type { Detector, Found } from '../detector';
import { luhn } from './checks';
import { atNumbers, before, digits, found, whole } from './find';

const NI = /(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/gi;
const SIN = /\d{3}([- ]?)\d{3}\1\d{3}/y;
const SIN_CUE = /\b(?:sin|social insurance(?: number)?|n\.?a\.?s)\b[^.]{0,16}$/;
const TFN_CUE = /\b(?:tfn|tax file(?: number)?|ird(?: number)?)\b[^.]{0,16}$/;
const PPS = /\d{7}[A-W][A-IW]?/y;
const PPS_CUE = /\bpps[ n]?\b[^.]{0,16}$/;
/** Country, kind, digits: how staff systems write national and licence numbers. */
const CODED = /[A-Z]{2}-(?:ID|DL|SSN|NIN|PP)-\d{5,15}/g;

/** National numbers outside the US: UK NI, Canadian SIN, Australian and NZ tax numbers, Irish PPS. Misses: other countries. */
export const nationalNumber: Detector = {
  id: 'national-number',
  detect(passage) {
    const { text } = passage;
    if (!/\d/.test(text)) return [];
    const out: Found[] = [];
    for (const hit of whole(text, NI)) out.push(found(hit, 'ni-number', /[A-Z]/.test(hit.text) ? 'certain' : 'likely'));
    for (const hit of whole(text, CODED)) out.push(found(hit, 'member-id', 'likely'));
    for (const hit of atNumbers(passage, SIN)) {
      const cue = before(text, hit.start, 30);
      const valid = luhn(digits(hit.text));
      if (SIN_CUE.test(cue)) out.push(found(hit, 'sin', valid ? 'certain' : 'likely'));
      else if (TFN_CUE.test(cue)) out.push(found(hit, 'tax-number', 'likely'));
    }
    for (const hit of atNumbers(passage, PPS))
      if (PPS_CUE.test(before(text, hit.start, 24))) out.push(found(hit, 'pps-number', 'certain'));
    return out;
  },
};
