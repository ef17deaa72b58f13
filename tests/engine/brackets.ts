import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/engine/lexicon/load-lexicon';
import type { Detector } from '../../src/engine/signals/detector';
import { readPassage } from '../../src/engine/text/tokens';

/** The lexicon that the extension ships. */
export const lexicon = loadLexicon(
  new Uint8Array(readFileSync(fileURLToPath(new URL('../../assets/lexicon.bin', import.meta.url)))),
);

/** A sentence in which `[[` and `]]` stand around what a detector must find. Single brackets do as well where the sentence has none of its own. */
export function readBrackets(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\[([^\]]*)\]/g, (_, inside: string) => {
    expected.push(inside);
    return inside;
  });
  return { text, expected };
}

/** What a detector found in a sentence, as `quote` in order, overlaps dropped; possible ones left out unless asked for. */
export function quotes(detector: Detector, text: string, possible = true): string[] {
  return detector
    .detect(readPassage(text), lexicon)
    .filter((f) => possible || f.confidence !== 'possible')
    .sort((a, b) => a.start - b.start)
    .map((f) => text.slice(f.start, f.end));
}

/** One test per sentence: the detector finds exactly what stands in brackets. */
export function finds(detector: Detector, sentences: readonly string[], possible = true): void {
  it.each(sentences)('%s', (marked) => {
    const { text, expected } = readBrackets(marked);
    expect(quotes(detector, text, possible)).toEqual(expected);
  });
}

/** Known misses and over-reads, kept as tests that fail until somebody mends them. */
export function knownFaults(detector: Detector, sentences: readonly string[]): void {
  for (const marked of sentences)
    it.fails(`known fault: ${marked}`, () => {
      const { text, expected } = readBrackets(marked);
      expect(quotes(detector, text, false)).toEqual(expected);
    });
}
