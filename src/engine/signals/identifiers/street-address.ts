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
/** Number, name, number: a house where an address is announced or the line says nothing else. */
const FOREIGN =
  /\d{1,6}(?: \d{1,4})? [\p{L}.'’-]{2,}(?: [\p{L}.'’-]+){0,4}? \d{1,4}[a-z]?\.?(?: (?:apt|suite|unit)\.? \d{1,4})?(?![\p{L}\d])/iuy;
const ANNOUNCED =
  /\b(?:address(?:es)?(?: of [\p{L}\d .&'-]{1,40})?(?: is|:| with)?|lives? (?:at|on)|living at|located at|sent to|deliver(?:ed)? to|ship(?:ped)? to|return to|meet me at|moved to|residing at|home at|stays at|offices? at|user:)[ :]*$/iu;
const MILITARY = /\b(?:psc \d{1,5},?|unit \d{1,5}) box \d{1,5}\b|\b(?:apo|fpo|dpo) a[aep] \d{5}\b/giu;
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
    for (const start of numberStarts(passage)) {
      FOREIGN.lastIndex = start;
      const hit = FOREIGN.exec(text)?.[0];
      if (!hit || out.some((f) => f.start <= start && f.end > start) || !/\p{Lu}|[^\x20-\x7e]/u.test(hit)) continue;
      const whole = text.trim().replace(/^[>\s]+/, '') === hit;
      if (whole || ANNOUNCED.test(text.slice(Math.max(0, start - 60), start)))
        out.push(found({ start, end: start + hit.length }, 'street-address', 'likely'));
    }
    for (const pattern of [CONTINENTAL, BOX, ROUTE, MILITARY])
      for (const match of all(text, pattern)) {
        // a house number may lead: "86036 Rua do Arenque 1634"
        const lead =
          /(?<![\p{L}\d])\d{1,6} $/u.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0;
        const end = match.index + match[0].length;
        if (!out.some((f) => f.start < end && f.end > match.index))
          out.push(found({ start: match.index - lead, end }, 'street-address', 'likely'));
      }
    for (const match of all(text, UNIT_ALONE)) {
      const end = match.index + match[0].length;
      if (out.some((f) => f.start <= match.index && f.end > match.index)) continue;
      const line = text.trim().replace(/^[>\s]+/, '') === match[0];
      const beside = out.some((f) => match.index - f.end >= 0 && match.index - f.end <= 3);
      out.push(found({ start: match.index, end }, 'street-address', line || beside ? 'likely' : 'possible'));
    }
    return out;
  },
};

const STREET_WORD = new RegExp(`^(?:${SUFFIX})\\.?,?$`, 'i');

/** A street's own words carry capitals, unless all of them are small and the street word is a plain one ("14 elm street"). */
function isNamed(words: readonly string[]): boolean {
  const last = words.find((word) => STREET_WORD.test(word)) ?? '';
  if (words.some((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}|\d/u.test(words[0] ?? '')) return true;
  return words.length <= 3 && /^(?:st|street|ave?|avenue|rd|road|blvd|lane|ln|drive|court|ct)\.?,?$/i.test(last);
}
