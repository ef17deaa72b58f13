import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Look } from '../../../src/engine/text/look';
import { lower } from '../../../src/engine/text/normalise';
import { type Bounds, Pattern } from '../../../src/engine/text/pattern';

const AROUND: Readonly<Record<Bounds, readonly [string, string]>> = {
  none: ['', ''],
  words: ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
  ascii: ['(?<![a-z0-9])', '(?![a-z0-9])'],
};

/** What the language's own regular expression says. */
function expected(source: string, bounds: Bounds, low: string): unknown[] {
  const [before, behind] = AROUND[bounds];
  return Array.from(low.matchAll(new RegExp(`${before}(?:${source})${behind}`, 'gud')), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...(match.indices?.[1] ? { group: { start: match.indices[1][0], end: match.indices[1][1] } } : {}),
  })).filter(({ start, end }) => end > start);
}

const SOURCES: readonly (readonly [string, Bounds])[] = [
  ['(?:my|our) (?:[\\p{L}\\d’-]+ ){0,3}?(?:wife|son|sons|dog)(?: \\p{L}+)?', 'words'],
  ["(?:he|she|\\p{L}+)(?:'s| is| was)? (?:still )?(?:in care|ill)|(?:a|an) (?:old )*man", 'words'],
  ['he (?:just |never )*(?:said|says)[^.!?\\n;]{2,12}', 'words'],
  ['(?<=^|[.:!?"“;] )((?:\\d{1,2}|ten(?:-one)?))(?=, (?!\\d))', 'words'],
  ['(?<!mean |median )aged? (\\d{1,3})', 'words'],
  ['(?<=^|[\\n.;]\\s*)(?:client|pt)(?=\\s*[:,]|\\s+is)', 'none'],
  ['\\bsi\\b(?= with)|[—–-] ?(?:so|no)|\\w+ed\\b', 'none'],
  ['(?:the |a )?((?:(?!in |at )[a-z-]+ ?){1,3})(?:in [^.,;!?]{2,9}?(?:town|city))', 'ascii'],
  ['.{2,4}x|é+\\p{Lu}?|[^\\p{L}\\s]{2}', 'none'],
];

describe('a pattern', () => {
  const words = [
    ..."my our wife son sons dog he she is was still in care ill a old man just never said says mean aged 12 7 ten-one client pt si with so no é ſ ö x town city the at to she's he’s don't".split(
      ' ',
    ),
    ...['—', '–', '🙂', '𝒜', '\n', ',', '.', ';', ' ', ':', '“', '"', '²', 'walked', '\u0301', 'İ', '\ud83d'],
  ];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', ', ', '. ', '\n')), { maxLength: 30 })
    .map((parts) => lower(parts.flat().join('')));

  it.each(SOURCES)('loses no match to the glance at the text: %s', (source, bounds) => {
    const pattern = new Pattern(source, bounds);
    fc.assert(
      fc.property(texts, (low) => {
        expect(pattern.all(new Look(low))).toEqual(expected(source, bounds, low));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows whether it can be asked line by line', () => {
    const asked = (source: string): boolean => new Pattern(source, 'words').inLine;
    expect(['my dog', 'a[^.\\n]b'].map(asked)).toEqual([true, true]);
    expect(['a\\sb', 'a[^.]b', 'a$', '^a', 'a(?=\\n)', '\\Da'].map(asked)).toEqual(Array(6).fill(false));
    for (const [source, bounds] of SOURCES) {
      const pattern = new Pattern(source, bounds);
      if (!pattern.inLine) continue;
      fc.assert(
        fc.property(texts, (low) => {
          const lines = low.split('\n').map((line) => pattern.test(new Look(line)));
          expect(pattern.test(new Look(low))).toBe(lines.includes(true));
        }),
      );
    }
  });

  it('tells whether there is a match', () => {
    expect(new Pattern('my (?:old )?dog', 'words').test(new Look('this is my old dog.'))).toBe(true);
    expect(new Pattern('my (?:old )?dog', 'words').test(new Look('my old dogs'))).toBe(false);
  });

  it('reads a text again after another', () => {
    const [a, b] = [new Look('my dog'), new Look('no cat')];
    const pattern = new Pattern('my dog', 'words');
    expect([pattern.test(a), pattern.test(b), pattern.test(a)]).toEqual([true, false, true]);
  });
});
