// The binary form of the lexicon. src/engine/lexicon/load-lexicon.ts reads what this file writes; the two change together.
//
// Words are kept as 27-bit hashes only: sorted, as differences, low and high bytes in planes of their own so that gzip
// codes them close to their entropy. A word that is in no list is mistaken for one that is about once in 1,000 times.

/** Places are kept with 24-bit keys: they are asked for far more seldom. */
const PLACE_DROP = 3;

/** Must equal the loader's. 32-bit FNV-1a with murmur3's finish over UTF-16 units; the upper 27 bits are the key. */
export function hash(word) {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 5;
}

/** Sorts entries by key; `drop` low bits are left out; words that share a key are merged. */
function keyed(entries, drop, merge) {
  const byKey = new Map();
  for (const [word, value] of entries) {
    const key = hash(word) >>> drop;
    byKey.set(key, byKey.has(key) ? merge(byKey.get(key), value) : value);
  }
  return [...byKey].sort((a, b) => a[0] - b[0]);
}

/** Differences of sorted keys: all low bytes, then all middle and all high bytes. */
function planes(keys) {
  const low = new Uint8Array(keys.length);
  const high = new Uint8Array(keys.length * 2);
  let before = 0;
  keys.forEach((key, i) => {
    const step = key - before;
    if (step >= 1 << 24) throw new Error('two keys lie too far apart');
    low[i] = step & 255;
    high[i] = (step >> 8) & 255;
    high[keys.length + i] = step >> 16;
    before = key;
  });
  return [low, high];
}

/**
 * words: Map word -> {given, surname, common, cluster}; places: Map name -> population.
 * Layout (little endian): "SRLX", version u32, word count u32, place count u32, cluster count u32, then
 * word steps (low, mid, high planes), word grades (given | surname << 2 | common << 4 | has cluster << 6), clusters of
 * those that have one, place steps (low, mid, high), place sizes (population = 1.2 ** size * 100).
 */
export function pack(words, places) {
  const entries = keyed(words, 0, (a, b) => ({
    given: Math.max(a.given, b.given),
    surname: Math.max(a.surname, b.surname),
    common: Math.max(a.common, b.common),
    cluster: a.cluster || b.cluster,
  }));
  const towns = keyed(places, PLACE_DROP, Math.max);
  const grades = Uint8Array.from(
    entries,
    ([, v]) => v.given | (v.surname << 2) | (v.common << 4) | (v.cluster ? 64 : 0),
  );
  const clusters = Uint8Array.from(entries.filter(([, v]) => v.cluster).map(([, v]) => v.cluster));
  const sizes = Uint8Array.from(towns, ([, people]) =>
    Math.max(1, Math.min(255, Math.round(Math.log(people / 100) / Math.log(1.2)))),
  );
  const head = new DataView(new ArrayBuffer(20));
  [0x584c5253, 1, entries.length, towns.length, clusters.length].forEach((n, i) => {
    head.setUint32(i * 4, n, true);
  });
  return Buffer.concat([
    new Uint8Array(head.buffer),
    ...planes(entries.map(([key]) => key)),
    grades,
    clusters,
    ...planes(towns.map(([key]) => key)),
    sizes,
  ]);
}
