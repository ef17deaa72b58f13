import { describe, expect, it } from 'vitest';
import { readingGrade } from './reading-grade';

describe('readingGrade', () => {
  it.each([
    // 0.39 × words per sentence + 11.8 × syllables per word − 15.59, counted by hand.
    ['The cat sat on the mat.', 0.39 * 6 + 11.8 * (6 / 6) - 15.59],
    ['A reader of a table stops. People go on.', 0.39 * 4.5 + 11.8 * (12 / 9) - 15.59],
    ['The obligation is a duty.', 0.39 * 5 + 11.8 * (9 / 5) - 15.59],
    ['HHS said so.', 0.39 * 3 + 11.8 * (5 / 3) - 15.59],
  ])('%s', (text, grade) => {
    expect(readingGrade(text)).toBeCloseTo(grade, 5);
  });

  it('does not take a full stop inside a number for the end of a sentence', () => {
    expect(readingGrade('See 164.508 for more.')).toBeLessThan(
      readingGrade('See 164.508 for more and more and more of it.'),
    );
  });
});
