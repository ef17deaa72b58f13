/** Classes of characters that three letters in a row are told apart by: 0 anything else, 1 to 26 the letters, 27 digits. */
const CLASSES = new Uint8Array(128);
for (let i = 1; i <= 26; i++) CLASSES[64 + i] = CLASSES[96 + i] = i;
for (let i = 48; i < 58; i++) CLASSES[i] = 27;

const classOf = (code: number): number => (code < 128 ? (CLASSES[code] as number) : 0);

/** The threes and (from PAIRS on) the twos of neighbouring classes of a string, one number each. */
const PAIRS = 1 << 15;
function gramsOf(text: string): number[] {
  const out: number[] = [];
  let a = -1;
  let b = -1;
  for (let i = 0; i < text.length; i++) {
    const c = classOf(text.charCodeAt(i));
    if (a >= 0) out.push((a << 10) | (b << 5) | c);
    a = b;
    b = c;
  }
  if (text.length === 2) out.push(PAIRS | (a << 5) | b);
  return out;
}

/** Strings of which a text must hold one, laid out for `Look.holds`. */
export interface Needs {
  /** The rarest gram of each string. */
  readonly heads: Int32Array;
  /** Where in `grams` those of each string begin; one more than there are strings. */
  readonly from: Int32Array;
  readonly grams: Int32Array;
}

/** How often letters come in English, in thousandths: nothing of them, a to z, digits. */
const OFTEN = [
  200, 82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1, 10,
];
const often = (gram: number): number =>
  (gram >= PAIRS ? 1 : (OFTEN[gram >> 10] as number) / 1000) *
  (OFTEN[(gram >> 5) & 31] as number) *
  (OFTEN[gram & 31] as number);

/** How likely a text holds a string by chance, roughly: the letters' frequencies multiplied. */
export function chance(text: string): number {
  let p = 1;
  for (let i = 0; i < text.length; i++) p *= (OFTEN[classOf(text.charCodeAt(i))] as number) / 1000;
  return p;
}

/** Lays out strings of two or more characters; a space stands for whatever is no letter and no digit, the text's ends too, 0 for a digit. */
export function layOut(strings: Iterable<string>): Needs {
  const heads: number[] = [];
  const from = [0];
  const grams: number[] = [];
  for (const text of strings) {
    const own = gramsOf(text).sort((a, b) => often(a) - often(b));
    heads.push(own[0] as number);
    for (let i = 1; i < own.length; i++) grams.push(own[i] as number);
    from.push(grams.length);
  }
  return { heads: Int32Array.from(heads), from: Int32Array.from(from), grams: Int32Array.from(grams) };
}

// what the latest look saw: looks are asked one after the other
const seen = new Uint32Array((PAIRS + 1024) >>> 5);
let seer: Look | null = null;

const isSeen = (gram: number): boolean => ((seen[gram >>> 5] as number) & (1 << (gram & 31))) !== 0;

/** A text seen at one glance, so that patterns need not be tried that it cannot hold. */
export class Look {
  /** `low` is the text in lower case, offsets kept. */
  constructor(readonly low: string) {}

  /** False only where the text, whatever its case, holds none of the strings. */
  holds({ heads, from, grams }: Needs): boolean {
    if (seer !== this) this.see();
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i] as number;
      if (((seen[head >>> 5] as number) & (1 << (head & 31))) === 0) continue;
      let k = from[i] as number;
      const end = from[i + 1] as number;
      while (k < end && isSeen(grams[k] as number)) k++;
      if (k === end) return true;
    }
    return false;
  }

  private see(): void {
    seen.fill(0);
    const { low } = this;
    let a = 0;
    let b = 0;
    for (let i = 0; i <= low.length; i++) {
      const code = i < low.length ? low.charCodeAt(i) : 0;
      // the long s is an s to patterns that ignore case
      if (code === 0x17f) {
        seen.fill(-1);
        break;
      }
      const c = code < 128 ? (CLASSES[code] as number) : 0;
      const pair = (b << 5) | c;
      const gram = (a << 10) | pair;
      seen[gram >>> 5] = (seen[gram >>> 5] as number) | (1 << (gram & 31));
      seen[(PAIRS | pair) >>> 5] = (seen[(PAIRS | pair) >>> 5] as number) | (1 << (pair & 31));
      a = b;
      b = c;
    }
    seer = this;
  }
}
