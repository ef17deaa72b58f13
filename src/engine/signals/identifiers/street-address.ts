import type { Detector, Found } from '../detector';
import { all, found, numberStarts } from './find';

const SUFFIX =
  'st|str|street|ave?|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|way|pl|place|ter|terrace|cir|circle|hwy|highway|pkwy|parkway|sq|square|trl|trail|loop|row|alley|close|crescent|cres|gardens|gdns|grove|mews|rise|hill|walk|quay|parade|pde|esplanade|broadway|turnpike|pike|run|ridge|point|crossing|plaza|park|green|view|bend|cove|landing';
const UNIT =
  '(?:,? ?(?:apt|apartment|unit|suite|ste|flat|room|rm|bldg|building|floor|fl|lot|#|no)\\.? ?#?[\\w-]{1,6}\\b)';
const NAME = "(?:[\\p{L}\\d][\\p{L}\\d'’.-]*)";
/** House number, one to four name words, street word, unit: "2218 W. Gunnison St, Apt 3". */
const AMERICAN = new RegExp(
  `\\d{1,6}[a-z]?(?:-\\d{1,4})? (?:${NAME} ){1,4}?(?:${SUFFIX})(?![\\p{L}\\d])\\.?${UNIT}?`,
  'iuy',
);
const NUMBERED = new RegExp(
  `\\d{1,6} (?:(?:[NSEW]|north|south|east|west)\\.? )?\\d{1,3}(?:st|nd|rd|th) (?:${SUFFIX})(?![\\p{L}])\\.?${UNIT}?`,
  'iuy',
);
/** Street word first or last in one word, number behind: "Rua do Arenque 1634", "Hersnapvej 18". */
const CONTINENTAL =
  /(?<![\p{L}\d])(?:(?:rua|via|viale|calle|avenida|av\.|piazza|plaza|rue|avenue|boulevard|ulica|ul\.|corso|chemin|paseo|carrera) (?:[\p{L}'.]+ ){1,4}\d{1,5}(?:[- ]?[a-z])?|\p{L}{2,}(?:stra(?:ße|sse|at)|str\.|gata|gatan|gade|vej|veien|vägen|weg|katu|tie|plein|laan|allee|platz|gasse|utca|stræti|torv|kade|dreef) \d{1,5}[a-z]?)(?![\p{L}\d])/giu;
const FRENCH = /\d{1,5}(?: bis)?,? (?:rue|avenue|boulevard|place|chemin|quai|impasse|allée) (?:[\p{L}'’.-]+ ?){1,5}/iuy;
const UNIT_ALONE = /\b(?:apt|apartment|unit|suite|ste|flat)\.? ?#?\d{1,5}[a-z]?\b/giu;
const BOX = /\bp\.? ?o\.? box \d{1,6}\b/giu;
const ROUTE = /\b(?:rural route|rr|route|rte|county road|cr) \d{1,4},? (?:box|#) ?\d{1,5}\b/giu;
/** Words that show that a count, not a house, begins: "3 people on their way". */
const NOT_A_STREET =
  /\b(?:years?|days?|weeks?|months?|hours?|minutes?|people|clients?|sessions?|times?|percent|of|the|and|in|on|at|to|for|my|his|her|their|our|a|an|is|was|were|are|we|i|you|they|with|this|that|some|more|am|pm|mg|by|from)\b/i;

/**
 * Street addresses of the English-speaking countries and the commonest continental forms, PO boxes. Misses: addresses without a street word
 * or a number ("the blue house by the tower"), rare languages. Over-reads: "12 Main Street" of a practice.
 */
export const streetAddress: Detector = {
  id: 'street-address',
  detect(passage) {
    const { text } = passage;
    if (!/\d/.test(text)) return [];
    const out: Found[] = [];
    let from = 0;
    for (const start of numberStarts(passage)) {
      if (start < from) continue;
      for (const pattern of [NUMBERED, AMERICAN, FRENCH]) {
        pattern.lastIndex = start;
        const hit = pattern.exec(text)?.[0]?.trimEnd();
        if (!hit) continue;
        const name = hit.replace(/^[\d-]+[a-z]? /i, '');
        const words = name.split(' ');
        if (pattern === AMERICAN && (NOT_A_STREET.test(name) || !isNamed(words))) continue;
        from = start + hit.length;
        out.push(found({ start, end: from }, 'street-address', 'likely'));
        break;
      }
    }
    for (const pattern of [CONTINENTAL, BOX, ROUTE])
      for (const match of all(text, pattern))
        out.push(found({ start: match.index, end: match.index + match[0].length }, 'street-address', 'likely'));
    for (const match of all(text, UNIT_ALONE))
      if (!out.some((f) => f.start <= match.index && f.end > match.index))
        out.push(found({ start: match.index, end: match.index + match[0].length }, 'street-address', 'possible'));
    return out;
  },
};

/** A street's own words carry capitals, unless all of them are small and the street word is a plain one ("14 elm street"). */
function isNamed(words: readonly string[]): boolean {
  const last = words.find((word) => new RegExp(`^(?:${SUFFIX})\\.?,?$`, 'i').test(word)) ?? '';
  if (words.some((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}|\d/u.test(words[0] ?? '')) return true;
  return words.length <= 3 && /^(?:st|street|ave?|avenue|rd|road|blvd|lane|ln|drive|court|ct)\.?,?$/i.test(last);
}
