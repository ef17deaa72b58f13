import { Chain, LABELS } from '../../src/engine/ears/chain';

/** One sequence: hashed feature rows, and a bit per label that each token may have. */
export interface Sequence {
  readonly rows: Int32Array;
  readonly count: number;
  readonly allowed: Uint8Array;
  readonly weight: number;
}

/** What training yields: `emit` is features x LABELS, `step` LABELS x LABELS (from, to), `start` LABELS. */
export interface Trained {
  readonly emit: Float32Array;
  readonly step: Float64Array;
  readonly start: Float64Array;
}

/** How to train. */
export interface Plan {
  readonly bits: number;
  readonly width: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards zero. */
  readonly ridge: number;
  /** Share of features left out at random, by template. */
  readonly drop: (template: number) => number;
  readonly seed: number;
  /** Features seen in fewer tokens than this learn nothing. */
  readonly rare: number;
  /** After so many epochs, features whose weights are all below `least` are given up, and the rest learns to do without them. */
  readonly prune?: { readonly after: number; readonly least: number };
  readonly log?: (line: string) => void;
}

/** Small deterministic random numbers in [0, 1). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Conditional random field with partial labels: raises the probability of the allowed paths by AdaGrad, one sequence at a time, in an
 * order that the seed fixes. The weights returned are the mean over the second half of the steps.
 */
export function train(data: readonly Sequence[], plan: Plan): Trained {
  const { bits, width, epochs, rate, ridge, rare } = plan;
  const size = 2 ** bits;
  const emit = new Float32Array(size * LABELS);
  const squares = new Float32Array(size * LABELS).fill(1e-2);
  const seen = new Uint8Array(size);
  for (const { rows, count } of data)
    for (let j = 0; j < count * width; j++) {
      const f = rows[j] as number;
      if ((seen[f] as number) < 255) seen[f] = (seen[f] as number) + 1;
    }
  const step = new Float64Array(LABELS * LABELS);
  const start = new Float64Array(LABELS);
  const stepSquares = new Float64Array(LABELS * LABELS).fill(1);
  const startSquares = new Float64Array(LABELS).fill(1);
  const mean = new Float32Array(size * LABELS);
  const stepMean = new Float64Array(LABELS * LABELS);
  const startMean = new Float64Array(LABELS);
  let means = 0;
  const next = random(plan.seed);
  const order = Int32Array.from(data, (_, i) => i);
  const drops = Array.from({ length: width }, (_, t) => plan.drop(t));
  let scores = new Float64Array(4096 * LABELS);
  let gold = new Float64Array(4096 * LABELS);
  let live = new Int32Array(4096 * width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    let loss = 0;
    const now = rate;
    const began = performance.now();
    for (const which of order) {
      const { rows, count, allowed, weight } = data[which] as Sequence;
      if (scores.length < count * LABELS) {
        scores = new Float64Array(count * LABELS * 2);
        gold = new Float64Array(count * LABELS * 2);
        live = new Int32Array(count * width * 2);
      }
      for (let i = 0; i < count; i++) {
        let s0 = 0,
          s1 = 0,
          s2 = 0,
          s3 = 0;
        const at = i * width;
        for (let t = 0; t < width; t++) {
          const f = rows[at + t] as number;
          const drop = drops[t] as number;
          if ((seen[f] as number) < rare || (drop > 0 && next() < drop)) {
            live[at + t] = -1;
            continue;
          }
          const w = f * LABELS;
          live[at + t] = w;
          s0 += emit[w] as number;
          s1 += emit[w + 1] as number;
          s2 += emit[w + 2] as number;
          s3 += emit[w + 3] as number;
        }
        const o = i * LABELS;
        scores[o] = s0;
        scores[o + 1] = s1;
        scores[o + 2] = s2;
        scores[o + 3] = s3;
      }
      const pairs = new Float64Array(LABELS * LABELS);
      const chain = new Chain(step, start);
      const fit = chain.read(scores, count, allowed, pairs, 1);
      gold.set(chain.marginals.subarray(0, count * LABELS));
      const all = chain.read(scores, count, undefined, pairs, -1);
      loss += all - fit;
      for (let i = 0; i < count; i++) {
        const o = i * LABELS;
        const at = i * width;
        for (let l = 0; l < LABELS; l++) {
          const g = ((gold[o + l] as number) - (chain.marginals[o + l] as number)) * weight;
          if (g < 1e-3 && g > -1e-3) continue;
          for (let t = 0; t < width; t++) {
            const w = live[at + t] as number;
            if (w < 0) continue;
            const value = emit[w + l] as number;
            const slope = g - ridge * value;
            const square = (squares[w + l] as number) + slope * slope;
            squares[w + l] = square;
            emit[w + l] = value + (now * slope) / Math.sqrt(square);
          }
        }
      }
      for (let j = 0; j < LABELS * LABELS; j++) {
        const slope = (pairs[j] as number) * weight;
        stepSquares[j] = (stepSquares[j] as number) + slope * slope;
        step[j] = (step[j] as number) + (now * slope) / Math.sqrt(stepSquares[j] as number);
      }
      for (let l = 0; l < LABELS; l++) {
        const slope = ((gold[l] as number) - (chain.marginals[l] as number)) * weight;
        startSquares[l] = (startSquares[l] as number) + slope * slope;
        start[l] = (start[l] as number) + (now * slope) / Math.sqrt(startSquares[l] as number);
      }
    }
    if (plan.prune?.after === epoch + 1) {
      let kept = 0;
      for (let f = 0; f < size; f++) {
        let top = 0;
        for (let w = f * LABELS; w < (f + 1) * LABELS; w++) top = Math.max(top, Math.abs(emit[w] as number));
        if (top >= plan.prune.least) kept++;
        else {
          seen[f] = 0;
          emit.fill(0, f * LABELS, (f + 1) * LABELS);
        }
      }
      plan.log?.(`kept ${kept} features`);
    } else if (epoch >= (plan.prune ? plan.prune.after : epochs / 2)) {
      means++;
      for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] as number) + (emit[j] as number);
      for (let j = 0; j < step.length; j++) stepMean[j] = (stepMean[j] as number) + (step[j] as number);
      for (let j = 0; j < LABELS; j++) startMean[j] = (startMean[j] as number) + (start[j] as number);
    }
    plan.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] as number) / means;
  for (let j = 0; j < step.length; j++) stepMean[j] = (stepMean[j] as number) / means;
  for (let j = 0; j < LABELS; j++) startMean[j] = (startMean[j] as number) / means;
  return { emit: mean, step: stepMean, start: startMean };
}
