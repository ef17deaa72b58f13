import type { Lexicon } from '../../lexicon/lexicon';
import type { Detector, Found } from '../detector';
import { all } from './find';

/** A word with a sign or figure among its letters, or letters spaced apart. */
const MASKED =
  /(?<![\p{L}\p{N}@#_/.:*$-])(?=[\p{L}@$*_0-9!|.-]{0,15}[@$*_0-9!|])\p{L}?[\p{L}@$*_0134578!|]{2,14}\p{L}(?![\p{L}\p{N}@_/.:*-])/gu;
const SPACED =
  /(?<![\p{L}\p{N}])(?:\p{L} ){2,11}\p{L}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?:\p{L}[.\-*_·]){2,11}\p{L}(?![\p{L}\p{N}])/gu;
const READS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '!': 'i',
  '|': 'l',
};
const LETTERS = 'aeiourlnstmhdbcfgjkpqvwxyz';

/** Whether the wildcards of a lower-case spelling can be filled so that a known given name comes out. At most two wildcards. */
function hides(spelling: string, lexicon: Lexicon): boolean {
  const at = spelling.search(/[*_]/);
  if (at < 0) return spelling.length > 2 && lexicon.given(spelling) >= 2;
  if (spelling.indexOf('*', at + 3) > 0) return false;
  for (const letter of LETTERS)
    if (hides(spelling.slice(0, at) + letter + spelling.slice(at + 1), lexicon)) return true;
  return false;
}

/**
 * Names spelled so that a search will not find them: "S@rah", "T*ffany", "M_ria", "J0$efina", "s a r a h". Misses: rare names, backward spelling.
 * Over-reads: starred swear words that could be a name.
 */
export const maskedName: Detector = {
  id: 'masked-name',
  detect({ text }, lexicon) {
    const out: Found[] = [];
    const add = (start: number, length: number): void => {
      out.push({ signal: 'identifier', type: 'masked-name', start, end: start + length, confidence: 'likely' });
    };
    if (/\p{L}[@$*_0-9!|]+\p{L}|(?<![\p{L}\p{N}])[$@][a-z]+/u.test(text))
      for (const match of all(text, MASKED)) {
        const raw = match[0].toLowerCase();
        const letters = raw.replace(/[^\p{L}]/gu, '').length;
        const wild = raw.replace(/[^*_]/g, '').length;
        if (letters < 3 || letters * 2 < raw.length || wild > 2 || /^[a-z]+\d+$/.test(raw) || /\*\*/.test(raw))
          continue;
        if (
          hides(
            raw.replace(/[@$0134578!|]/g, (c) => READS[c] ?? c),
            lexicon,
          )
        )
          add(
            match.index,
            match[0].length +
              (/^ \p{Lu}\.?(?![\p{L}])/u.exec(
                text.slice(match.index + match[0].length, match.index + match[0].length + 4),
              )?.[0].length ?? 0),
          );
      }
    if (/(?<!\p{L})\p{L}[ .*_·-]\p{L}[ .*_·-]\p{L}(?!\p{L})/u.test(text))
      for (const match of all(text, SPACED)) {
        const name = match[0].toLowerCase().replace(/[^\p{L}]/gu, '');
        if (name.length > 3 && lexicon.given(name) >= 2) add(match.index, match[0].length);
      }
    return out;
  },
};
