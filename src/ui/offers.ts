import type { Finding, Rewording } from '../engine/types';

/** One safer wording as a card shows it: `from` are the words it replaces, where the finding quotes them. */
export interface Offer {
  readonly rewording: Rewording;
  readonly from: string | null;
}

const overlap = (a: Rewording, b: Rewording) => a.box === b.box && a.start < b.end && b.start < a.end;

/** A finding's wordings with the words they would replace. */
export function offersOf(finding: Finding): Offer[] {
  return (finding.reword ?? []).map((rewording) => {
    const { box, start, end, text } = rewording;
    const around = finding.signals.find((s) => s.box === box && s.start <= start && s.end >= end);
    // where a whole sentence goes, the words that were marked in it tell which
    const inside = text ? undefined : finding.signals.find((s) => s.box === box && s.start < end && s.end > start);
    return {
      rewording,
      from: around ? around.quote.slice(start - around.start, end - around.start) : (inside?.quote ?? null),
    };
  });
}

/** The first wording of every place: what "all" means where one place has several to choose from. */
export function together(offers: readonly Offer[]): Rewording[] {
  const taken: Rewording[] = [];
  for (const { rewording } of offers) if (!taken.some((other) => overlap(other, rewording))) taken.push(rewording);
  return taken;
}
