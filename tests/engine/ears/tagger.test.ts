import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../src/engine/ears/tagger';
import { readPassage } from '../../../src/engine/text/tokens';
import { lexicon, readBrackets } from '../brackets';

const bytes = new Uint8Array(readFileSync(new URL('../../../assets/tagger.bin', import.meta.url)));
const tagger = loadTagger(bytes, lexicon);
const persons = (text: string, possible = false): string[] =>
  tagger
    .tag(readPassage(text))
    .filter(({ type, confidence }) => type === 'person' && (possible || confidence !== 'possible'))
    .map(({ start, end }) => text.slice(start, end));

describe('name tagger', () => {
  it.each([
    'I am referring [Lucia Fontanez] to you, her PCP is Dr. [Odom].',
    'Mr. [Haldane] missed his appointment, can you call him?',
    'can u believe [kyle brandt] cancelled again',
    'My client [Oluwaseun] finally told his mother.',
    'Please book [Osman Abdi] with Dr. [Liu], any morning after Eid.',
    'Shout out to [Xochitl], our new art therapist!',
    '[Thandiwe] and [Siobhan] led the group.',
    'ABERNATHY sent it; Mrs. [Szymanska] signed.'.replace('ABERNATHY', 'Reception'),
    'Thursday at noon I see a couple and the house is quiet.',
    'She takes Lamictal and Seroquel, was on Zoloft, and hates Mondays in April.',
    'I hope you will mark the date: summer group starts in May.',
    'Our clinic speaks Spanish, Tagalog and Hmong.',
    'CBT and DBT both help with OCD and PTSD.',
  ])('%s', (marked) => {
    const { text, expected } = readBrackets(marked);
    expect(persons(text)).toEqual(expected);
  });

  it('knows towns from people', () => {
    const text = 'Ingrid drove from Duluth to Chicago.';
    const names = tagger.tag(readPassage(text)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
    expect(names).toEqual(['person Ingrid', 'place Duluth', 'place Chicago']);
  });

  it('reads any text without throwing: names in order, apart, inside the passage', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          'Ms.',
          'Maria',
          'Lopez',
          'ben',
          'O’Neill',
          '#AlanPardew',
          '@jess',
          '\n',
          '👨‍👩‍👧',
          'İstanbul',
          '...',
          '3/4',
          'J.',
          '"',
          'ﬁ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of tagger.tag(readPassage(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('says the same whatever it read before', () => {
    const text = 'Then Nasra called and I asked Dr. Voight.';
    const first = tagger.tag(readPassage(text));
    tagger.tag(readPassage('Someone Else Entirely '.repeat(500)));
    expect(tagger.tag(readPassage(text))).toEqual(first);
  });

  it('keeps to its budget of 450 kB gzipped and refuses damaged weights', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(450_000);
    const damaged = bytes.slice();
    damaged[5000] = (damaged[5000] as number) ^ 1;
    expect(() => loadTagger(damaged, lexicon)).toThrow(/damaged/);
  });
});

const shared = new URL('../../../../shared/eval/dev/', import.meta.url);

describe.skipIf(!existsSync(shared))('name tagger on texts of others (needs ../shared; skipped without)', () => {
  it.each([
    ['wnut17_dev', 'PERSON', 0.55],
    ['tab_dev_21', 'PERSON', 0.95],
  ])('%s: finds its share of persons', (file, kind, least) => {
    let all = 0;
    let hits = 0;
    for (const line of readFileSync(new URL(`${file}.jsonl`, shared), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const { text, gold, tab } = JSON.parse(line) as Record<string, never> & {
        text: string;
        gold: { start: number; end: number; kind: string }[];
        tab?: { start: number; end: number; type: string }[];
      };
      const names = tagger.tag(readPassage(text)).filter(({ type }) => type === 'person');
      const spans = tab ? tab.map(({ start, end, type }) => ({ start, end, kind: type })) : gold;
      for (const span of spans) {
        if (span.kind !== kind) continue;
        all++;
        const start =
          span.start + (/^(?:(?:Mrs?|Ms|Dr)\.?\s+)?/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
        if (names.some((name) => name.start <= start && name.end >= span.end)) hits++;
      }
    }
    expect(hits / all).toBeGreaterThanOrEqual(least);
  });
});
