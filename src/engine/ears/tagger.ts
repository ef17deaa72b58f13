import type { Lexicon } from '../lexicon/lexicon';
import type { Passage, Token } from '../text/tokens';
import type { Confidence } from '../types';
import { Chain, LABELS, TYPES } from './chain';
import { FeatureReader, WIDTH } from './features';
import { openRows, openWeights } from './weights';

/** The four letters and the format number of the tagger's weights file. */
export const TAGGER = { model: 'TAGR', version: 2 } as const;

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
  const bits = weights.get('bits', Uint8Array)[0] as number;
  const packed = openRows(
    {
      gaps: weights.get('gaps', Uint8Array),
      masks: weights.get('mask', Uint8Array),
      values: weights.get('vals', Int8Array),
    },
    2 ** bits,
    1,
    [0, 0, 0, 0],
    [1, LANE, LANE ** 2, LANE ** 3],
  );
  // type by type: the least probability to be tagged at all, to be likely, to be certain
  const bands = weights.get('band', Float32Array);
  const least = TYPES.map((_, type) => bands[type * 3] as number);
  const scale = weights.get('scal', Float32Array)[0] as number;
  const reader = new FeatureReader(lexicon, bits);
  const chain = new Chain(weights.get('step', Float32Array), weights.get('strt', Float32Array));
  let scores = new Float64Array(256 * LABELS);

  const score = (count: number): void => {
    const { rows } = reader;
    if (scores.length < count * LABELS) scores = new Float64Array(count * LABELS * 2);
    for (let i = 0; i < count; i++) {
      let sum = ZERO;
      for (let t = i * WIDTH; t < (i + 1) * WIDTH; t++) sum += packed[rows[t] as number] as number;
      unpack(sum, scores, i * LABELS, scale);
    }
  };

  return {
    tag(passage) {
      const { tokens } = passage;
      if (!tokens.length) return [];
      reader.read(passage);
      score(tokens.length);
      chain.read(scores, tokens.length);
      return stretches(passage, chain.marginals, least).map(({ start, end, type, sure }) => ({
        start,
        end,
        type: TYPES[type] as TaggedName['type'],
        confidence:
          sure >= (bands[type * 3 + 2] as number)
            ? 'certain'
            : sure >= (bands[type * 3 + 1] as number)
              ? 'likely'
              : 'possible',
      }));
    },
  };
}

/** Four sums share the 52 bits of one number, so that a feature costs one addition, not four. A sum of WIDTH weights fits its 13 bits. */
const LANE = 2 ** 13;
const ZERO = (LANE / 2) * (1 + LANE + LANE ** 2 + LANE ** 3);

function unpack(sum: number, scores: Float64Array, at: number, scale: number): void {
  const high = Math.floor(sum / LANE ** 2);
  const low = sum - high * LANE ** 2;
  scores[at] = ((low & (LANE - 1)) - LANE / 2) * scale;
  scores[at + 1] = ((low >>> 13) - LANE / 2) * scale;
  scores[at + 2] = ((high & (LANE - 1)) - LANE / 2) * scale;
  scores[at + 3] = ((high >>> 13) - LANE / 2) * scale;
}

/** A stretch of tokens that is probably one name; `sure` is the probability of its surest token. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly sure: number;
}

/** How much less than its surest token a neighbour may be sure and still belong to the name. */
const SHARE = 0.35;

/**
 * Reads names off the marginals: a token whose probability reaches `least` (per type) opens one, and neighbours on both sides join that are
 * sure enough beside it ("Hope" before "Adeyemi"), marks only between the parts of a name.
 */
export function stretches(passage: Passage, marginals: ArrayLike<number>, least: ArrayLike<number>): Stretch[] {
  const { tokens } = passage;
  const out: Stretch[] = [];
  const chance = (i: number, type: number): number => marginals[i * LABELS + 1 + type] as number;
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    let type = -1;
    let sure = 0;
    for (let t = 0; t < TYPES.length; t++) {
      const value = chance(i, t);
      if (value >= (least[t] as number) && value > sure) {
        type = t;
        sure = value;
      }
    }
    if (type < 0 || (tokens[i] as Token).kind === 'mark') continue;
    let first = i;
    while (first > free && chance(first - 1, type) >= SHARE * sure) first--;
    let last = i;
    for (let j = i + 1; j < tokens.length && chance(j, type) >= SHARE * sure; j++) {
      sure = Math.max(sure, chance(j, type));
      last = j;
    }
    while (first < i && (tokens[first] as Token).kind === 'mark') first++;
    while (last > i && (tokens[last] as Token).kind === 'mark' && !endsInitial(tokens, last)) last--;
    out.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, type, sure });
    i = last;
    free = last + 1;
  }
  return out;
}

/** The full stop of "Teresa M." belongs to the name, that of "Teresa." does not. */
function endsInitial(tokens: readonly Token[], i: number): boolean {
  return (tokens[i] as Token).text === '.' && /^(?:\p{L}|[JS]r)$/u.test(tokens[i - 1]?.text ?? '');
}
