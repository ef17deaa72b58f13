/** A range of UTF-16 offsets. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that hold a description together: between two details, or before one, they belong to the same phrase. */
const LINK =
  "(?:a|an|the|this|that|in|on|at|of|from|near|out|outside|up|down|past|over|by|and|with|who|who's|is|was|are|'s|his|her|their|our|he|she|they|he's|she's|they're|both|one|newly|retired|former|certain|young|old|now|aged|about|around|just|works?|working|raising|then|also|for|to|as)";
const BETWEEN = new RegExp(`^[\\s,()\\-–—'’]*(?:${LINK}[\\s,()\\-–—]+){0,4}$`, 'i');
const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:a|an|the|in|from|near|out of|outside|at|up past|down in|both|two|three|one of|certain|retired|former|newly|long-haul|young|old|aged) )+$/iu;
const BEHIND = /^(?: (?:family|boy|girl|girls|descent|lad|man|woman|-born))(?![\p{L}\p{N}])|^-born(?![\p{L}])/u;

/**
 * Widens details to the phrase a reader would underline: articles and prepositions before them, and what links two neighbours ("a retired [bus driver] from
 * [Kelowna]" is one phrase). Ranges come back sorted, without overlaps; nothing crosses a sentence's end.
 */
export function phraseSpans(text: string, details: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const detail of [...details].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const lead = BEFORE.exec(text.slice(Math.max(0, detail.start - 24), detail.start))?.[0].length ?? 0;
    const tail = BEHIND.exec(text.slice(detail.end, detail.end + 12))?.[0].length ?? 0;
    const start = detail.start - lead;
    const end = detail.end + tail;
    const last = out.at(-1);
    if (last && (start <= last.end || BETWEEN.test(text.slice(last.end, start))))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
