import type { Detector, Found } from '../detector';
import { isIban, isRouting, luhn } from './checks';
import { atNumbers, before, digits, found, whole } from './find';

const CARD = /\d{4}([- ])\d{4}\1\d{4}\1\d{1,7}|\d{4}([- ])\d{6}\2\d{4,5}|\d{12,19}/y;
/** Visa, Mastercard, Amex, Diners, Discover, JCB, Maestro, UnionPay. */
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|1800|2131)/;
const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?/gi;
const ROUTING = /\d{9}|\d{4}-\d{4}-\d/y;
const ROUTING_CUE = /\b(?:routing|aba|rtn)\b[^.]{0,24}$/;
const TAIL = /\d{4}/y;
const TAIL_CUE = /\b(?:card|visa|mastercard|amex|account|acct)\b[^.\d]{0,20}\bend(?:s|ing)?(?: in| with)?\D{0,4}$/;

/** Payment cards (Luhn, known issuer), IBANs (mod 97), US routing numbers by cue, card tails by cue. Over-reads: one long serial number in ten. */
export const card: Detector = {
  id: 'card',
  detect(passage) {
    const { text } = passage;
    const out: Found[] = [];
    for (const hit of atNumbers(passage, CARD)) {
      const number = digits(hit.text);
      if (ISSUER.test(number) && luhn(number) && !/^(\d)\1+$/.test(number)) out.push(found(hit, 'card', 'certain'));
    }
    for (const hit of atNumbers(passage, ROUTING))
      if (isRouting(digits(hit.text)) && ROUTING_CUE.test(before(text, hit.start, 40)))
        out.push(found(hit, 'account', 'likely'));
    if (/\bend/i.test(text))
      for (const hit of atNumbers(passage, TAIL))
        if (TAIL_CUE.test(before(text, hit.start, 50))) out.push(found(hit, 'card', 'likely'));
    if (/[A-Za-z]{2}\d\d/.test(text))
      for (const hit of whole(text, IBAN)) {
        const plain = hit.text.replace(/ /g, '').toUpperCase();
        if (plain.length >= 15 && plain.length <= 34 && isIban(plain)) out.push(found(hit, 'iban', 'certain'));
      }
    return out;
  },
};
