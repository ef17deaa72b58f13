import { type Look, layOut, type Needs } from './look';
import { needsOf } from './needs';
import { AT_END, BEYOND, holds, isLetterOrNumber, KIND_OF, OP, type Program, programOf } from './program';

/** Where a pattern matches. Offsets are UTF-16 in the text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The first group of the pattern, where it has one that took part. */
  readonly group?: { readonly start: number; readonly end: number };
}

/** What may stand around a match: anything, neither a letter nor a digit, or neither a small ASCII letter nor a digit. */
export type Bounds = 'none' | 'words' | 'ascii';
const BEHIND: Readonly<Record<Bounds, string>> = { none: '', words: '(?![\\p{L}\\p{N}])', ascii: '(?![a-z0-9])' };

/** Whether a pattern has a match in a certain text. */
export type Says = (pattern: Pattern) => boolean;

// the text and the program that are being run, and the way back: place in the code, place in the text, and what else that takes
let text = new Uint16Array(0);
let length = 0;
let program: Program;
let loaded: Look | null = null;
// where a match may begin that stands by itself, and the kinds of character there
let starts = new Int32Array(0);
let startCount = 0;
let stack = new Int32Array(3 * 256);
let height = 0;
let groupStart = -1;
let groupEnd = -1;

/** What an entry of the stack says that is not just a place to go on from. */
const GOING_ON = -1;
const GROUP_START = -2;
const GROUP_END = -3;

function push(place: number, at: number, more: number): void {
  if (height + 3 > stack.length) {
    const taller = new Int32Array(stack.length * 2);
    taller.set(stack);
    stack = taller;
  }
  stack[height++] = place;
  stack[height++] = at;
  stack[height++] = more;
}

const isWord = (at: number): boolean => {
  if (at < 0 || at >= length) return false;
  const code = text[at] as number;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
};

/** Length (0, 1, 2) of the character of the set at a place of the text; 0 where another stands there. */
function inSet(set: number, at: number): number {
  if (at >= length) return 0;
  const code = text[at] as number;
  if (code < 128) return ((program.sets[set * 4 + (code >> 5)] as number) >>> (code & 31)) & 1;
  let point = code;
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < length && !program.units) {
    const low = text[at + 1] as number;
    if (low >= 0xdc00 && low < 0xe000) point = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  }
  return holds(program.chars[set] as Program['chars'][number], point) ? (point > 0xffff ? 2 : 1) : 0;
}

/** Length of the character that ends before a place. */
function back(at: number): number {
  const low = text[at - 1] as number;
  if (low < 0xdc00 || low >= 0xe000 || at < 2 || program.units) return 1;
  const high = text[at - 2] as number;
  return high >= 0xd800 && high < 0xdc00 ? 2 : 1;
}

/** Runs the program from a place of its code and of the text; the end of the match, or -1. `goal` is where a look behind has to end. */
function run(from: number, start: number, goal: number): number {
  const { code, choices } = program;
  const floor = height;
  let place = from;
  let at = start;
  for (;;) {
    let going = true;
    switch (code[place]) {
      case OP.char:
        going = at < length && text[at] === code[place + 1];
        at++;
        place += 2;
        break;
      case OP.set: {
        const size = inSet(code[place + 1] as number, at);
        going = size > 0;
        at += size;
        place += 2;
        break;
      }
      case OP.split:
        push(code[place + 2] as number, at, GOING_ON);
        place = code[place + 1] as number;
        break;
      case OP.jump:
        place = code[place + 1] as number;
        break;
      case OP.choose: {
        const fit = choices[(code[place + 1] as number) + kindAt(at)] as Int32Array;
        for (let i = fit.length - 1; i > 0; i--) push(fit[i] as number, at, GOING_ON);
        going = fit.length > 0;
        if (going) place = fit[0] as number;
        break;
      }
      case OP.run: {
        const set = code[place + 1] as number;
        const least = code[place + 2] as number;
        const most = code[place + 3] as number;
        const lazy = code[place + 4] === 1;
        let count = 0;
        let floorAt = at;
        while (count !== most && !(lazy && count === least)) {
          const size = inSet(set, at);
          if (size === 0) break;
          at += size;
          if (++count === least) floorAt = at;
        }
        going = count >= least;
        // lazy: how many more it may take; greedy: how far it may give back
        if (going && lazy) {
          if (count !== most) push(place, at, count);
        } else if (going && at > floorAt) push(place, at, floorAt);
        place += 5;
        break;
      }
      case OP.save:
        if (code[place + 1] === 0) {
          push(0, groupStart, GROUP_START);
          groupStart = at;
        } else {
          push(0, groupEnd, GROUP_END);
          groupEnd = at;
        }
        place += 2;
        break;
      case OP.start:
        going = at === 0;
        place++;
        break;
      case OP.end:
        going = at === length;
        place++;
        break;
      case OP.edge:
        going = isWord(at - 1) !== isWord(at);
        place++;
        break;
      case OP.ahead:
        going = run(place + 3, at, -1) >= 0 !== (code[place + 1] === 1);
        place = code[place + 2] as number;
        break;
      case OP.behind:
        going = isBehind(place, at) !== (code[place + 1] === 1);
        place = code[place + 2] as number;
        break;
      case OP.back:
        if (at === goal) {
          height = floor;
          return at;
        }
        going = false;
        break;
      default:
        height = floor;
        return at;
    }
    if (going) continue;
    // back to the latest choice
    for (;;) {
      if (height === floor) return -1;
      height -= 3;
      const more = stack[height + 2] as number;
      place = stack[height] as number;
      at = stack[height + 1] as number;
      if (more === GOING_ON) break;
      if (more === GROUP_START) groupStart = at;
      else if (more === GROUP_END) groupEnd = at;
      else if (code[place + 4] === 1) {
        const size = inSet(code[place + 1] as number, at);
        if (size === 0) continue;
        at += size;
        if (more + 1 !== (code[place + 3] as number)) push(place, at, more + 1);
        place += 5;
        break;
      } else {
        at -= back(at);
        if (at > more) push(place, at, more);
        place += 5;
        break;
      }
    }
  }
}

/** Whether the part behind a place of the code ends at a place of the text. */
function isBehind(place: number, at: number): boolean {
  const { code } = program;
  const most = code[place + 4] as number;
  const within = code[place + 5] as number;
  const last = most < 0 ? 0 : Math.max(0, at - most);
  for (let from = at - (code[place + 3] as number); from >= last; from--) {
    if (run(place + 6, from, at) >= 0) return true;
    // what has no longest length has characters of its own
    if (within >= 0 && from > 0 && inSet(within, from - 1) === 0) return false;
  }
  return false;
}

function kindAt(at: number): number {
  if (at >= length) return AT_END;
  const code = text[at] as number;
  return code < 128 ? (KIND_OF[code] as number) : BEYOND;
}

/** Whether a letter or number ends before a place. */
function isJoined(at: number): boolean {
  if (at === 0) return false;
  const code = text[at - 1] as number;
  if (code < 128) {
    const kind = KIND_OF[code] as number;
    return (kind > 0 && kind < BEYOND) || (code >= 65 && code <= 90);
  }
  if (code < 0xdc00 || code >= 0xe000) return isLetterOrNumber(code);
  const high = at > 1 ? (text[at - 2] as number) : 0;
  return isLetterOrNumber(high >= 0xd800 && high < 0xdc00 ? (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000 : code);
}

/** Whether a place lies inside a pair of surrogates. */
function isSplit(at: number): boolean {
  const code = text[at] as number;
  if (code < 0xdc00 || code >= 0xe000 || at === 0) return false;
  const high = text[at - 1] as number;
  return high >= 0xd800 && high < 0xdc00;
}

function load(look: Look): void {
  const { low } = look;
  length = low.length;
  if (text.length < length) {
    text = new Uint16Array(length * 2);
    starts = new Int32Array(length * 2);
  }
  for (let i = 0; i < length; i++) text[i] = low.charCodeAt(i);
  startCount = 0;
  for (let i = 0; i < length; i++) if (!isJoined(i) && !isSplit(i)) starts[startCount++] = i;
  loaded = look;
}

/**
 * A pattern on lower-case text, written as a regular expression (flags `gu`) and matched as one would be, but by a small machine of our
 * own: an engine's compiler takes longer over a few hundred expressions of this kind than all drafts of a day take to be read.
 */
export class Pattern {
  /** So many patterns there are. */
  static count = 0;

  private needs: Needs | null | undefined;
  private program: Program | undefined;

  /** A number of its own, from 0 on. */
  readonly id = Pattern.count++;

  /** `units`: characters are UTF-16 units, not code points. */
  constructor(
    private readonly source: string,
    private readonly bounds: Bounds,
    private readonly units = false,
  ) {}

  /** The pattern that a regular expression (on lower-case text, no flag but `u`) is. */
  static of({ source, unicode }: RegExp): Pattern {
    return new Pattern(source, 'none', !unicode);
  }

  /** Whether it matches a text of several lines where it matches one of them. */
  get inLine(): boolean {
    return this.ready().inLine;
  }

  /** All matches that are not empty, from left to right, none overlapping another. */
  all(look: Look): readonly Match[] {
    return this.find(look, false);
  }

  /** Whether there is a match. */
  test(look: Look): boolean {
    return this.find(look, true).length > 0;
  }

  private ready(): Program {
    const { source, bounds, units } = this;
    this.program ??= programOf(bounds === 'none' ? source : `(?:${source})${BEHIND[bounds]}`, units);
    return this.program;
  }

  private find(look: Look, one: boolean): readonly Match[] {
    if (this.needs === undefined) {
      const needs = needsOf(this.source, this.bounds !== 'none');
      this.needs = needs && layOut(needs);
    }
    if (this.needs && !look.holds(this.needs)) return NONE;
    program = this.ready();
    if (loaded !== look) load(look);
    const { firsts } = program;
    let out: Match[] | null = null;
    let from = 0;
    const words = this.bounds === 'words';
    const count = words ? startCount : length;
    for (let i = 0; i < count; i++) {
      const start = words ? (starts[i] as number) : i;
      if (start < from || (firsts & (1 << kindAt(start))) === 0) continue;
      if (!words && ((!program.units && isSplit(start)) || (this.bounds === 'ascii' && isAscii(start - 1)))) continue;
      groupStart = groupEnd = -1;
      const end = run(0, start, -1);
      if (end <= start) continue;
      out ??= [];
      out.push(groupEnd < 0 ? { start, end } : { start, end, group: { start: groupStart, end: groupEnd } });
      if (one) break;
      from = end;
    }
    return out ?? NONE;
  }
}

const NONE: readonly Match[] = [];

const isAscii = (at: number): boolean => {
  if (at < 0) return false;
  const code = text[at] as number;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
};
