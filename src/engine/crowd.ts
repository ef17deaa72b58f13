import { ONE_YEAR, SHARES } from './lexicon/shares';

/** A quasi-identifier that was found, in its own words. */
export interface Detail {
  readonly type: string;
  readonly value: string;
}

/** Where the person is said to live, with its population. */
export interface Town {
  readonly name: string;
  readonly people: number;
}

/** How few people fit the details that meet in one person. */
export interface Crowd {
  /** Rounded to one figure; at least 1. */
  readonly people: number;
  /** To be shown as it is. Never a probability. */
  readonly sentence: string;
}

/** Above so many people (the floor of 45 CFR 164.514(b)(2)(i)(B)) a crowd hides its member well enough to say nothing. */
const HIDDEN = 20_000;
/** Shares of one person's details hang together; each further detail counts with this power of its own share, so that the estimate stays an upper hint. */
const DAMPING = 0.85;

/**
 * Estimates how many people fit all the details. `town` is the place the draft names, `community` the size of the one practised in, which
 * readers presume where no place is named. Each kind counts once, with its rarest detail. null where fewer than two kinds narrow anything,
 * or where the crowd is large.
 */
export function estimateCrowd(details: readonly Detail[], town: Town | undefined, community: number): Crowd | null {
  const rarest = new Map<string, number>();
  for (const { type, value } of details) {
    const share = shareOf(type, value.toLowerCase());
    if (share !== null) rarest.set(type, Math.min(share, rarest.get(type) ?? 1));
  }
  if (rarest.size + (town ? 1 : 0) < 2 || rarest.size === 0) return null;
  const shares = [...rarest.values()].sort((a, b) => a - b);
  const share = shares.reduce((product, next, i) => product * next ** (DAMPING ** i), 1);
  const people = (town?.people ?? community) * share;
  if (people > HIDDEN) return null;
  return { people: roundOff(people), sentence: say(roundOff(people), town, community) };
}

function shareOf(type: string, value: string): number | null {
  if (type === 'age') return ageShare(value);
  const shares = SHARES[type];
  if (!shares) return null;
  return shares.rows.find(([words]) => words.test(value))?.[1] ?? shares.other;
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const UNITS = 'zero one two three four five six seven eight nine'.split(' ');

/** Share of people of that age; a decade counts ten years, "early" or "late" a third of it. */
function ageShare(value: string): number {
  const years = /\b(\d{1,3})\b|\d{1,3}(?=[a-z'])/.exec(value)?.[0];
  const spoken = spokenAge(value);
  const age = years !== undefined ? Number.parseInt(years, 10) : (spoken ?? 30);
  const one = ONE_YEAR.find(([upTo]) => age <= upTo)?.[1] ?? 0.001;
  if (!/\d0'?s\b|ties\b|teens\b|ish\b|odd\b|something|or so/.test(value)) return one;
  return one * (/early|mid|late/.test(value) ? 4 : 10);
}

function spokenAge(value: string): number | undefined {
  const teen = TEENS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(value));
  if (teen >= 0) return 10 + teen;
  const ten = TENS.findIndex((word) => value.includes(word) || value.includes(word.replace(/y$/, 'ies')));
  const unit = UNITS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(value));
  if (ten >= 0) return 20 + ten * 10 + Math.max(0, unit);
  return unit > 0 ? unit : undefined;
}

/** One figure: 33 is 30, 7.4 is 7. */
function roundOff(people: number): number {
  if (people < 1) return 1;
  const size = 10 ** Math.floor(Math.log10(people));
  return Math.round(people / size) * size;
}

function say(people: number, town: Town | undefined, community: number): string {
  const where = town ? `in ${town.name}` : `in a community of ${roundOff(community).toLocaleString('en')}`;
  if (people <= 3) return `Hardly anybody else ${where} fits this; whoever knows them will know who it is.`;
  if (people <= 10) return `Only a handful of people ${where} fit this; friends will recognise them at once.`;
  return `About ${people.toLocaleString('en')} people ${where} fit this; friends will recognise them sooner.`;
}
