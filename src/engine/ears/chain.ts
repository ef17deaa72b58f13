/** What a token can be to the tagger: outside (label 0), or part of a name of one of three types. */
export const LABELS = 4;
/** The types, in the order of their labels: type t has label t + 1. */
export const TYPES = ['person', 'place', 'organisation'] as const;

/**
 * Exact inference in a linear chain of LABELS states. `scores` are per token, `step` is LABELS x LABELS and `start` LABELS, all
 * natural logarithms. Buffers are reused between calls.
 */
export class Chain {
  /** `count * LABELS` probabilities of each label at each token, after `read`. */
  marginals = new Float64Array(256 * LABELS);

  private forward = new Float64Array(256 * LABELS);
  private emission = new Float64Array(256 * LABELS);
  private readonly step: Float64Array;
  private readonly start: Float64Array;

  constructor(step: ArrayLike<number>, start: ArrayLike<number>) {
    this.step = Float64Array.from(step, Math.exp);
    this.start = Float64Array.from(start, Math.exp);
  }

  /**
   * Fills `marginals`; returns the log of the sum over all paths. With `allowed` (a bit per label), only paths through allowed
   * labels count. With `pairs` (LABELS x LABELS), the expected number of each step is added to it, times `sign`.
   */
  read(scores: ArrayLike<number>, count: number, allowed?: Uint8Array, pairs?: Float64Array, sign = 1): number {
    const need = count * LABELS;
    if (this.marginals.length < need) {
      this.marginals = new Float64Array(need * 2);
      this.forward = new Float64Array(need * 2);
      this.emission = new Float64Array(need * 2);
    }
    const { forward, emission, marginals, step, start } = this;
    let logSum = 0;
    for (let i = 0; i < count; i++) {
      const at = i * LABELS;
      let top = -Infinity;
      for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[at + l] as number);
      const mask = allowed ? (allowed[i] as number) : 15;
      let sum = 0;
      for (let l = 0; l < LABELS; l++) {
        let value = 0;
        if (mask & (1 << l)) {
          const e = Math.exp((scores[at + l] as number) - top);
          emission[at + l] = e;
          let into = 0;
          if (i === 0) into = start[l] as number;
          else
            for (let k = 0; k < LABELS; k++)
              into += (forward[at - LABELS + k] as number) * (step[k * LABELS + l] as number);
          value = into * e;
        } else emission[at + l] = 0;
        forward[at + l] = value;
        sum += value;
      }
      logSum += Math.log(sum) + top;
      const scale = 1 / sum;
      for (let l = 0; l < LABELS; l++) {
        forward[at + l] = (forward[at + l] as number) * scale;
        emission[at + l] = (emission[at + l] as number) * scale;
      }
    }
    // `marginals` first holds the backward values, scaled by the same sums
    const last = (count - 1) * LABELS;
    for (let l = 0; l < LABELS; l++) marginals[last + l] = 1;
    for (let i = count - 2; i >= 0; i--) {
      const at = i * LABELS;
      const after = at + LABELS;
      for (let k = 0; k < LABELS; k++) {
        let sum = 0;
        for (let l = 0; l < LABELS; l++) {
          const e =
            (step[k * LABELS + l] as number) * (emission[after + l] as number) * (marginals[after + l] as number);
          sum += e;
          if (pairs && e !== 0)
            pairs[k * LABELS + l] = (pairs[k * LABELS + l] as number) + sign * e * (forward[at + k] as number);
        }
        marginals[at + k] = sum;
      }
    }
    for (let j = 0; j < need; j++) marginals[j] = (marginals[j] as number) * (forward[j] as number);
    return logSum;
  }
}
