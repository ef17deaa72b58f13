import type { Hearing } from './ears/reader';
import type { Read } from './read';
import { lower, normalise } from './text/normalise';

/** Half-open range of UTF-16 offsets in the joined text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** What may stand beside an own name within what was found: a title, a mark. */
const TITLE = /^\W*(?:(?:dr|prof|mr|mrs|ms|mx|miss|sr|sra)\W*)?$/;

/**
 * Where names and particulars stand that never count: the writer's own, the practice's, its staff's, and what the writer said is no client.
 * As whole words, in any case; `low` is the whole draft in lower case.
 */
export function ownRanges(low: string, ownNames: readonly string[]): Range[] {
  return ownNames.flatMap((name) => {
    const own = lower(normalise(name).text).trim();
    const out: Range[] = [];
    for (let at = own ? low.indexOf(own) : -1; at >= 0; at = low.indexOf(own, at + 1)) {
      const end = at + own.length;
      const whole = (edge: number, beside: number): boolean =>
        !LETTER.test(low[edge] ?? '') || !LETTER.test(low[beside] ?? '');
      if (whole(at, at - 1) && whole(end - 1, end)) out.push({ start: at, end });
    }
    return out;
  });
}

/** Whether a range is such a name, titles and marks aside. */
export function isOwn(own: readonly Range[], low: string, { start, end }: Range): boolean {
  return own.some(
    (range) =>
      range.start < end &&
      range.end > start &&
      TITLE.test(low.slice(start, Math.max(start, range.start))) &&
      TITLE.test(low.slice(Math.min(end, range.end), end)),
  );
}

/** What was heard, but for people who are no clients: they are not in care, and what is said of them tells nothing. */
export function silenced({ cast, own }: Read, hearing: Hearing): Hearing {
  if (own.length === 0) return hearing;
  const out = new Set(
    cast.people
      .filter((p) => p.mentions.some((m) => own.some((range) => range.start < m.end && range.end > m.start)))
      .map((p) => p.id),
  );
  return {
    ...hearing,
    care: hearing.care.map((p, id) => (out.has(id) ? 0 : p)),
    tells: hearing.tells.map((tell, i) =>
      out.has(cast.clauses[i]?.person ?? -1) ? new Float64Array(tell.length) : tell,
    ),
  };
}
