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

/** Strings of which a text must hold one, laid out for `Look.holds`: the grams of each, rarest first, and -1 behind the last. */
export type Needs = Int32Array;

/** Lays out strings of two or more characters; a space stands for whatever is no letter and no digit, the text's ends too, 0 for a digit. */
export function layOut(strings: Iterable<string>): Needs {
  const out: number[] = [];
  for (const text of strings) out.push(...gramsOf(text), -1);
  return Int32Array.from(out);
}

// what the latest look saw: looks are asked one after the other
const seen = new Uint32Array((PAIRS + 1024) >>> 5);
let seer: Look | null = null;

/** A text seen at one glance, so that patterns need not be tried that it cannot hold. */
export class Look {
  /** `low` is the text in lower case, offsets kept. */
  constructor(readonly low: string) {}

  /** False only where the text, whatever its case, holds none of the strings. */
  holds(needs: Needs): boolean {
    if (seer !== this) this.see();
    let held = true;
    for (let i = 0; i < needs.length; i++) {
      const gram = needs[i] as number;
      if (gram < 0) {
        if (held) return true;
        held = true;
      } else if (held && ((seen[gram >>> 5] as number) & (1 << (gram & 31))) === 0) {
        held = false;
        while ((needs[i + 1] as number) >= 0) i++;
      }
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
