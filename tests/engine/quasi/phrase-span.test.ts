import { describe, expect, it } from 'vitest';
import { phraseSpans } from '../../../src/engine/signals/phrase-span';

/** Single brackets mark details, double ones the phrases that must come of them. */
function check(details: string, phrases: string): void {
  const ranges = (marked: string): { text: string; spans: { start: number; end: number }[] } => {
    const spans: { start: number; end: number }[] = [];
    let text = '';
    for (const part of marked.split(/(\[[^\]]*\])/))
      if (part.startsWith('[')) {
        spans.push({ start: text.length, end: text.length + part.length - 2 });
        text += part.slice(1, -1);
      } else text += part;
    return { text, spans };
  };
  const given = ranges(details);
  const wanted = ranges(phrases);
  expect(phraseSpans(given.text, given.spans).map((s) => given.text.slice(s.start, s.end))).toEqual(
    wanted.spans.map((s) => wanted.text.slice(s.start, s.end)),
  );
}

describe('phrase spans', () => {
  it.each([
    ['a retired [bus driver] from [Kelowna] with me', '[a retired bus driver from Kelowna] with me'],
    ['[34F], [ER nurse] in [Duluth], is well', '[34F, ER nurse in Duluth], is well'],
    ['one [Eritrean] family came', 'one [Eritrean family] came'],
    ['[Maria] cried. [Tobias] laughed.', '[Maria] cried. [Tobias] laughed.'],
    ['she saw the [deacon] yesterday', 'she saw [the deacon] yesterday'],
    ['nothing here', 'nothing here'],
  ])('%s', (details, phrases) => {
    check(details, phrases);
  });
});
