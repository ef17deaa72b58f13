import type { Finding, Rewording } from '../engine/types';
import { shorten } from './seen';

/** Of longer stretches this much is said of each end. UTF-16 units. */
const END = 26;

/** One safer wording as a card shows it: `from` are the words it replaces, where the finding quotes them. */
export interface Offer {
  readonly rewording: Rewording;
  readonly from: string | null;
}

const overlap = (a: Rewording, b: Rewording) => a.box === b.box && a.start < b.end && b.start < a.end;

/** Marks may be missed at the edges: a space, a comma. UTF-16 units. */
const EDGE = 4;

/** The words a wording would replace: its own where a finding quotes them, else the first and the last that were marked in it. */
function replaced({ signals }: Finding, { box, start, end }: Rewording): string | null {
  const clips = signals
    .filter((s) => s.box === box && s.start < end && s.end > start)
    .map((s) => ({ start: Math.max(start, s.start), end: Math.min(end, s.end), quote: s.quote, from: s.start }))
    .map((c) => ({ ...c, words: c.quote.slice(c.start - c.from, c.end - c.from) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = clips.find((c) => c.end - c.start >= end - start - EDGE);
  if (whole) return whole.words;
  const first = clips[0];
  const last = clips.reduce((far, c) => (c.end > (far?.end ?? 0) ? c : far), first);
  if (!first || !last) return null;
  return first === last ? first.words : `${shorten(first.words, END)} … ${shorten(last.words, END)}`;
}

/** A finding's wordings with the words they would replace. */
export const offersOf = (finding: Finding): Offer[] =>
  (finding.reword ?? []).map((rewording) => ({ rewording, from: replaced(finding, rewording) }));

/** The first offer of every place: what "all" means where one place has several to choose from. */
export function taken(offers: readonly Offer[]): Offer[] {
  const first: Offer[] = [];
  for (const offer of offers)
    if (!first.some(({ rewording }) => overlap(offer.rewording, rewording))) first.push(offer);
  return first;
}

/** The wordings of those offers. */
export const together = (offers: readonly Offer[]): Rewording[] => taken(offers).map(({ rewording }) => rewording);
