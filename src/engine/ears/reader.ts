import type { Fact } from '../facts';
import type { Clause } from '../people';
import {
  clauseFeatures,
  draftWords,
  type Features,
  type Frame,
  frame,
  type Heard,
  personFeatures,
  Scorer,
  verdictFeatures,
} from './draft-features';
import { type ClauseKeys, clauseKeys, markKey, personKey, sentenceKeys } from './keys';
import { marked, markFeatures } from './marks';
import { openWeights } from './weights';

/** The four letters and the format number of the reader's weights file. */
export const READER = { model: 'READ', version: 2 } as const;

/** What a stretch of text tells of somebody in care: the columns of the second model. */
export const TELLS = ['relationship', 'content', 'identifier', 'quasi'] as const;

/** The models, each fed by the ones before: is this person in care, what does this stretch tell, how grave is the whole, which words are to be underlined. */
interface Models {
  readonly care: Scorer;
  readonly tells: Scorer;
  readonly grave: Scorer;
  readonly marks: Scorer;
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
export function tellFeatures(sink: Features, heard: Heard, framed: Frame, clause: Clause, care: Float64Array): void {
  const own = clause.person > 1 ? band(care[clause.person] ?? 0) : -1;
  clauseFeatures(sink, heard, framed, clause, own, band(care.reduce((a, b) => Math.max(a, b), 0)));
}

/** Features of the whole draft, given what the first two models made of it. */
export function graveFeatures(
  sink: Features,
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

/** Results are kept for so many clauses and so many people: a draft is heard anew at every keystroke, and little of it has changed. */
const KEPT = { clauses: 6000, people: 2000 } as const;

/** Runs the models over drafts, each fed by the ones before, and remembers what they said of each person and each clause by all that they went by. */
class Ears implements Reader {
  private readonly care = new Map<number, number>();
  private readonly tells = new Map<number, Float64Array>();
  private readonly marks = new Map<number, Float64Array>();

  constructor(private readonly models: Models) {}

  hear(heard: Heard, facts: ReadonlySet<Fact>): Hearing {
    const framed = frame(heard);
    const keys = clauseKeys(heard, framed);
    const care = this.hearPeople(heard, framed, keys);
    const tells = this.hearClauses(heard, framed, keys, care);
    const { grave } = this.models;
    grave.clear();
    graveFeatures(grave, heard, framed, facts, care, tells);
    return { care, tells, grave: chances(grave.score(0), grave.score(1), grave.score(2), grave.count) };
  }

  private hearPeople(heard: Heard, framed: Frame, keys: ClauseKeys): Float64Array {
    const { people, clauses } = heard.cast;
    const model = this.models.care;
    const care = new Float64Array(people.length);
    const by: number[][] = people.map(() => []);
    clauses.forEach(({ person }, i) => {
      by[person]?.push(i);
    });
    const sentences = sentenceKeys(heard, framed);
    model.clear();
    const bias = model.score();
    // the draft's own words are the same for every person: scored once, the bias with them
    draftWords(model, framed);
    const whole = model.score();
    for (const person of people) {
      if (person.id < 2 || person.mentions.length === 0) continue;
      const own = by[person.id] ?? [];
      const key = personKey(heard, framed, person, own, keys, sentences);
      let score = this.care.get(key);
      if (score === undefined) {
        model.clear();
        personFeatures(
          model,
          heard,
          framed,
          person,
          own.map((i) => clauses[i] as Clause),
        );
        score = model.score();
        keep(this.care, key, score, KEPT.people);
      }
      care[person.id] = sigmoid(whole + score - bias);
    }
    return care;
  }

  private hearClauses(heard: Heard, framed: Frame, keys: ClauseKeys, care: Float64Array): Float64Array[] {
    const { clauses } = heard.cast;
    const model = this.models.tells;
    const most = band(care.reduce((a, b) => Math.max(a, b), 0));
    return clauses.map((clause, i) => {
      const own = clause.person > 1 ? band(care[clause.person] ?? 0) : -1;
      const key = keys.of(i, own, most);
      let tell = this.tells.get(key);
      if (!tell) {
        model.clear();
        clauseFeatures(model, heard, framed, clause, own, most);
        tell = Float64Array.from(TELLS, (_, column) => sigmoid(model.score(column)));
        keep(this.tells, key, tell, KEPT.clauses);
      }
      return tell;
    });
  }

  mark(heard: Heard, hearing: Hearing): Float64Array {
    const { clauses, passage } = heard.cast;
    const framed = frame(heard);
    const context = marked(heard, hearing);
    const model = this.models.marks;
    const out = new Float64Array(passage.tokens.length);
    clauses.forEach(({ first, last }, i) => {
      const key = markKey(heard, framed, hearing, context, i);
      let own = this.marks.get(key);
      if (!own) {
        own = new Float64Array(last - first);
        for (let k = first; k < last; k++) {
          model.clear();
          markFeatures(model, heard, framed, hearing, context, k);
          own[k - first] = sigmoid(model.score());
        }
        keep(this.marks, key, own, KEPT.clauses);
      }
      out.set(own, first);
    });
    return out;
  }
}

function keep<T>(known: Map<number, T>, key: number, value: T, most: number): void {
  if (known.size >= most) known.clear();
  known.set(key, value);
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

/** Loads the reader from its weights file. Throws when the file is damaged or of another version. */
export function loadReader(bytes: Uint8Array): Reader {
  const weights = openWeights(bytes, READER.model);
  if (weights.version !== READER.version)
    throw new Error(`weights of ${READER.model}: unknown version ${weights.version}`);
  const scales = weights.get('scal', Float32Array);
  const bias = [...weights.get('bias', Float32Array)];
  const scorer = (name: string, bits: number, columns: number, index: number, from: number): Scorer =>
    new Scorer(
      weights.get(`${name}g`, Uint8Array),
      weights.get(`${name}v`, Int8Array),
      bits,
      columns,
      scales[index] ?? 1,
      bias.slice(from, from + columns),
    );
  return new Ears({
    care: scorer('car', ROWS.care, 1, 0, 0),
    tells: scorer('tel', ROWS.tells, TELLS.length, 1, 1),
    grave: scorer('gra', ROWS.grave, 3, 2, 5),
    marks: scorer('mar', ROWS.marks, 1, 3, 8),
  });
}
