import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Chain, LABELS } from '../../../src/engine/ears/chain';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const numbers = (length: number): fc.Arbitrary<number[]> => fc.array(number, { minLength: length, maxLength: length });

/** Walks every path: the sum of their weights, and the share of them that goes through each label. */
function walk(
  scores: number[],
  step: number[],
  start: number[],
  allowed: number[],
): { log: number; marginals: number[] } {
  const count = allowed.length;
  const marginals = new Array<number>(count * LABELS).fill(0);
  let sum = 0;
  const path: number[] = [];
  const visit = (i: number, weight: number): void => {
    if (i === count) {
      sum += Math.exp(weight);
      path.forEach((l, at) => {
        marginals[at * LABELS + l] = (marginals[at * LABELS + l] as number) + Math.exp(weight);
      });
      return;
    }
    for (let l = 0; l < LABELS; l++) {
      if (!((allowed[i] as number) & (1 << l))) continue;
      const into = i ? (step[(path[i - 1] as number) * LABELS + l] as number) : (start[l] as number);
      path[i] = l;
      visit(i + 1, weight + into + (scores[i * LABELS + l] as number));
    }
    path.length = i;
  };
  visit(0, 0);
  return { log: Math.log(sum), marginals: marginals.map((m) => m / sum) };
}

it('agrees with walking every path', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 4 })
        .chain((allowed) =>
          fc.tuple(fc.constant(allowed), numbers(allowed.length * LABELS), numbers(LABELS * LABELS), numbers(LABELS)),
        ),
      ([allowed, scores, step, start]) => {
        const chain = new Chain(step, start);
        const log = chain.read(scores, allowed.length, Uint8Array.from(allowed));
        const truth = walk(scores, step, start, allowed);
        expect(log).toBeCloseTo(truth.log, 8);
        truth.marginals.forEach((m, j) => {
          expect(chain.marginals[j]).toBeCloseTo(m, 8);
        });
      },
    ),
    { numRuns: 60 },
  );
});
