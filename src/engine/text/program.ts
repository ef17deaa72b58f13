type Ranges = readonly (readonly [number, number])[];

/** A set of characters: bits for ASCII; for the rest ranges, and LETTER, CAPITAL and so on. */
interface Chars {
  readonly bits: Int32Array;
  readonly ranges: Ranges;
  readonly kinds: number;
  readonly negated: boolean;
}

/** What a pattern is made of, as its source says. */
type Part =
  | { readonly is: 'char'; readonly code: number }
  | { readonly is: 'set'; readonly chars: Chars }
  | { readonly is: 'all'; readonly parts: readonly Part[] }
  | { readonly is: 'one of'; readonly parts: readonly Part[] }
  | { readonly is: 'times'; readonly part: Part; readonly least: number; readonly most: number; readonly lazy: boolean }
  | { readonly is: 'kept'; readonly part: Part }
  | { readonly is: 'around'; readonly part: Part; readonly behind: boolean; readonly not: boolean }
  | { readonly is: 'place'; readonly place: 'start' | 'end' | 'edge' };

const LETTER = 1;
const CAPITAL = 2;
const SMALL = 4;
const NUMBER = 8;
const MARK = 16;
const CLASSES: Readonly<Record<string, number>> = { L: LETTER, Lu: CAPITAL, Ll: SMALL, N: NUMBER, M: MARK };
const ASCII: readonly (readonly [kind: number, ranges: Ranges])[] = [
  [LETTER | CAPITAL, [[65, 90]]],
  [LETTER | SMALL, [[97, 122]]],
  [NUMBER, [[48, 57]]],
];

const SPACES: Ranges = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const WORD: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const DIGITS: Ranges = [[48, 57]];
const LINE_END = 10;
const LINE_ENDS: Ranges = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];

function chars(ranges: Ranges, kinds: number, negated: boolean): Chars {
  const bits = new Int32Array(4);
  const fill = ([from, to]: readonly [number, number]): void => {
    for (let code = from; code <= to && code < 128; code++)
      bits[code >> 5] = (bits[code >> 5] as number) | (1 << (code & 31));
  };
  ranges.forEach(fill);
  if (kinds) for (const [kind, own] of ASCII) if (kind & kinds) own.forEach(fill);
  if (negated) for (let i = 0; i < 4; i++) bits[i] = ~(bits[i] as number);
  return { bits, ranges: ranges.filter(([, to]) => to > 127), kinds, negated };
}

const exactly = (code: number): Chars => chars([[code, code]], 0, false);

/** Reads the source of a regular expression without flags that change what it means, but for `u`. Throws where it uses what is not known here. */
class SourceReader {
  /** Whether nothing in the pattern says anything of a line's end, or of where the text begins and ends. */
  inLine = true;

  private at = 0;
  private groups = 0;

  constructor(
    private readonly source: string,
    private readonly units: boolean,
  ) {}

  read(): Part {
    const part = this.oneOf();
    if (this.at < this.source.length) this.fail();
    return part;
  }

  private fail(): never {
    throw new Error(`cannot read the pattern at ${this.at}: ${this.source}`);
  }

  private oneOf(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? (parts[0] as Part) : { is: 'one of', parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      parts.push(this.repeated());
    return parts.length === 1 ? (parts[0] as Part) : { is: 'all', parts };
  }

  private repeated(): Part {
    const part = this.single();
    const sign = this.source[this.at] as string;
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part;
    const times = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})(\??)/.exec(this.source.slice(this.at, this.at + 12));
    if (!times) this.fail();
    this.at += times[0].length;
    const [, mark, from, comma, to] = times;
    const least = mark ? (mark === '+' ? 1 : 0) : Number(from);
    const most = mark ? (mark === '?' ? 1 : Infinity) : comma ? (to ? Number(to) : Infinity) : least;
    return { is: 'times', part, least, most, lazy: times[5] === '?' };
  }

  private single(): Part {
    const code = this.source.codePointAt(this.at) as number;
    if (this.units && code > 0xffff) this.fail();
    const char = String.fromCodePoint(code);
    this.at += char.length;
    if (char === '(') return this.group();
    if (char === '[') return this.one(this.set());
    if (char === '.') return this.one(chars(LINE_ENDS, 0, true));
    if (char === '^' || char === '$') {
      this.inLine = false;
      return { is: 'place', place: char === '^' ? 'start' : 'end' };
    }
    if (char === '\\') {
      if (this.source[this.at] === 'b') {
        this.at++;
        return { is: 'place', place: 'edge' };
      }
      const other = { D: DIGITS, S: SPACES, W: WORD }[this.source[this.at] ?? ''];
      if (other) {
        this.at++;
        return this.one(chars(other, 0, true));
      }
      const escaped = this.escaped();
      return this.one(typeof escaped === 'number' ? escaped : chars(...escaped, false));
    }
    if ('*+?{}]'.includes(char)) this.fail();
    return this.one(code > 0xffff ? exactly(code) : code);
  }

  private one(what: number | Chars): Part {
    if (typeof what === 'number') {
      if (what === LINE_END) this.inLine = false;
      return { is: 'char', code: what };
    }
    if ((what.bits[0] as number) & (1 << LINE_END)) this.inLine = false;
    return { is: 'set', chars: what };
  }

  /** What a backslash and what follows stand for: one character, or a set. */
  private escaped(): number | readonly [Ranges, number] {
    const char = this.source[this.at++] as string;
    if (char === 'd') return [DIGITS, 0];
    if (char === 'w') return [WORD, 0];
    if (char === 's') return [SPACES, 0];
    if (char === 'n') return 10;
    if (char === 't') return 9;
    if (char === 'p') {
      const end = this.source.indexOf('}', this.at);
      const kind = CLASSES[this.source.slice(this.at + 1, end)];
      if (!kind) this.fail();
      this.at = end + 1;
      return [[], kind];
    }
    if (/[A-Za-z0-9]/.test(char)) this.fail();
    return char.charCodeAt(0);
  }

  private set(): Chars {
    const negated = this.source[this.at] === '^';
    if (negated) this.at++;
    const ranges: (readonly [number, number])[] = [];
    let kinds = 0;
    const next = (): number | readonly [Ranges, number] => {
      if (this.source[this.at] === '\\') {
        this.at++;
        return this.escaped();
      }
      const code = this.source.codePointAt(this.at) as number;
      if (this.units && code > 0xffff) this.fail();
      this.at += code > 0xffff ? 2 : 1;
      return code;
    };
    while (this.source[this.at] !== ']') {
      if (this.at >= this.source.length) this.fail();
      const from = next();
      if (typeof from !== 'number') {
        ranges.push(...from[0]);
        kinds |= from[1];
      } else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const to = next();
        if (typeof to !== 'number') this.fail();
        else ranges.push([from, to]);
      } else ranges.push([from, from]);
    }
    this.at++;
    return chars(ranges, kinds, negated);
  }

  private group(): Part {
    const opening = /^\?(?::|<?[=!])/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    if (!opening && this.source[this.at] === '?') this.fail();
    this.at += opening.length;
    const number = opening ? 0 : ++this.groups;
    const part = this.oneOf();
    if (this.source[this.at++] !== ')') this.fail();
    if (opening === '?:') return part;
    if (opening) return { is: 'around', part, behind: opening[1] === '<', not: opening.endsWith('!') };
    return number === 1 ? { is: 'kept', part } : part;
  }
}

/** Shortest and longest text (UTF-16 units) that a part can match. */
function lengths(part: Part): [number, number] {
  switch (part.is) {
    case 'char':
      return [1, 1];
    case 'set':
      return [1, 2];
    case 'all': {
      const all = part.parts.map(lengths);
      return [all.reduce((sum, [a]) => sum + a, 0), all.reduce((sum, [, b]) => sum + b, 0)];
    }
    case 'one of': {
      const all = part.parts.map(lengths);
      return [Math.min(...all.map(([a]) => a)), Math.max(...all.map(([, b]) => b))];
    }
    case 'times': {
      const [a, b] = lengths(part.part);
      return [a * part.least, b === 0 ? 0 : b * part.most];
    }
    case 'kept':
      return lengths(part.part);
    default:
      return [0, 0];
  }
}

/** All characters that a match of the part can be made of. */
function within(part: Part): Chars {
  switch (part.is) {
    case 'char':
      return exactly(part.code);
    case 'set':
      if (part.chars.negated) throw new Error('a look behind of any length, over anything');
      return part.chars;
    case 'times':
    case 'kept':
      return within(part.part);
    case 'all':
    case 'one of': {
      const bits = new Int32Array(4);
      const all = part.parts.map(within);
      for (const set of all) for (let i = 0; i < 4; i++) bits[i] = (bits[i] as number) | (set.bits[i] as number);
      return {
        bits,
        ranges: all.flatMap(({ ranges }) => ranges),
        kinds: all.reduce((kinds, set) => kinds | set.kinds, 0),
        negated: false,
      };
    }
    default:
      return chars([], 0, false);
  }
}

/** Kinds of characters by which a program chooses its way: 1 to 26 the letters, 27 digits, 28 beyond ASCII, 29 the end, 30 a space, 31 an apostrophe, 0 the rest. */
export const KIND_OF = new Uint8Array(128);
for (let i = 1; i <= 26; i++) KIND_OF[96 + i] = i;
for (let i = 48; i < 58; i++) KIND_OF[i] = 27;
KIND_OF[32] = 30;
KIND_OF[39] = 31;
export const BEYOND = 28;
export const AT_END = 29;
const ANY = -1;

function kindsOf(set: Chars): number {
  let mask = 1 << BEYOND;
  for (let code = 0; code < 128; code++)
    if ((set.bits[code >> 5] as number) & (1 << (code & 31))) mask |= 1 << (KIND_OF[code] as number);
  return mask;
}

/** Kinds of character that a match of the part can begin with, a bit each; ANY where it may be empty. */
function firsts(part: Part): number {
  switch (part.is) {
    case 'char':
      return 1 << (part.code < 128 ? (KIND_OF[part.code] as number) : BEYOND);
    case 'set':
      return kindsOf(part.chars);
    case 'one of':
      return part.parts.reduce((mask, one) => mask | firsts(one), 0);
    case 'times':
      return part.least === 0 ? ANY : firsts(part.part);
    case 'kept':
      return firsts(part.part);
    case 'all': {
      let mask = 0;
      for (const one of part.parts) {
        if (lengths(one)[0] > 0) return mask | firsts(one);
        if (one.is === 'place' || one.is === 'around') continue;
        // it may be left out: its own beginnings, and those of what follows
        mask |= one.is === 'times' ? firsts(one.part) : ANY;
      }
      return ANY;
    }
    default:
      return ANY;
  }
}

export const OP = {
  match: 0,
  char: 1,
  set: 2,
  split: 3,
  jump: 4,
  choose: 5,
  run: 6,
  save: 7,
  start: 8,
  end: 9,
  edge: 10,
  ahead: 11,
  behind: 12,
  back: 13,
} as const;

/** A pattern made ready to be run. `code` is OP and operands; `sets` four words of ASCII bits each; `choices` lists of places in `code` by kind of character. */
export interface Program {
  readonly code: Int32Array;
  readonly sets: Int32Array;
  readonly chars: readonly Chars[];
  readonly choices: readonly Int32Array[];
  /** Kinds of character a match can begin with. */
  readonly firsts: number;
  /** A character is a UTF-16 unit, as in expressions without the flag `u`; else a code point. */
  readonly units: boolean;
  /** Whether the pattern matches a text where it matches one of its lines. */
  readonly inLine: boolean;
}

const NONE = new Int32Array(0);

class Assembler {
  readonly code: number[] = [];
  readonly chars: Chars[] = [];
  readonly choices: Int32Array[] = [];
  private inLoop = false;

  add(part: Part): void {
    const { code } = this;
    switch (part.is) {
      case 'char':
        code.push(OP.char, part.code);
        return;
      case 'set':
        code.push(OP.set, this.setOf(part.chars));
        return;
      case 'all':
        for (const one of part.parts) this.add(one);
        return;
      case 'one of':
        this.choose(part.parts);
        return;
      case 'times':
        this.repeat(part);
        return;
      case 'kept':
        if (this.inLoop) throw new Error('a group to keep inside a repetition, or in what stands around');
        code.push(OP.save, 0);
        this.add(part.part);
        code.push(OP.save, 1);
        return;
      case 'place':
        code.push(OP[part.place]);
        return;
      case 'around':
        this.look(part);
    }
  }

  private setOf(set: Chars): number {
    this.chars.push(set);
    return this.chars.length - 1;
  }

  private choose(parts: readonly Part[]): void {
    const { code, choices } = this;
    code.push(OP.choose, choices.length);
    const table = choices.length;
    for (let kind = 0; kind < 32; kind++) choices.push(NONE);
    const ends: number[] = [];
    const entries = parts.map((one) => {
      const entry = { place: code.length, firsts: firsts(one) };
      this.add(one);
      code.push(OP.jump, 0);
      ends.push(code.length - 1);
      return entry;
    });
    for (const end of ends) code[end] = code.length;
    for (let kind = 0; kind < 32; kind++) {
      const fit = entries.filter((entry) => entry.firsts & (1 << kind)).map((entry) => entry.place);
      if (fit.length > 0) choices[table + kind] = Int32Array.from(fit);
    }
  }

  private repeat({ part, least, most, lazy }: Extract<Part, { is: 'times' }>): void {
    const { code } = this;
    if (part.is === 'char' || part.is === 'set') {
      if (least !== 0 || most !== 1) {
        const set = this.setOf(part.is === 'set' ? part.chars : exactly(part.code));
        code.push(OP.run, set, least, most === Infinity ? -1 : most, lazy ? 1 : 0);
        return;
      }
    } else if (most === Infinity && lengths(part)[0] === 0) throw new Error('a repetition of what may be empty');
    const inLoop = this.inLoop;
    this.inLoop = most > 1;
    for (let i = 0; i < least; i++) this.add(part);
    const outs: number[] = [];
    const split = (): void => {
      // the first place is tried first
      code.push(OP.split, lazy ? 0 : code.length + 3, lazy ? code.length + 3 : 0);
      outs.push(code.length - (lazy ? 2 : 1));
    };
    if (most === Infinity) {
      const from = code.length;
      split();
      this.add(part);
      code.push(OP.jump, from);
    } else
      for (let i = least; i < most; i++) {
        split();
        this.add(part);
      }
    for (const out of outs) code[out] = code.length;
    this.inLoop = inLoop;
  }

  private look({ part, behind, not }: Extract<Part, { is: 'around' }>): void {
    const { code } = this;
    const [least, most] = lengths(part);
    const from = code.length;
    if (behind)
      code.push(
        OP.behind,
        not ? 1 : 0,
        0,
        least,
        most === Infinity ? -1 : most,
        most === Infinity ? this.setOf(within(part)) : -1,
      );
    else code.push(OP.ahead, not ? 1 : 0, 0);
    const inLoop = this.inLoop;
    this.inLoop = true;
    this.add(part);
    this.inLoop = inLoop;
    code.push(behind ? OP.back : OP.match);
    code[from + 2] = code.length;
  }
}

/** Makes a program of a pattern's source. Throws where the source uses what is not known here. */
export function programOf(source: string, units = false): Program {
  const reader = new SourceReader(source, units);
  const part = reader.read();
  const assembler = new Assembler();
  assembler.add(part);
  assembler.code.push(OP.match);
  const sets = new Int32Array(assembler.chars.length * 4);
  assembler.chars.forEach((set, i) => {
    sets.set(set.bits, i * 4);
  });
  return {
    code: Int32Array.from(assembler.code),
    sets,
    chars: assembler.chars,
    choices: assembler.choices,
    firsts: firsts(part),
    units,
    inLine: reader.inLine,
  };
}

const LATIN: readonly (readonly [from: number, kinds: number])[] = [
  [0x80, 0],
  [0xaa, LETTER],
  [0xab, 0],
  [0xb2, NUMBER],
  [0xb4, 0],
  [0xb5, LETTER | SMALL],
  [0xb6, 0],
  [0xb9, NUMBER],
  [0xba, LETTER],
  [0xbb, 0],
  [0xbc, NUMBER],
  [0xbf, 0],
  [0xc0, LETTER | CAPITAL],
  [0xd7, 0],
  [0xd8, LETTER | CAPITAL],
  [0xdf, LETTER | SMALL],
  [0xf7, 0],
  [0xf8, LETTER | SMALL],
];
const known = new Map<number, number>();

/** What Unicode calls a character beyond ASCII. Its tables are only asked for what is neither Latin-1 nor a general mark. */
function kindsAt(point: number): number {
  let kinds = known.get(point);
  if (kinds !== undefined) return kinds;
  kinds = 0;
  if (point < 0x100) {
    for (const [from, own] of LATIN) if (point >= from) kinds = own;
  } else if (point < 0x2010 || point > 0x205e) {
    const char = String.fromCodePoint(point);
    if (/\p{L}/u.test(char)) kinds |= LETTER;
    if (/\p{Lu}/u.test(char)) kinds |= CAPITAL;
    if (/\p{Ll}/u.test(char)) kinds |= SMALL;
    if (/\p{N}/u.test(char)) kinds |= NUMBER;
    if (/\p{M}/u.test(char)) kinds |= MARK;
  }
  if (known.size < 5000) known.set(point, kinds);
  return kinds;
}

/** Whether a character beyond ASCII is a letter or a number. */
export const isLetterOrNumber = (point: number): boolean => (kindsAt(point) & (LETTER | NUMBER)) !== 0;

/** Whether a character beyond ASCII is a letter or a mark upon one. */
export const isLetterOrMark = (point: number): boolean => (kindsAt(point) & (LETTER | MARK)) !== 0;

/** Whether a character beyond ASCII is a number. */
export const isNumber = (point: number): boolean => (kindsAt(point) & NUMBER) !== 0;

/** Whether a set holds a character beyond ASCII. */
export function holds({ ranges, kinds, negated }: Chars, point: number): boolean {
  let inside = kinds !== 0 && (kinds & kindsAt(point)) !== 0;
  for (let i = 0; i < ranges.length && !inside; i++) {
    const [from, to] = ranges[i] as readonly [number, number];
    inside = point >= from && point <= to;
  }
  return inside !== negated;
}
