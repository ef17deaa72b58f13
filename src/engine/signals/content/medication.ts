import { MEDICATIONS, SUBSTANCE_MEDICATIONS } from '../../lexicon/medications';
import type { Detector, Found } from '../detector';

/**
 * Medicines by name.
 * Promises: a known medicine. Misses: brands newer than the list, misspellings. Over-reads: "lithium battery", "insulin" in teaching (frame.ts).
 */
export const medication: Detector = {
  id: 'medication',
  detect(passage) {
    const out: Found[] = [];
    const { tokens } = passage;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || !MEDICATIONS.has(token.norm)) continue;
      if (token.norm === 'lithium' && /^(?:batter|ion|mine|mining)/.test(tokens[i + 1]?.norm ?? '')) continue;
      if (token.norm === 'prep' && token.text !== 'PrEP') continue;
      out.push({
        signal: 'content',
        type: SUBSTANCE_MEDICATIONS.has(token.norm) ? 'substance-medication' : 'medication',
        start: token.start,
        end: token.end,
        confidence: 'likely',
      });
    }
    return out;
  },
};
