import { plainLetters } from '../lexicon/strokes';
import { norm } from './tokens';

/** A name as a roster and a draft compare it: lower case, without accents, strokes, apostrophes and hyphens. `O’Brien` is `obrien`. */
export function foldName(word: string): string {
  return plainLetters(norm(word)).replace(/['’‘ʼ`´\-‐‑.\s]/g, '');
}

/** An address as it reaches one mailbox: lower case, `+tag` dropped, Gmail's dots and two names too; `[at]` and `(dot)` read as meant. */
export function foldEmail(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/\s*[[({]\s*at\s*[\])}]\s*/g, '@')
    .replace(/\s*[[({]\s*dot\s*[\])}]\s*/g, '.')
    .replace(/\s/g, '');
  const [name = '', domain = ''] = plain.split('@');
  const bare = name.replace(/\+.*$/, '');
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${bare.replace(/\./g, '')}@gmail.com` : `${bare}@${domain}`;
}

/** The digits that tell a phone number from others, however it is written: the last nine, without a country's or trunk prefix. */
export function foldPhone(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}
