import { type Look, layOut, type Needs } from './look';
import { needsOf } from './needs';

/** Where a pattern matches. Offsets are UTF-16 in the text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The first group of the pattern, where it has one that took part. */
  readonly group?: { readonly start: number; readonly end: number };
}

/** What may stand around a match: anything, neither a letter nor a digit, or neither a small ASCII letter nor a digit. */
export type Bounds = 'none' | 'words' | 'ascii';
const AROUND: Readonly<Record<Bounds, readonly [before: string, behind: string]>> = {
  none: ['', ''],
  words: ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
  ascii: ['(?<![a-z0-9])', '(?![a-z0-9])'],
};

/** A class of all but some that leaves line ends out. */
const NO_LINE_END = /\[\^[^\]]*\\[ns][^\]]*\]/g;
/** What can take or look at a line's end: `\s` and its like, an anchor, any other class of all but some. */
const BEYOND_LINE = /\\[snrDWP]|(?<![\\[])[\^$]|(?<!\\)\[\^/;
const GROUP = /(?<!\\)\((?!\?)/;

/** Asks a draft whether a pattern has a match in it. */
export type Says = (pattern: Pattern) => boolean;

/**
 * A regular expression on lower-case text that is made when it is first needed, and tried only on texts that hold what each of its matches
 * must hold: compiling and trying a few hundred of them costs more than all else that is done with a draft.
 */
export class Pattern {
  /** So many patterns there are. */
  static count = 0;

  /** A number of its own, from 0 on. */
  readonly id = Pattern.count++;
  /** Whether it matches a text of several lines where it matches one of them. */
  readonly inLine: boolean;

  private needs: Needs | null | undefined;
  private regex: RegExp | undefined;

  /** `units`: characters are UTF-16 units, not code points. */
  constructor(
    private readonly source: string,
    private readonly bounds: Bounds,
    private readonly units = false,
  ) {
    this.inLine = !BEYOND_LINE.test(source.replace(NO_LINE_END, ''));
  }

  /** The pattern that a regular expression (on lower-case text, no flag but `u`) is. */
  static of({ source, unicode }: RegExp): Pattern {
    return new Pattern(source, 'none', !unicode);
  }

  /** All matches that are not empty, from left to right, none overlapping another. */
  all(look: Look): readonly Match[] {
    return this.find(look, false);
  }

  /** Whether there is a match that is not empty. */
  test(look: Look): boolean {
    return this.find(look, true).length > 0;
  }

  private find(look: Look, one: boolean): readonly Match[] {
    if (this.needs === undefined) {
      const needs = needsOf(this.source, this.bounds !== 'none');
      this.needs = needs && layOut(needs);
    }
    if (this.needs && !look.holds(this.needs)) return [];
    const regex = this.ready();
    const out: Match[] = [];
    regex.lastIndex = 0;
    for (let match = regex.exec(look.low); match; match = regex.exec(look.low)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) {
        regex.lastIndex += (look.low.codePointAt(end) ?? 0) > 0xffff && !this.units ? 2 : 1;
        continue;
      }
      const [from, to] = match.indices?.[1] ?? [];
      out.push(
        from === undefined || to === undefined ? { start, end } : { start, end, group: { start: from, end: to } },
      );
      if (one) break;
    }
    return out;
  }

  private ready(): RegExp {
    const { source, bounds, units } = this;
    const [before, behind] = AROUND[bounds];
    this.regex ??= new RegExp(
      `${before}(?:${source})${behind}`,
      `g${units ? '' : 'u'}${GROUP.test(source) ? 'd' : ''}`,
    );
    return this.regex;
  }
}
