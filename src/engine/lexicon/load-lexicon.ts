import type { Grade, Lexicon } from './lexicon';
import { plainLetters } from './strokes';

/** "SRLX", little endian. */
const MAGIC = 0x584c5253;
const VERSION = 1;
const KEY_BITS = 27;
/** Places are kept with 24-bit keys. */
const PLACE_DROP = 3;
/** A table is entered by the upper bits of a key; about two entries share a shelf. */
const SHELF_BITS = 16;

const PLAIN = /^[a-z]*$/;
const masculine = (word: string): string => (word.endsWith('va') ? word.slice(0, -1) : `${word.slice(0, -1)}i`);

/** Sorted keys with an index by their upper bits. */
interface Shelves {
  readonly keys: Uint32Array;
  readonly from: Uint32Array;
  readonly shift: number;
}

/** Must equal the one in scripts/lexicon/pack.mjs: FNV-1a with murmur3's finish, upper 27 bits. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 5;
}

function shelve(bytes: Uint8Array, offset: number, count: number, bits: number): Shelves {
  const keys = new Uint32Array(count);
  const shift = bits - SHELF_BITS;
  const from = new Uint32Array((1 << SHELF_BITS) + 1);
  let key = 0;
  let shelf = 0;
  for (let i = 0; i < count; i++) {
    key +=
      (bytes[offset + i] ?? 0) | ((bytes[offset + count + i] ?? 0) << 8) | ((bytes[offset + 2 * count + i] ?? 0) << 16);
    keys[i] = key;
    const own = key >>> shift;
    while (shelf < own) from[++shelf] = i;
  }
  while (shelf < 1 << SHELF_BITS) from[++shelf] = count;
  return { keys, from, shift };
}

/** Index of the key, -1 where it is not kept. */
function find({ keys, from, shift }: Shelves, key: number): number {
  const shelf = key >>> shift;
  const end = from[shelf + 1] ?? 0;
  for (let i = from[shelf] ?? 0; i < end; i++) if (keys[i] === key) return i;
  return -1;
}

/**
 * Opens the bytes of assets/lexicon.bin. Takes a few milliseconds, keeps about 2 MB; the bytes must not change afterwards.
 * A word of no list is mistaken for one in about a thousand cases. Throws where the bytes are no lexicon of this version.
 */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || head.getUint32(0, true) !== MAGIC || head.getUint32(4, true) !== VERSION)
    throw new Error('not a lexicon of this version');
  const wordCount = head.getUint32(8, true);
  const placeCount = head.getUint32(12, true);
  const clusterCount = head.getUint32(16, true);
  if (bytes.length !== 20 + 4 * wordCount + clusterCount + 4 * placeCount) throw new Error('the lexicon is cut short');

  const words = shelve(bytes, 20, wordCount, KEY_BITS);
  const grades = bytes.subarray(20 + 3 * wordCount, 20 + 4 * wordCount);
  const places = shelve(bytes, 20 + 4 * wordCount + clusterCount, placeCount, KEY_BITS - PLACE_DROP);
  const sizes = bytes.subarray(bytes.length - placeCount);
  const clusters = new Uint8Array(wordCount);
  let next = 20 + 4 * wordCount;
  for (let i = 0; i < wordCount; i++) if (((grades[i] ?? 0) & 64) !== 0) clusters[i] = bytes[next++] ?? 0;

  const gradeAt = (index: number, shift: number): Grade =>
    index < 0 ? 0 : ((((grades[index] ?? 0) >>> shift) & 3) as Grade);
  const grade = (word: string, shift: number): Grade => gradeAt(find(words, hash(word)), shift);
  /** Names are kept without hyphen, apostrophe and strokes: O'Brien as obrien, Wisława as wislawa, Mary-Ann when both halves are names. */
  const name = (word: string, index: number, shift: number): Grade => {
    if (index >= 0 || PLAIN.test(word)) return gradeAt(index, shift);
    const folded = plainLetters(word);
    const joined = grade(folded.replace(/['-]/g, ''), shift);
    if (joined > 0 || !folded.includes('-')) return joined;
    return Math.min(...folded.split('-').map((part) => grade(part.replace(/'/g, ''), shift))) as Grade;
  };
  /** Slavic surnames are listed as men bear them. */
  const feminine = (word: string): Grade => {
    if (!/(?:sk|ck|dzk)a$|[oe]va$/.test(word)) return 0;
    const listed = masculine(word);
    return name(listed, find(words, hash(listed)), 2);
  };
  const read = (word: string): Known => {
    const index = find(words, hash(word));
    return {
      word,
      given: name(word, index, 0),
      surname: name(word, index, 2) || feminine(word),
      common: gradeAt(index, 4),
      cluster: index < 0 ? 0 : (clusters[index] ?? 0),
      people: -1,
    };
  };
  const populationOf = (place: string): number => {
    const plain = /[-./]/.test(place) ? place.replace(/\./g, '').replace(/[-/]/g, ' ') : place;
    const index = find(places, hash(plain) >>> PLACE_DROP);
    return index < 0 ? 0 : Math.round(1.2 ** (sizes[index] ?? 0) * 100);
  };
  // several things are asked of a word, and the words of a language come by again and again
  let last: Known = read('');
  const known = new Map<string, Known>();
  const ask = (word: string): Known => {
    if (word === last.word) return last;
    let own = known.get(word);
    if (!own) {
      own = read(word);
      if (known.size >= KNOWN) known.clear();
      known.set(word, own);
    }
    last = own;
    return own;
  };

  return {
    given: (word) => ask(word).given,
    surname: (word) => ask(word).surname,
    common: (word) => ask(word).common,
    cluster: (word) => ask(word).cluster,
    place: (place) => {
      const own = place === last.word ? last : known.get(place);
      if (!own) return populationOf(place);
      if (own.people < 0) own.people = populationOf(place);
      return own.people;
    },
  };
}

/** What the lists say of one word. */
interface Known {
  readonly word: string;
  readonly given: Grade;
  readonly surname: Grade;
  readonly common: Grade;
  readonly cluster: number;
  /** Population of the place of that name; -1 before it is asked for. */
  people: number;
}
/** So many words are remembered. */
const KNOWN = 10_000;
