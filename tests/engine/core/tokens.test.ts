import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lower } from '../../../src/engine/text/normalise';
import { joinPassages, norm, readPassage } from '../../../src/engine/text/tokens';

/** The tokens as one expression tells them: what the scanner has to find. */
const TOKEN =
  /[@#]?[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’*@$!.\-][\p{L}\p{M}*@$]+)*(?:['’](?=\s|$))?|\p{N}+(?:[.,:/]\p{N}+)*|[^\s]/gu;

function expected(text: string): unknown[] {
  return Array.from(text.matchAll(TOKEN)).flatMap(({ 0: word, index: start }) => {
    const kind = /^[0-9]/.test(word) ? 'number' : /[\p{L}\p{M}_]/u.test(word) ? 'word' : 'mark';
    const possessive = kind === 'word' ? (/['’]s$|['’]$/i.exec(word)?.index ?? 0) : 0;
    const token = (from: number, to: number, what: string): unknown => ({
      text: word.slice(from, to),
      norm: norm(word.slice(from, to)),
      start: start + from,
      end: start + to,
      kind: what,
    });
    return possessive > 0
      ? [token(0, possessive, kind), token(possessive, word.length, 'mark')]
      : [token(0, word.length, kind)];
  });
}

const pieces = [
  ..."Anna dr. b a 3 12 10:30 3.5 f**k s@rah @anna #Tag don't clients' Anna's ANNA'S co-lead e.g _x x_1 ½ ² ٣ é e\u0301 İ ſ Ω ’ ' \" ! ? . , : / - — … ) ( * @ # $ _ \u0301 🙂 𝒜 \ud83d \u00a0 \u2009 \u3000 \ufeff \u0085 \n ’s 's".split(
    ' ',
  ),
  ' ',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', ' ', '\n')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''));

describe('tokens', () => {
  it('are what one expression tells', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readPassage(text).tokens).toEqual(expected(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('are those of the lines, sentences too', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        const parts = text.split('\n').map((line) => {
          const part = { passage: readPassage(line), at };
          at += line.length + 1;
          return part;
        });
        const joined = joinPassages(text, lower(text), parts);
        const whole = readPassage(text);
        expect(joined.tokens).toEqual(whole.tokens);
        expect(joined.sentences).toEqual(whole.sentences);
      }),
      { numRuns: 5000 },
    );
  });
});
