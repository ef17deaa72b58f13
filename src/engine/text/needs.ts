import { chance } from './look';

/** Strings of which every match of a pattern holds at least one; null where none can be told. A space stands for no letter and no digit. */
type Some = ReadonlySet<string> | null;

/** What is known of a part of a pattern: all strings it can match, if they are few, and else strings of which each match holds one. */
interface Known {
  readonly all: Some;
  readonly some: Some;
}

const NOTHING: Known = { all: null, some: null };
const EMPTY: Known = { all: new Set(['']), some: null };
/** More strings than these are not multiplied out. */
const MOST = 48;
/** More strings than these say too little. */
const MOST_TOLD = 900;

/** How many of the strings a text would hold by chance: of two lists the one with less says more. */
function weight(some: Some): number {
  if (!some || some.size > MOST_TOLD) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const text of some) {
    if (text.length < 2 || text.trim() === '') return Number.POSITIVE_INFINITY;
    sum += chance(text);
  }
  return sum;
}

const better = (a: Some, b: Some): Some => (weight(b) < weight(a) ? b : a);
const told = ({ all, some }: Known): Some => better(all, some);

function crossed(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const x of a) for (const y of b) out.add(x + y);
  return out;
}

/** Reads the source of a regular expression on lower-case text (or of one that ignores case) for what each of its matches must hold. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The alternatives up to the end or a closing bracket. `bound`: no letter and no digit stands before and behind. */
  alternatives(bound: boolean): Known {
    let all: Set<string> | null = new Set();
    let some: Set<string> | null = new Set();
    for (;;) {
      const one = this.sequence(bound);
      if (all) {
        if (one.all) for (const text of one.all) all.add(text);
        if (!one.all || all.size > MOST_TOLD) all = null;
      }
      const own = told(one);
      if (own && some) for (const text of own) some.add(text);
      else some = null;
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return { all, some: some && some.size <= MOST_TOLD ? some : null };
  }

  private sequence(bound: boolean): Known {
    let run: ReadonlySet<string> = new Set([bound ? ' ' : '']);
    let some: Some = null;
    let broken = false;
    const end = (): void => {
      some = better(some, run);
      broken = true;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.repeated();
      if (part.all && run.size * part.all.size <= MOST) run = crossed(run, part.all);
      else {
        end();
        some = better(some, told(part));
        run = part.all && part.all.size <= MOST ? part.all : EMPTY_RUN;
      }
    }
    if (bound) run = crossed(run, new Set([' ']));
    if (!broken) return { all: run, some: null };
    end();
    return { all: null, some };
  }

  private repeated(): Known {
    const one = this.single();
    const mark = this.source[this.at];
    let least = 1;
    let most = 1;
    if (mark === '?' || mark === '*') least = 0;
    if (mark === '*' || mark === '+') most = Number.POSITIVE_INFINITY;
    const times = mark === '{' ? /^\{(\d+)(,?)(\d*)\}/.exec(this.source.slice(this.at, this.at + 12)) : null;
    if (times) {
      least = Number(times[1]);
      most = times[2] ? Number(times[3] || Number.POSITIVE_INFINITY) : least;
      this.at += times[0].length;
    } else if (mark === '?' || mark === '*' || mark === '+') this.at++;
    else return one;
    if (this.source[this.at] === '?') this.at++; // lazy
    if (least === 0 && most === 1 && one.all) return { all: new Set(['', ...one.all]), some: null };
    if (least === 1 && most === 2 && one.all && one.all.size ** 2 <= MOST)
      return { all: new Set([...one.all, ...crossed(one.all, one.all)]), some: null };
    return least === 0 ? NOTHING : { all: null, some: told(one) };
  }

  private single(): Known {
    const char = this.source[this.at++] as string;
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return this.set();
      case '\\':
        return this.escaped();
      case '.':
        return NOTHING;
      case '^':
      case '$':
        return EMPTY;
      default:
        return one(char);
    }
  }

  private group(): Known {
    const opening = /^\?(?::|<?[=!])/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    this.at += opening.length;
    if (opening === '' && this.source[this.at] === '?') throw new Error(`a group this cannot read: ${this.source}`);
    const inside = this.alternatives(false);
    this.at++;
    // what lies ahead or behind is no part of the match
    return opening === '' || opening === '?:' ? inside : EMPTY;
  }

  private set(): Known {
    const from = this.at;
    if (this.source[this.at] === '^') this.at++;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    if (/^(?:\\d|\d-\d|\d)+$/.test(inside)) return one('0');
    if (inside.startsWith('^') || inside.includes('\\') || /[^-]-[^-]/.test(inside) || inside.length > 8)
      return NOTHING;
    return { all: new Set(Array.from(inside, plain)), some: null };
  }

  private escaped(): Known {
    const char = this.source[this.at++] as string;
    if (char === 'b') return EMPTY;
    if (char === 'd') return one('0');
    if (char === 's') return one(' ');
    if (char === 'p') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return NOTHING;
    }
    if (/[a-zA-Z\d]/.test(char)) {
      if (char === 'n' || char === 't') return one(' ');
      if (char === 'u') throw new Error(`an escape this cannot read: ${this.source}`);
      return NOTHING;
    }
    return one(char);
  }
}

const EMPTY_RUN: ReadonlySet<string> = new Set(['']);
const plain = (char: string): string => (/[a-z]/i.test(char) ? char.toLowerCase() : /\d/.test(char) ? '0' : ' ');
const one = (char: string): Known => ({ all: new Set([plain(char)]), some: null });

/**
 * Strings of which every match of the pattern holds one, in the letters of `Look`: lower case, 0 for a digit, a space for anything
 * else. `bound` tells that neither a letter nor a digit stands around a match. null where the pattern says too little.
 */
export function needsOf(source: string, bound: boolean): ReadonlySet<string> | null {
  const known = told(new Reader(source).alternatives(bound));
  return weight(known) === Number.POSITIVE_INFINITY ? null : known;
}
