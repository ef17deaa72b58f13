import type { Fact } from '../facts';
import type { Clause } from '../people';
import {
  clauseFeatures,
  draftWords,
  type Frame,
  frame,
  type Heard,
  personFeatures,
  Sink,
  verdictFeatures,
} from './draft-features';
import { marked, markFeatures } from './marks';
import { openWeights, type Weights } from './weights';

/** The four letters and the format number of the reader's weights file. */
export const READER = { model: 'READ', version: 2 } as const;

/** What a stretch of text tells of somebody in care: the columns of the second model. */
export const TELLS = ['relationship', 'content', 'identifier', 'quasi'] as const;

/** A linear model over hashed features: features in, log-odds out, one per column. */
export interface Model {
  score(ids: Int32Array, count: number, out: Float64Array): void;
}

/** The three models, each fed by the one before: is this person in care, what does this stretch tell, how grave is the whole. */
export interface Models {
  readonly care: Model;
  readonly tells: Model;
  readonly grave: Model;
}

/** What the reader heard. Probabilities are 0..1 and calibrated on drafts that the models were not trained on. */
export interface Hearing {
  /** Per person of the cast: probability of being in care (0 for the writer and the reader addressed). */
  readonly care: Float64Array;
  /** Per clause of the cast, per column of TELLS. */
  readonly tells: readonly Float64Array[];
  /** Probability of clear, caution, hold by wording alone. */
  readonly grave: readonly [number, number, number];
}

/** Hears who is spoken of from care, and how grave it is; on a draft that is grave, which words are to be underlined. */
export interface Reader {
  hear(heard: Heard, facts: ReadonlySet<Fact>): Hearing;
  /** Per token of the cast's passage: probability that it is part of what tells of somebody in care. */
  mark(heard: Heard, hearing: Hearing): Float64Array;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
/** Eight bands of a probability: what the next model sees of the last. */
export const band = (p: number): number =>
  p < 0.05 ? 0 : p < 0.15 ? 1 : p < 0.3 ? 2 : p < 0.5 ? 3 : p < 0.7 ? 4 : p < 0.85 ? 5 : p < 0.95 ? 6 : 7;

/** Groups the clauses by the person they speak of. */
export function clausesOf(heard: Heard): ReadonlyMap<number, readonly Clause[]> {
  const by = new Map<number, Clause[]>();
  for (const clause of heard.cast.clauses) {
    const list = by.get(clause.person);
    if (list) list.push(clause);
    else by.set(clause.person, [clause]);
  }
  return by;
}

/** Features of one clause, given what the first model made of the people. */
export function tellFeatures(sink: Sink, heard: Heard, framed: Frame, clause: Clause, care: Float64Array): void {
  const own = clause.person > 1 ? band(care[clause.person] ?? 0) : -1;
  clauseFeatures(sink, heard, framed, clause, own, band(care.reduce((a, b) => Math.max(a, b), 0)));
}

/** Features of the whole draft, given what the first two models made of it. */
export function graveFeatures(
  sink: Sink,
  heard: Heard,
  framed: Frame,
  facts: ReadonlySet<Fact>,
  care: Float64Array,
  tells: readonly Float64Array[],
): void {
  verdictFeatures(sink, framed, sumUp(heard, facts, care, tells));
}

/** Puts the sums of a draft into words; those that end in `!` are also taken in pairs. */
function sumUp(heard: Heard, facts: ReadonlySet<Fact>, care: Float64Array, tells: readonly Float64Array[]): string[] {
  const out = new Set<string>();
  const steps = (name: string, to: number, paired: readonly number[]): void => {
    for (let k = 1; k <= to; k++) out.add(`${name}${k}${paired.includes(k) ? '!' : ''}`);
  };
  TELLS.forEach((name, column) => {
    let most = 0;
    let sum = 0;
    let sure = 0;
    for (const clause of tells) {
      const p = clause[column] ?? 0;
      most = Math.max(most, p);
      sum += p;
      if (p > 0.5) sure++;
    }
    steps(`most ${name}`, band(most), [4, 7]);
    steps(`sure ${name}`, Math.min(sure, 4), [1, 2]);
    steps(`sum ${name}`, Math.min(6, Math.round(sum * 2)), []);
  });
  let best = 0;
  let named = 0;
  let several = 0;
  let told = 0;
  for (const person of heard.cast.people) {
    const p = care[person.id] ?? 0;
    best = Math.max(best, p);
    if (person.named) named = Math.max(named, p);
    if (p > 0.5) several++;
  }
  heard.cast.clauses.forEach((clause, i) => {
    if (clause.person > 1 && (care[clause.person] ?? 0) > 0.5 && (tells[i]?.[1] ?? 0) > 0.4) told++;
  });
  steps('care', band(best), [4, 7]);
  steps('named', band(named), [4, 7]);
  steps('told', Math.min(told, 3), [1, 2, 3]);
  out.add(`people ${Math.min(several, 3)}`);
  for (const fact of facts) out.add(`fact ${fact}!`);
  for (const f of heard.found) out.add(`found ${f.type} ${f.subject}`);
  return [...out];
}

/** Runs the three models over one draft, one after the other. Used alike in training and in the extension. */
export function hearWith(models: Models, sink: Sink, heard: Heard, facts: ReadonlySet<Fact>): Hearing {
  const framed = frame(heard);
  const by = clausesOf(heard);
  const care = new Float64Array(heard.cast.people.length);
  const out = new Float64Array(4);
  sink.clear();
  draftWords(sink, framed);
  models.care.score(sink.ids, sink.count, out);
  // the draft's own words are the same for every person: scored once, the bias with them
  const whole = out[0] ?? 0;
  models.care.score(sink.ids, 0, out);
  const bias = out[0] ?? 0;
  for (const person of heard.cast.people) {
    if (person.id < 2 || person.mentions.length === 0) continue;
    sink.clear();
    personFeatures(sink, heard, framed, person, by.get(person.id) ?? []);
    models.care.score(sink.ids, sink.count, out);
    care[person.id] = sigmoid(whole + (out[0] ?? 0) - bias);
  }
  const tells = heard.cast.clauses.map((clause) => {
    sink.clear();
    tellFeatures(sink, heard, framed, clause, care);
    models.tells.score(sink.ids, sink.count, out);
    return Float64Array.from(out.subarray(0, TELLS.length), sigmoid);
  });
  sink.clear();
  graveFeatures(sink, heard, framed, facts, care, tells);
  models.grave.score(sink.ids, sink.count, out);
  return { care, tells, grave: chances(out[0] ?? 0, out[1] ?? 0, out[2] ?? 0, sink.count) };
}

/** Runs the fourth model over the tokens of a draft that has been heard. */
function markWith(model: Model, sink: Sink, heard: Heard, hearing: Hearing): Float64Array {
  const framed = frame(heard);
  const context = marked(heard, hearing);
  const out = new Float64Array(1);
  return Float64Array.from(heard.cast.passage.tokens, (_, k) => {
    sink.clear();
    markFeatures(sink, heard, framed, hearing, context, k);
    model.score(sink.ids, sink.count, out);
    return sigmoid(out[0] ?? 0);
  });
}

/**
 * Three scores of a draft with so many features as probabilities. A long draft sums more of them and is no surer for that: what its scores are
 * divided by was fitted to drafts that the models had not seen.
 */
export function chances(clear: number, caution: number, hold: number, features: number): [number, number, number] {
  const calm = 1.5 + 1.3 * Math.sqrt(features / 300);
  const [a, b, c] = [clear / calm, caution / calm, hold / calm];
  const top = Math.max(a, b, c);
  const x = Math.exp(a - top);
  const y = Math.exp(b - top);
  const z = Math.exp(c - top);
  const sum = x + y + z;
  return [x / sum, y / sum, z / sum];
}

/** Rows of the shipped tables, as powers of two: wide, so that words never seen in training seldom fall on a row that is in use. */
export const ROWS = { care: 20, tells: 20, grave: 20, marks: 18 } as const;

/** A model of 8-bit weights over `columns`; rows that are not kept weigh nothing. */
function sparse(weights: Weights, name: string, bits: number, columns: number, scale: number): Model {
  const gaps = weights.get(`${name}g`, Uint8Array);
  const values = weights.get(`${name}v`, Int8Array);
  const table = new Int8Array(columns << bits);
  let row = 0;
  let at = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number;
    row += gap;
    // 255 is a step without a row
    if (gap === 255) continue;
    for (let c = 0; c < columns; c++) table[row * columns + c] = values[at++] as number;
  }
  const mask = (1 << bits) - 1;
  return {
    score(ids, count, out) {
      out.fill(0, 0, columns);
      for (let i = 0; i < count; i++) {
        const from = ((ids[i] as number) & mask) * columns;
        for (let c = 0; c < columns; c++) out[c] = (out[c] as number) + (table[from + c] as number);
      }
      for (let c = 0; c < columns; c++) out[c] = (out[c] as number) * scale;
    },
  };
}

/** The kept rows of a table as gaps from one to the next (255: go on without a row) and their values. */
export function packRows(table: Int8Array, columns: number): { gaps: Uint8Array; values: Int8Array } {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (let row = 0; row < table.length / columns; row++) {
    const own = table.subarray(row * columns, (row + 1) * columns);
    if (own.every((x) => x === 0)) continue;
    let gap = row - last;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    values.push(...own);
    last = row;
  }
  return { gaps: Uint8Array.from(gaps), values: Int8Array.from(values) };
}

/** Adds a constant to every column. */
const biased = (model: Model, bias: readonly number[]): Model => ({
  score(ids, count, out) {
    model.score(ids, count, out);
    bias.forEach((b, c) => {
      out[c] = (out[c] ?? 0) + b;
    });
  },
});

/** Loads the reader from its weights file. Throws when the file is damaged or of another version. */
export function loadReader(bytes: Uint8Array): Reader {
  const weights = openWeights(bytes, READER.model);
  if (weights.version !== READER.version)
    throw new Error(`weights of ${READER.model}: unknown version ${weights.version}`);
  const scales = weights.get('scal', Float32Array);
  const bias = [...weights.get('bias', Float32Array)];
  const models: Models = {
    care: biased(sparse(weights, 'car', ROWS.care, 1, scales[0] ?? 1), bias.slice(0, 1)),
    tells: biased(sparse(weights, 'tel', ROWS.tells, TELLS.length, scales[1] ?? 1), bias.slice(1, 5)),
    grave: biased(sparse(weights, 'gra', ROWS.grave, 3, scales[2] ?? 1), bias.slice(5, 8)),
  };
  const marks = biased(sparse(weights, 'mar', ROWS.marks, 1, scales[3] ?? 1), bias.slice(8, 9));
  const sink = new Sink();
  return {
    hear: (heard, facts) => hearWith(models, sink, heard, facts),
    mark: (heard, hearing) => markWith(marks, sink, heard, hearing),
  };
}
