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

/** The words a wording would replace: its own where a finding quotes them, else the first and the last that were marked in it. */
function replaced({ signals }: Finding, { box, start, end }: Rewording): string | null {
  const around = signals.find((s) => s.box === box && s.start <= start && s.end >= end);
  if (around) return around.quote.slice(start - around.start, end - around.start);
  const inside = signals
    .filter((s) => s.box === box && s.start < end && s.end > start)
    .sort((a, b) => a.start - b.start);
  const first = inside[0]?.quote;
  const last = inside.reduce((far, s) => (s.end > far.end ? s : far), inside[0] ?? { quote: '', end: 0 }).quote;
  if (!first || first === last) return first ?? null;
  return `${shorten(first, END)} … ${shorten(last, END)}`;
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
