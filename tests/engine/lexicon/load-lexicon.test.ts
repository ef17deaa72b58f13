import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/engine/lexicon/load-lexicon';
import { lexicon } from '../brackets';

const bytes = new Uint8Array(readFileSync(new URL('../../../assets/lexicon.bin', import.meta.url)));

describe('lexicon', () => {
  it('is at most 350 kB gzipped', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(350_000);
  });

  it.each([
    ['maria', 3],
    ['tobias', 2],
    ['oluwaseun', 1],
    ['thandiwe', 2],
    ['siobhan', 2],
    ['xochitl', 2],
    ['wiremu', 2],
    ['guadalupe', 2],
    ['therapy', 0],
  ])('grades %s as a given name at least %i', (word, grade) => {
    expect(lexicon.given(word)).toBeGreaterThanOrEqual(grade);
    if (grade === 0) expect(lexicon.given(word)).toBe(0);
  });

  it.each(['okafor', 'nguyen', "o'brien", 'smith-jones', 'lindqvist', 'szymanska', 'delacruz', 'kahale', 'begay'])(
    'knows the surname %s',
    (word) => {
      expect(lexicon.surname(word)).toBeGreaterThan(0);
    },
  );

  it.each(['the', 'and', 'he', 'will', 'hope', 'teacher'])('knows the ordinary word %s', (word) => {
    expect(lexicon.common(word)).toBe(3);
  });

  it('does not take little words for names', () => {
    for (const word of ['an', 'he', 'do', 'so', 'to', 'her', 'the']) {
      expect(lexicon.given(word)).toBe(0);
      expect(lexicon.surname(word)).toBe(0);
    }
  });

  it('knows towns with a rough population, states not at all', () => {
    expect(lexicon.place('elko')).toBeGreaterThan(15_000);
    expect(lexicon.place('elko')).toBeLessThan(26_000);
    expect(lexicon.place('new york')).toBeGreaterThan(7_000_000);
    expect(lexicon.place('stoke-on-trent')).toBeGreaterThan(100_000);
    expect(lexicon.place('st. louis')).toBeGreaterThan(100_000);
    expect(lexicon.place('nevada')).toBe(0);
  });

  it('puts words that are used alike into one cluster', () => {
    expect(lexicon.cluster('monday')).toBe(lexicon.cluster('thursday'));
    expect(lexicon.cluster('xqzzvy')).toBe(0);
  });

  it('mistakes few unknown words for known ones', () => {
    let wrong = 0;
    for (let i = 0; i < 20_000; i++) if (lexicon.given(`zq${i.toString(36)}xv`) > 0) wrong++;
    expect(wrong).toBeLessThan(40);
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        for (const ask of [lexicon.given, lexicon.surname, lexicon.common, lexicon.place, lexicon.cluster])
          expect(ask(word)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses what is no lexicon', () => {
    expect(() => loadLexicon(new Uint8Array(10))).toThrow();
    expect(() => loadLexicon(bytes.subarray(0, bytes.length - 1))).toThrow();
  });
});
