import type { Finding, Inspection } from '../engine/types';
import type { InPageWords } from './words/in-page';

/**
 * What a person sees as one thing: the engine reports one finding a rule, and several rules often rest on the very same
 * words. Those are told once, led by the worst.
 */
export interface Concern {
  readonly lead: Finding;
  /** Indexes into `Inspection.findings`, the lead's first. */
  readonly members: readonly number[];
  /** Rule ids, the lead's first. */
  readonly rules: readonly string[];
}

const placesOf = ({ signals }: Finding) => signals.map(({ box, start, end }) => `${box} ${start} ${end}`);

/** An inspection's concerns, worst first. A finding joins an earlier one that already shows all its words. */
export function concernsOf(inspection: Inspection | null | undefined): readonly Concern[] {
  const concerns: { lead: Finding; places: Set<string>; members: number[]; rules: string[] }[] = [];
  if (inspection && inspection.verdict !== 'clear') {
    inspection.findings.forEach((finding, index) => {
      const places = placesOf(finding);
      const known = concerns.find((concern) => places.every((place) => concern.places.has(place)));
      if (known) {
        known.members.push(index);
        known.rules.push(finding.rule);
        if (!known.lead.reword?.length && finding.reword) known.lead = { ...known.lead, reword: finding.reword };
      } else concerns.push({ lead: finding, places: new Set(places), members: [index], rules: [finding.rule] });
    });
  }
  return concerns;
}

/** Longer than this, or more than one sentence, is no headline. UTF-16 units. */
const HEADLINE_LENGTH = 140;
/** An end of a sentence inside; "Mr. Ruiz" and "T. Ruiz" hold none. */
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|\p{Lu}))[.!?]\s/u;

/** One plain sentence: what would be told, of whom, to whom. The engine's own where it is one, else put together here. */
export function headline({ lead }: Concern, { audience, outsider }: Inspection, words: InPageWords): string {
  const one = lead.why.length <= HEADLINE_LENGTH && !SENTENCE_END.test(lead.why);
  return one && words.speaksRules ? lead.why : words.told(lead.signals, audience, outsider);
}
