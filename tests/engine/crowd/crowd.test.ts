import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCrowd } from '../../../src/engine/crowd';

const HILLTOWN = { name: 'Hilltown', people: 8000 };

describe('crowd', () => {
  it('finds hardly anybody else in a small town', () => {
    const crowd = estimateCrowd(
      [
        { type: 'age', value: '27' },
        { type: 'trade', value: 'nurse' },
      ],
      HILLTOWN,
      100_000,
    );
    expect(crowd?.people).toBeLessThan(11);
    expect(crowd?.sentence).toContain('in Hilltown');
  });

  it('speaks of a number where there is one', () => {
    const crowd = estimateCrowd(
      [
        { type: 'age', value: '34F' },
        { type: 'trade', value: 'ER nurse' },
      ],
      { name: 'Duluth', people: 86_000 },
      100_000,
    );
    expect(crowd?.sentence).toMatch(/^About \d0 people in Duluth fit this; friends will recognise them sooner\.$/);
  });

  it('takes the community practised in where no town is named', () => {
    const crowd = estimateCrowd(
      [
        { type: 'trade', value: 'nurse' },
        { type: 'family', value: 'identical twin' },
      ],
      undefined,
      10_000,
    );
    expect(crowd?.sentence).toContain('in a community of 10,000');
  });

  it('says nothing of one detail, of details that narrow nothing, of large crowds', () => {
    expect(estimateCrowd([{ type: 'age', value: '27' }], undefined, 100_000)).toBeNull();
    expect(
      estimateCrowd(
        [
          { type: 'session-time', value: '3pm' },
          { type: 'date', value: 'May 3' },
        ],
        HILLTOWN,
        100_000,
      ),
    ).toBeNull();
    expect(
      estimateCrowd(
        [
          { type: 'age', value: 'in her thirties' },
          { type: 'faith', value: 'Catholic' },
        ],
        undefined,
        10_000_000,
      ),
    ).toBeNull();
  });

  it('counts a kind once, by its rarest detail', () => {
    const one = estimateCrowd(
      [
        { type: 'trade', value: 'teacher' },
        { type: 'age', value: '40' },
      ],
      HILLTOWN,
      1,
    );
    const two = estimateCrowd(
      [
        { type: 'trade', value: 'teacher' },
        { type: 'trade', value: 'teacher' },
        { type: 'age', value: '40' },
      ],
      HILLTOWN,
      1,
    );
    expect(two).toEqual(one);
  });

  it('reads ages in words and decades', () => {
    const at = (value: string): number =>
      estimateCrowd(
        [
          { type: 'age', value },
          { type: 'trade', value: 'nurse' },
        ],
        undefined,
        1_000_000,
      )?.people ?? 0;
    expect(at('in her forties')).toBeGreaterThan(at('forty-two'));
    expect(at('forty-two')).toBe(at('42'));
    expect(at('ninety-one')).toBeLessThan(at('42'));
  });

  it('never shrinks when a detail is added, and never speaks of chances', () => {
    const detail = fc.record({
      type: fc.constantFrom(
        'age',
        'trade',
        'employer',
        'school',
        'faith',
        'ethnicity',
        'family',
        'rare-illness',
        'trait',
        'event',
        'place',
        'date',
      ),
      value: fc.constantFrom(
        '27',
        'nurse',
        'Sikh',
        'twins',
        'Hmong',
        'deaf',
        'luthier',
        'in his sixties',
        'seven daughters',
      ),
    });
    fc.assert(
      fc.property(fc.array(detail, { minLength: 2, maxLength: 6 }), detail, (details, more) => {
        const before = estimateCrowd(details, HILLTOWN, 100_000);
        const after = estimateCrowd([...details, more], HILLTOWN, 100_000);
        if (before && after) expect(after.people).toBeLessThanOrEqual(before.people);
        for (const crowd of [before, after]) if (crowd) expect(crowd.sentence).not.toMatch(/%|probab|chance|likel/);
      }),
    );
  });
});
