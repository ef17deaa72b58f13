import type { Lexicon } from '../lexicon/lexicon';
import type { Passage } from '../text/tokens';
import type { Confidence } from '../types';
import { Chain, LABELS, TYPES } from './chain';
import { FeatureReader, WIDTH } from './features';
import { openWeights } from './weights';

/** The four letters and the format number of the tagger's weights file. */
export const TAGGER = { model: 'TAGR', version: 1 } as const;

/** A name in a passage; UTF-16 offsets in it. A title ("Dr.", "Mrs") is not part of the name. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: (typeof TYPES)[number];
  readonly confidence: Confidence;
}

/** Finds the names of people, places and organisations in a passage. */
export interface Tagger {
  /** In order of appearance, never overlapping. Never throws, whatever the text. */
  tag(passage: Passage): TaggedName[];
}

/**
 * Loads the tagger from its weights file. Throws when the file is damaged or of another version, so that no model is never
 * mistaken for nothing found. Knows what its training texts and word lists know: see docs/models.md for what it misses.
 */
export function loadTagger(bytes: Uint8Array, lexicon: Lexicon): Tagger {
  const weights = openWeights(bytes, TAGGER.model);
  if (weights.version !== TAGGER.version)
    throw new Error(`weights of ${TAGGER.model}: unknown version ${weights.version}`);
  const emit = weights.get('emit', Int8Array);
  // type by type: the least probability to be tagged at all, to be likely, to be certain
  const bands = weights.get('band', Float32Array);
  const scale = weights.get('scal', Float32Array)[0] as number;
  const reader = new FeatureReader(lexicon, Math.round(Math.log2(emit.length / LABELS)));
  const chain = new Chain(weights.get('step', Float32Array), weights.get('strt', Float32Array));
  let scores = new Float64Array(256 * LABELS);

  const score = (count: number): void => {
    const { rows } = reader;
    if (scores.length < count * LABELS) scores = new Float64Array(count * LABELS * 2);
    for (let i = 0; i < count; i++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      for (let t = i * WIDTH; t < (i + 1) * WIDTH; t++) {
        const w = (rows[t] as number) * LABELS;
        s0 += emit[w] as number;
        s1 += emit[w + 1] as number;
        s2 += emit[w + 2] as number;
        s3 += emit[w + 3] as number;
        s4 += emit[w + 4] as number;
        s5 += emit[w + 5] as number;
        s6 += emit[w + 6] as number;
      }
      const at = i * LABELS;
      scores[at] = s0 * scale;
      scores[at + 1] = s1 * scale;
      scores[at + 2] = s2 * scale;
      scores[at + 3] = s3 * scale;
      scores[at + 4] = s4 * scale;
      scores[at + 5] = s5 * scale;
      scores[at + 6] = s6 * scale;
    }
  };

  return {
    tag(passage) {
      const { tokens } = passage;
      if (!tokens.length) return [];
      reader.read(passage);
      score(tokens.length);
      chain.read(scores, tokens.length);
      return spans(passage, chain.marginals, bands);
    },
  };
}

/** Joins the tokens that are probably part of one name; its weakest token tells how sure the name is. */
export function spans(passage: Passage, marginals: ArrayLike<number>, bands: ArrayLike<number>): TaggedName[] {
  const out: TaggedName[] = [];
  let open: { start: number; end: number; type: number; sure: number } | undefined;
  const close = (): void => {
    if (!open) return;
    const { start, end, type, sure } = open;
    const likely = bands[type * 3 + 1] as number;
    const certain = bands[type * 3 + 2] as number;
    const confidence = sure >= certain ? 'certain' : sure >= likely ? 'likely' : 'possible';
    out.push({ start, end, type: TYPES[type] as TaggedName['type'], confidence });
    open = undefined;
  };
  passage.tokens.forEach((token, i) => {
    let best = -1;
    let sure = 0;
    for (let t = 0; t < TYPES.length; t++) {
      const at = i * LABELS + 1 + 2 * t;
      const chance = (marginals[at] as number) + (marginals[at + 1] as number);
      if (chance >= (bands[t * 3] as number) && chance > sure) {
        best = t;
        sure = chance;
      }
    }
    if (best < 0) return close();
    const at = i * LABELS + 1 + 2 * best;
    if (open && open.type === best && (marginals[at] as number) <= (marginals[at + 1] as number)) {
      open.end = token.end;
      open.sure = Math.min(open.sure, sure);
    } else {
      close();
      open = { start: token.start, end: token.end, type: best, sure };
    }
  });
  close();
  return out;
}
