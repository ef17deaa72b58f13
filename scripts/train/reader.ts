// Trains the sentence reader: four linear models over hashed features, each fed by the one before on drafts it has not seen.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { amend } from '../../src/engine/amend';
import { draftWords, type Frame, frame, personFeatures, Sink } from '../../src/engine/ears/draft-features';
import { marked, markFeatures } from '../../src/engine/ears/marks';
import {
  chances,
  clausesOf,
  graveFeatures,
  type Hearing,
  packRows,
  READER,
  ROWS,
  TELLS,
  tellFeatures,
} from '../../src/engine/ears/reader';
import { loadTagger } from '../../src/engine/ears/tagger';
import { packWeights } from '../../src/engine/ears/weights';
import type { Fact } from '../../src/engine/facts';
import { decide } from '../../src/engine/inspect';
import { loadLexicon } from '../../src/engine/lexicon/load-lexicon';
import { createParagraphs, type Paragraphs, type Read, readDraft } from '../../src/engine/read';
import { normalise } from '../../src/engine/text/normalise';
import type { SignalKind, Subject } from '../../src/engine/types';
import { weigh } from '../../src/engine/weigh';
import { asset, toDraft, toPolicy } from '../open-engine';
import { foldOf, type Lesson, readLessons } from './drafts';

const FOLDS = 5;
/** How much a draft of each source counts for the verdict. */
const WEIGHT = { shared: 1, own: 1, short: 0.7, ordinary: 0.5, notes: 1.5 } as const;
const VERDICTS = ['clear', 'caution', 'hold'] as const;

const lexicon = loadLexicon(asset('lexicon.bin'));
const tagger = loadTagger(asset('tagger.bin'), lexicon);

/** A draft read once, with all that the three models need of it. */
interface Prepared {
  readonly lesson: Lesson;
  readonly read: Read;
  readonly facts: ReadonlySet<Fact>;
  readonly framed: Frame;
  readonly fold: number;
  /** Person ids that are judged, their features, and 1 in care, 0 not, -1 unlabelled. */
  readonly people: readonly { readonly id: number; readonly x: Int32Array; readonly y: number }[];
  /** Per clause and column of TELLS: 1, 0, or -1 unlabelled. */
  readonly told: readonly Int8Array[];
  /** The labelled spans in the joined text. */
  readonly gold: readonly { signal: SignalKind; subject: Subject; start: number; end: number }[];
}

const sink = new Sink();
const taken = (): Int32Array => {
  const ids = sink.ids.slice(0, sink.count);
  sink.clear();
  return ids;
};
const inCare = (subject: string): boolean => subject === 'client' || subject === 'third-party';

function prepare(lesson: Lesson, paragraphs: Paragraphs): Prepared {
  const read = readDraft(toDraft(lesson), toPolicy(lesson), paragraphs);
  const facts = weigh(placed(read), read.who, read.low, read.says);
  const framed = frame(read);
  const gold = (lesson.signals ?? []).flatMap((s) => {
    const quote = normalise(s.quote).text;
    const at = read.joined.text.indexOf(quote);
    return at < 0 ? [] : [{ ...s, start: at, end: at + quote.length }];
  });
  draftWords(sink, framed);
  const whole = taken();
  const by = clausesOf(read);
  const people = read.cast.people
    .filter((p) => p.id > 1 && p.mentions.length > 0)
    .map((p) => {
      personFeatures(sink, read, framed, p, by.get(p.id) ?? []);
      const own = taken();
      const x = new Int32Array(own.length + whole.length);
      x.set(own);
      x.set(whole, own.length);
      if (!lesson.signals) return { id: p.id, x, y: -1 };
      const nominal = p.mentions.some((m) => m.form === 'name' || m.form === 'noun');
      const over = gold.filter(
        (g) =>
          g.signal !== 'path' &&
          p.mentions.some(
            (m) => m.start < g.end && m.end > g.start && (m.form === 'name' || m.form === 'noun' || !nominal),
          ),
      );
      const care = over.filter((g) => inCare(g.subject)).length;
      return { id: p.id, x, y: over.length > 0 && care * 2 >= over.length ? 1 : 0 };
    });
  const told = read.cast.clauses.map((c) =>
    lesson.signals
      ? Int8Array.from(TELLS, (kind) =>
          gold.some((g) => g.signal === kind && inCare(g.subject) && g.start < c.end && g.end > c.start) ? 1 : 0,
        )
      : new Int8Array(TELLS.length).fill(-1),
  );
  return { lesson, read, facts, framed, fold: foldOf(lesson.group, FOLDS), people, told, gold };
}

/** The found signals in the joined text, as weigh takes them. */
function placed(read: Read) {
  return read.found.map((f) => ({ ...f, box: 'joined', quote: read.joined.text.slice(f.start, f.end) }));
}

/** AdaGrad logistic regression over hashed features. Deterministic: the order of examples comes from a seeded generator. */
class Trainer {
  readonly w: Float32Array;
  readonly g: Float32Array;
  b = 0;
  gb = 1e-6;
  readonly mask: number;
  constructor(
    bits: number,
    readonly rate: number,
    readonly decay: number,
  ) {
    this.w = new Float32Array(1 << bits);
    this.g = new Float32Array(1 << bits).fill(1e-6);
    this.mask = (1 << bits) - 1;
  }
  score(x: Int32Array): number {
    let s = this.b;
    for (let i = 0; i < x.length; i++) s += this.w[(x[i] as number) & this.mask] as number;
    return s;
  }
  step(x: Int32Array, y: number, weight: number): void {
    const error = (1 / (1 + Math.exp(-this.score(x))) - y) * weight;
    for (let i = 0; i < x.length; i++) {
      const j = (x[i] as number) & this.mask;
      const gradient = error + this.decay * (this.w[j] as number);
      const g = (this.g[j] as number) + gradient * gradient;
      this.g[j] = g;
      this.w[j] = (this.w[j] as number) - (this.rate * gradient) / Math.sqrt(g);
    }
    this.gb += error * error;
    this.b -= (this.rate * error) / Math.sqrt(this.gb);
  }
}

interface Example {
  readonly x: Int32Array;
  readonly y: number;
  readonly weight: number;
}

/** Features that occur in fewer than `least` examples teach nothing that lasts: they are left out. */
function prune(examples: readonly Example[], bits: number, least: number): Example[] {
  const seen = new Uint8Array(1 << bits);
  const mask = (1 << bits) - 1;
  for (const { x } of examples)
    for (const id of x) if ((seen[id & mask] as number) < 255) seen[id & mask] = (seen[id & mask] as number) + 1;
  return examples.map((e) => ({ ...e, x: e.x.filter((id) => (seen[id & mask] as number) >= least) }));
}

/** Trains on features that occur in `least` examples. */
function fit(
  all: readonly Example[],
  bits: number,
  rounds: number,
  rate: number,
  decay: number,
  least = option('least', 6),
): Trainer {
  const examples = prune(all, bits, least);
  const trainer = new Trainer(bits, rate, decay);
  let seed = 20261124;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 8) / 0x1000000;
  };
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const e = examples[i] as Example;
      trainer.step(e.x, e.y, e.weight);
    }
  }
  return trainer;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const option = (name: string, otherwise: number): number => {
  const found = process.argv.find((a) => a.startsWith(`--${name}=`));
  return found ? Number(found.slice(name.length + 3)) : otherwise;
};

type Use = (p: Prepared, i: number) => boolean;

/** What the first two models make of every draft, each heard by models trained on the other folds (stacking). */
interface Stacked {
  readonly care: Float64Array[];
  readonly tells: Float64Array[][];
}

function careExamples(all: readonly Prepared[], use: Use): Example[] {
  return all.flatMap((p, i) =>
    use(p, i) ? p.people.filter((q) => q.y >= 0).map((q) => ({ x: q.x, y: q.y, weight: 1 })) : [],
  );
}

const fitCare = (all: readonly Prepared[], use: Use): Trainer =>
  fit(careExamples(all, use), ROWS.care, option('carerounds', 8), 0.05, 1e-4);

function tellExamples(all: readonly Prepared[], x: readonly Int32Array[][], use: Use, column: number): Example[] {
  return all.flatMap((p, i) =>
    use(p, i)
      ? p.told.flatMap((t, k) =>
          (t[column] ?? -1) >= 0 ? [{ x: x[i]?.[k] as Int32Array, y: t[column] as number, weight: 1 }] : [],
        )
      : [],
  );
}

const fitTells = (all: readonly Prepared[], x: readonly Int32Array[][], use: Use): Trainer[] =>
  TELLS.map((_, column) => fit(tellExamples(all, x, use, column), ROWS.tells, option('tellrounds', 6), 0.05, 1e-4));

const fitGrave = (all: readonly Prepared[], x: readonly Int32Array[], use: Use): Trainer[] =>
  VERDICTS.map((verdict) =>
    fit(
      all.flatMap((p, i) =>
        use(p, i)
          ? [
              {
                x: x[i] as Int32Array,
                y: p.lesson.expected.includes(verdict) ? 1 / p.lesson.expected.length : 0,
                weight: WEIGHT[p.lesson.source],
              },
            ]
          : [],
      ),
      ROWS.grave,
      option('graverounds', 8),
      0.03,
      1e-4,
    ),
  );

function clauseX(all: readonly Prepared[], care: readonly Float64Array[]): Int32Array[][] {
  return all.map((p, i) =>
    p.read.cast.clauses.map((c) => {
      tellFeatures(sink, p.read, p.framed, c, care[i] as Float64Array);
      return taken();
    }),
  );
}

function outOfFold(all: readonly Prepared[]): Stacked & { tellX: Int32Array[][]; graveX: Int32Array[] } {
  const care = all.map((p) => new Float64Array(p.read.cast.people.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitCare(all, (p) => p.fold !== fold);
    all.forEach((p, i) => {
      if (p.fold === fold) for (const q of p.people) (care[i] as Float64Array)[q.id] = sigmoid(model.score(q.x));
    });
  }
  const tellX = clauseX(all, care);
  const tells = all.map((p) => p.read.cast.clauses.map(() => new Float64Array(TELLS.length)));
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = fitTells(all, tellX, (p) => p.fold !== fold);
    all.forEach((p, i) => {
      if (p.fold !== fold) return;
      tellX[i]?.forEach((x, k) => {
        models.forEach((m, column) => {
          (tells[i]?.[k] as Float64Array)[column] = sigmoid(m.score(x));
        });
      });
    });
  }
  const graveX = all.map((p, i) => {
    graveFeatures(sink, p.read, p.framed, p.facts, care[i] as Float64Array, tells[i] as Float64Array[]);
    return taken();
  });
  return { care, tells, tellX, graveX };
}

/** The features of every token of a draft that has been heard. */
function tokenFeatures({ read, framed }: Prepared, hearing: Hearing): Int32Array[] {
  const context = marked(read, hearing);
  return read.cast.passage.tokens.map((_, k) => {
    markFeatures(sink, read, framed, hearing, context, k);
    return taken();
  });
}

/** Per token of each labelled draft, its features and whether it is part of a client's span; ordinary texts teach nothing here. */
function markExamples(all: readonly Prepared[], hearings: readonly Hearing[]): Example[][] {
  return all.map((p, i) => {
    if (!p.lesson.signals || p.lesson.source === 'ordinary') return [];
    const told = p.gold.filter((g) => inCare(g.subject) && g.signal !== 'path');
    const { tokens } = p.read.cast.passage;
    return tokenFeatures(p, hearings[i] as Hearing).map((x, k) => {
      const { start = 0, end = 0 } = tokens[k] ?? {};
      return { x, y: told.some((g) => g.start < end && g.end > start) ? 1 : 0, weight: 1 };
    });
  });
}

const fitMarks = (all: readonly Prepared[], tokens: readonly Example[][], use: Use): Trainer =>
  fit(
    all.flatMap((p, i) => (use(p, i) ? (tokens[i] ?? []) : [])),
    ROWS.marks,
    option('markrounds', 2),
    0.05,
    1e-4,
    option('markleast', 40),
  );

/** Verdict figures over drafts, as `npm run eval` prints them. */
function figures(name: string, rows: readonly { lesson: Lesson; verdict: string }[]): void {
  const right = new Map(rows.map((r) => [r.lesson.id, r.lesson.expected.includes(r.verdict as never)]));
  const only = (v: string) => rows.filter((r) => r.lesson.expected.length === 1 && r.lesson.expected[0] === v);
  const p = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1);
  const pairs = rows.filter((r) => r.lesson.twin && right.has(r.lesson.twin) && r.lesson.id < r.lesson.twin);
  const holds = only('hold');
  const clears = only('clear');
  console.log(
    `${name.padEnd(10)} n ${rows.length}  right ${p([...right.values()].filter(Boolean).length, rows.length)}  miss ${p(holds.filter((r) => r.verdict === 'clear').length, holds.length)}  caught ${p(holds.filter((r) => r.verdict === 'hold').length, holds.length)}  alarm ${p(clears.filter((r) => r.verdict === 'hold').length, clears.length)}  twins ${p(pairs.filter((r) => right.get(r.lesson.id) && right.get(r.lesson.twin ?? '')).length, pairs.length)}`,
  );
}

/** must_flag wholly marked and must_not_flag touched, by models that have not seen the draft, as `npm run eval` counts them. */
function spanFigures(): void {
  const marks: Float64Array[] = all.map(() => new Float64Array(0));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitMarks(all, tokens, (p) => p.fold !== fold);
    all.forEach((p, i) => {
      if (p.fold === fold && (p.lesson.source === 'shared' || p.lesson.source === 'own'))
        marks[i] = Float64Array.from(tokenFeatures(p, hearings[i] as Hearing), (x) => sigmoid(model.score(x)));
    });
  }
  for (const source of ['shared', 'own'] as const) {
    const count = { flag: 0, found: 0, not: 0, touched: 0 };
    all.forEach((p, i) => {
      if (p.lesson.source !== source) return;
      const hearing = hearings[i] as Hearing;
      const verdict = p.read.audience === 'private' ? 'clear' : decide(hearing.grave, p.read.audience);
      const shown = verdict === 'clear' ? [] : amend(p.read, p.facts, hearing, marks[i] as Float64Array).shown;
      const on = new Uint8Array(p.read.joined.text.length);
      for (const { start, end } of shown) on.fill(1, start, end);
      const place = (quote: string): Uint8Array => {
        const at = p.read.joined.text.indexOf(normalise(quote).text);
        return at < 0 ? new Uint8Array(0) : on.subarray(at, at + quote.length);
      };
      for (const quote of p.lesson.must_flag ?? []) {
        const there = place(quote);
        count.flag++;
        if (there.length > 0 && there.every((x, k) => x === 1 || /\s/.test(quote[k] ?? ''))) count.found++;
      }
      for (const quote of p.lesson.must_not_flag ?? []) {
        count.not++;
        if (place(quote).includes(1)) count.touched++;
      }
    });
    console.log(
      `${source.padEnd(10)} must_flag wholly marked ${((100 * count.found) / count.flag).toFixed(1)} of ${count.flag}, must_not_flag touched ${((100 * count.touched) / count.not).toFixed(1)} of ${count.not}`,
    );
  }
}

const lessons = readLessons();
const paragraphs = createParagraphs(lexicon, tagger);
let start = performance.now();
const all = lessons.map((l) => prepare(l, paragraphs));
console.log(
  `${all.length} drafts (${lessons.filter((l) => l.source === 'short').length} short), read in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);

start = performance.now();
const { care, tells, tellX, graveX } = outOfFold(all);
const graves = all.map((): [number, number, number] => [0, 0, 0]);
for (let fold = 0; fold < FOLDS; fold++) {
  const models = fitGrave(all, graveX, (p) => p.fold !== fold);
  all.forEach((p, i) => {
    const [a = 0, b = 0, c = 0] = models.map((m) => m.score(graveX[i] as Int32Array));
    if (p.fold === fold) graves[i] = chances(a, b, c, graveX[i]?.length ?? 0);
  });
}
/** What is heard of every draft by models that have not seen it. */
const hearings = all.map(
  (_, i): Hearing => ({
    care: care[i] as Float64Array,
    tells: tells[i] as Float64Array[],
    grave: graves[i] as [number, number, number],
  }),
);
const tokens = markExamples(all, hearings);
if (process.argv.includes('--cv')) {
  const rows: { lesson: Lesson; verdict: string; grave: number[] }[] = [];
  const told: { y: number; p: number }[] = all.flatMap((p, i) =>
    p.people.filter((q) => q.y >= 0).map((q) => ({ y: q.y, p: care[i]?.[q.id] ?? 0 })),
  );
  for (const t of [0.3, 0.5, 0.7]) {
    const hits = told.filter((x) => x.y === 1 && x.p > t).length;
    console.log(
      `care > ${t}: precision ${(hits / told.filter((x) => x.p > t).length).toFixed(3)} recall ${(hits / told.filter((x) => x.y === 1).length).toFixed(3)}`,
    );
  }
  all.forEach((p, i) => {
    const grave = graves[i] as [number, number, number];
    rows.push({ lesson: p.lesson, verdict: decide(grave, p.read.audience), grave });
  });
  for (const source of ['shared', 'own', 'short', 'ordinary', 'notes'] as const)
    figures(
      source,
      rows.filter((r) => r.lesson.source === source),
    );
  for (const s of [...new Set(rows.map((r) => r.lesson.stratum))].sort())
    figures(
      `  ${s}`,
      rows.filter((r) => r.lesson.stratum === s && r.lesson.source === 'shared'),
    );
  spanFigures();
  const dump = process.argv.find((a) => a.startsWith('--dump='));
  if (dump)
    writeFileSync(
      dump.slice(7),
      JSON.stringify(
        rows.map(({ lesson, grave }) => ({
          id: lesson.id,
          source: lesson.source,
          stratum: lesson.stratum,
          audience: lesson.audience,
          twin: lesson.twin,
          expected: lesson.expected,
          grave,
        })),
      ),
    );
} else {
  const everything: Use = () => true;
  const careModel = fitCare(all, everything);
  const tellModels = fitTells(all, tellX, everything);
  const grave = fitGrave(all, graveX, everything);
  const pack = (
    models: readonly Trainer[],
    small = option('small', 3),
  ): { gaps: Uint8Array; values: Int8Array; scale: number } => {
    let most = 0;
    for (const m of models) for (const x of m.w) most = Math.max(most, Math.abs(x));
    const scale = most / 127;
    const rows = models[0]?.w.length ?? 0;
    const table = new Int8Array(rows * models.length);
    models.forEach((m, c) =>
      m.w.forEach((x, i) => {
        const q = Math.round(x / scale);
        if (Math.abs(q) >= small) table[i * models.length + c] = q;
      }),
    );
    return { ...packRows(table, models.length), scale };
  };
  const care = pack([careModel]);
  const tell = pack(tellModels);
  const grav = pack(grave);
  const marksModel = fitMarks(all, tokens, everything);
  const mark = pack([marksModel], 4);
  const bytes = packWeights(READER.model, READER.version, {
    carg: care.gaps,
    carv: care.values,
    telg: tell.gaps,
    telv: tell.values,
    grag: grav.gaps,
    grav: grav.values,
    marg: mark.gaps,
    marv: mark.values,
    scal: Float32Array.of(care.scale, tell.scale, grav.scale, mark.scale),
    bias: Float32Array.of(careModel.b, ...tellModels.map((m) => m.b), ...grave.map((m) => m.b), marksModel.b),
  });
  writeFileSync(new URL('../../assets/reader.bin', import.meta.url), bytes);
  console.log(
    `assets/reader.bin ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped; rows ${[care, tell, grav, mark].map((m, i) => m.values.length / ([1, 4, 3, 1][i] ?? 1)).join(' ')}`,
  );
}
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
