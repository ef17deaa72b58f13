import { readPassage } from '../text/tokens';
import { readZones } from '../text/zones';

/**
 * A sentence of a box as a person would cut it out: quotations and brackets are whole. Offsets are UTF-16 in the box;
 * `end` takes in the space behind it, `wordsEnd` does not.
 */
export interface Unit {
  readonly start: number;
  readonly wordsEnd: number;
  readonly end: number;
  /** A greeting, a signature or boilerplate: it tells no story, and stays. */
  readonly frame: boolean;
}

/** "hi kaitlynn, " on the line of what follows. */
const GREETING =
  /^(?:hi|hiya|hey|hello|dear|good (?:morning|afternoon|evening)|morning)(?: [^\s,.!?:]+){1,3}[,!:—–-](?= \S)/i;

/** Cuts a box into its sentences, in order. Line breaks belong to none. */
export function readUnits(text: string): Unit[] {
  const units: Unit[] = [];
  const add = (start: number, wordsEnd: number, frame: boolean): void => {
    const end = wordsEnd + (/^[ \t]*/.exec(text.slice(wordsEnd))?.[0].length ?? 0);
    units.push({ start, wordsEnd, end, frame });
  };
  const lines = readZones(text);
  for (const [i, { end, ...line }] of lines.entries()) {
    // a greeting that ends inside "Adebayo-Smith", or without its comma, is none
    if (lines[i + 1]?.start === end && !closes(text, end)) continue;
    const before = lines[i - 1];
    const start = before?.end === line.start && !closes(text, before.end) ? before.start : line.start;
    const { zone } = line;
    const whole = text.slice(start, end);
    const words = whole.trim();
    if (!words) continue;
    const first = start + whole.indexOf(words);
    const last = first + words.length;
    // a last line that is a whole sentence is more than a signature
    const sentence = zone === 'signature' && /[.!?]$/.test(words) && words.split(/\s+/).length > 8;
    if ((zone === 'greeting' || zone === 'signature' || zone === 'boilerplate') && !sentence) {
      add(first, last, true);
      continue;
    }
    const greeting = units.length === 0 ? GREETING.exec(words) : null;
    let from = first;
    if (greeting) {
      add(first, first + greeting[0].length, true);
      from = units.at(-1)?.end ?? first;
    }
    for (const sentence of readPassage(words).sentences) {
      const to = first + sentence.end;
      if (to <= from || !balanced(text.slice(from, to)) || INITIAL.test(text.slice(from, to))) continue;
      add(from, to, false);
      from = units.at(-1)?.end ?? to;
    }
    if (from < last) add(from, last, false);
  }
  return units;
}

/** Whether a greeting that ends here, on the line of what follows, is one: "Ana Ortiz, a client of mine," is not. */
const closes = (text: string, end: number): boolean =>
  /[,:!–—-]\s*$/.test(text.slice(0, end)) &&
  !/\p{L}-$/u.test(text.slice(0, end)) &&
  !/^ ?(?:an?|my|our|also|one of|who|the|aged?|\d+)\b/.test(text.slice(end));

/** "j. holloway" is no end of a sentence. */
const INITIAL = /(?:^|\s)[\p{L}]\.$/u;

/** Whether no quotation or bracket is left open. */
function balanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 && count(/“/g) <= count(/”/g) && count(/\(/g) <= count(/\)/g) && count(/\[/g) <= count(/\]/g)
  );
}
