import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifiers } from '../../../src/engine/signals/identifiers/index';
import { quasi } from '../../../src/engine/signals/quasi/index';
import { readPassage } from '../../../src/engine/text/tokens';
import { lexicon } from '../brackets';

const detectors = [...identifiers, ...quasi];
/** Stretches that make a careless pattern go back and forth. */
const STUBBORN = [
  '1-',
  'A ',
  'Ab, ',
  'a.',
  '@',
  '::',
  '$a',
  'a b ',
  '(1',
  'of the ',
  'St. ',
  '5/5 ',
  'the only ',
  'Mr. ',
  '12 Main ',
  'my 3 ',
];

describe('detectors on any text', () => {
  it('never throw, and stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const passage = readPassage(text);
        for (const detector of detectors)
          for (const found of detector.detect(passage, lexicon)) {
            expect(found.start).toBeGreaterThanOrEqual(0);
            expect(found.end).toBeLessThanOrEqual(text.length);
            expect(found.end).toBeGreaterThan(found.start);
          }
      }),
    );
  });

  it('give the same answer twice', () => {
    const text = 'My client Tobias Lindqvist, 42, a luthier in Elko, SSN 123-45-6788, came in on March 3 at 4pm.';
    const read = (): unknown => detectors.map((detector) => detector.detect(readPassage(text), lexicon));
    expect(read()).toEqual(read());
  });

  it.each(STUBBORN)('read 20,000 characters of %j without going back and forth', (stretch) => {
    const passage = readPassage(stretch.repeat(20_000 / stretch.length));
    for (const detector of detectors) {
      const before = process.cpuUsage().user;
      detector.detect(passage, lexicon);
      expect((process.cpuUsage().user - before) / 1000, detector.id).toBeLessThan(1500);
    }
  });
});
