/** Arrays that a weights file can hold, by the number that stands for them in it. */
const KINDS = [Int8Array, Uint8Array, Int32Array, Float32Array, Float64Array] as const;
type Numbers = Int8Array | Uint8Array | Int32Array | Float32Array | Float64Array;

const MAGIC = 0x57524253; // "SBRW", little endian as everything in the file
const HEAD = 16;
const ENTRY = 16;

/** Named arrays of one model, read from its file. */
export interface Weights {
  /** The model's own format number; a reader refuses those that it does not know. */
  readonly version: number;
  /** The array of that name, a view into the file where possible. Throws when it is missing or of another kind. */
  get<T extends Numbers>(name: string, kind: new (buffer: ArrayBuffer, offset: number, length: number) => T): T;
}

/** 32 bits that change when any byte does. Reads whole words: `bytes` must be aligned to 4 and a multiple of 4 long. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let a = 0x9e3779b1 | 0;
  let b = 0x85ebca77 | 0;
  const even = words.length & ~1;
  for (let i = 0; i < even; i += 2) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] as number), 0x01000193);
  }
  if (even < words.length) a = Math.imul(a ^ (words[even] as number), 0x01000193);
  return Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ b;
}

function code(text: string): number {
  if (text.length !== 4) throw new Error(`a name in a weights file has four letters: ${text}`);
  return text.charCodeAt(0) | (text.charCodeAt(1) << 8) | (text.charCodeAt(2) << 16) | (text.charCodeAt(3) << 24);
}

/** Packs the arrays of a model into one file. `model` and the arrays' names have four letters each. */
export function packWeights(model: string, version: number, arrays: Readonly<Record<string, Numbers>>): Uint8Array {
  const entries = Object.entries(arrays);
  const offsets: number[] = [];
  let end = HEAD + entries.length * ENTRY;
  for (const [, array] of entries) {
    end = (end + 7) & ~7;
    offsets.push(end);
    end += array.byteLength;
  }
  const bytes = new Uint8Array((end + 3) & ~3);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setInt32(8, code(model), true);
  view.setUint16(12, version, true);
  view.setUint16(14, entries.length, true);
  entries.forEach(([name, array], i) => {
    const at = HEAD + i * ENTRY;
    view.setInt32(at, code(name), true);
    view.setUint32(
      at + 4,
      KINDS.findIndex((kind) => array instanceof kind),
      true,
    );
    view.setUint32(at + 8, offsets[i] as number, true);
    view.setUint32(at + 12, array.length, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offsets[i]);
  });
  view.setInt32(4, checksum(bytes.subarray(8)), true);
  return bytes;
}

/** Opens a weights file of the named model. Throws an Error that says what is wrong when the file is not whole or not that model's. */
export function openWeights(bytes: Uint8Array, model: string): Weights {
  // views need an aligned start; a file read into the middle of a buffer is copied once
  const whole = bytes.byteOffset % 8 === 0 && bytes.byteLength % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.byteLength < HEAD || whole.byteLength % 4 !== 0 || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a weights file');
  if (view.getInt32(8, true) !== code(model)) throw new Error(`not the weights of ${model}`);
  if (view.getInt32(4, true) !== checksum(whole.subarray(8))) throw new Error(`the weights of ${model} are damaged`);
  const count = view.getUint16(14, true);
  return {
    version: view.getUint16(12, true),
    get(name, kind) {
      for (let i = 0; i < count; i++) {
        const at = HEAD + i * ENTRY;
        if (view.getInt32(at, true) !== code(name)) continue;
        if ((KINDS[view.getUint32(at + 4, true)] as unknown) !== kind) break;
        const offset = whole.byteOffset + view.getUint32(at + 8, true);
        return new kind(whole.buffer as ArrayBuffer, offset, view.getUint32(at + 12, true));
      }
      throw new Error(`the weights of ${model} hold no such ${name}`);
    },
  };
}

/** A table most of whose rows are zero: the gap to each row that is not, which of its (up to eight) columns count, and their values. */
export interface SparseRows {
  readonly gaps: Uint8Array;
  readonly masks: Uint8Array;
  readonly values: Int8Array;
}

/** Packs a table of `width` columns. */
export function packRows(table: Int8Array, width: number): SparseRows {
  const gaps: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (let row = 0; row < table.length / width; row++) {
    let mask = 0;
    for (let column = 0; column < width; column++) {
      const value = table[row * width + column] as number;
      if (value === 0) continue;
      mask |= 1 << column;
      values.push(value);
    }
    if (!mask) continue;
    masks.push(mask);
    let gap = row - last - 1;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    last = row;
  }
  return { gaps: Uint8Array.from(gaps), masks: Uint8Array.from(masks), values: Int8Array.from(values) };
}

/** Opens a packed table of `rows` rows into one of `width` columns: a value of column c, times `factor[c]`, is added to column `into[c]`. */
export function openRows(
  { gaps, masks, values }: SparseRows,
  rows: number,
  width: number,
  into: readonly number[],
  factor: readonly number[],
): Float64Array {
  const table = new Float64Array(rows * width);
  const cells = Uint8Array.from(into);
  const factors = Float64Array.from(factor);
  let gap = 0;
  let value = 0;
  let row = -1;
  for (let i = 0; i < masks.length; i++) {
    while (gaps[gap] === 255) {
      row += 255;
      gap++;
    }
    row += (gaps[gap++] as number) + 1;
    const at = row * width;
    for (let bits = masks[i] as number; bits !== 0; bits &= bits - 1) {
      const column = 31 - Math.clz32(bits & -bits);
      const cell = at + (cells[column] as number);
      table[cell] = (table[cell] as number) + (values[value++] as number) * (factors[column] as number);
    }
  }
  return table;
}
