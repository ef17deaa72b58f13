import fs from 'node:fs';
import path from 'node:path';
import { LABELS } from '../../src/engine/ears/chain';
import { FeatureReader, WIDTH } from '../../src/engine/ears/features';
import { TAGGER } from '../../src/engine/ears/tagger';
import { packRows, packWeights } from '../../src/engine/ears/weights';
import type { Lexicon } from '../../src/engine/lexicon/lexicon';
import { loadLexicon } from '../../src/engine/lexicon/load-lexicon';
import { readPassage } from '../../src/engine/text/tokens';
import { hashtag, lower, type NamePool, rename, upper } from './augment';
import { type Document, examples, readCorpus, readDrafts, readQuiet } from './corpora';
import { random, type Sequence, type Trained, train } from './crf';

const BITS = 18;
const SEED = 20261124;
/** Weights below this are dropped, and the others kept in steps of SCALE: a third of the size, no measurable loss. */
const PRUNE = 0.15;
const SCALE = 1 / 16;
/** Type by type, from cross-validated drafts (docs/models.md): the least probability to be tagged, to be likely, to be certain. */
const BANDS = [0.17, 0.75, 0.93, 0.3, 0.93, 0.97, 0.4, 0.9, 0.99];
/** Templates that know a word by heart are left out more often, so that the others learn to do without. */
const BY_HEART = new Set([0, 5, 6, 10, 11, 12, 13, 16, 17]);

const HERE = import.meta.dirname;
/** Where the models and word lists lie that ship. */
export const ASSETS = path.resolve(HERE, '../../assets');

/** Public corpora that the tagger learns from (../shared/eval/README.md); the drafts come on top. */
export const CORPORA = [
  'train/wnut17_train.jsonl',
  'train/btc_train.jsonl',
  'dev/tab_train_92.jsonl',
  'dev/panorama_posts.jsonl',
  'dev/presidio_synth_v2.jsonl',
  'dev/asq_phi_positive.jsonl',
];

/** Texts without a person's name that it learns from as well. */
export const QUIET = ['dev/asq_phi_hard_negative.jsonl', 'dev/psychoed_medquad.jsonl'];

/** The lexicon that ships. */
export function readLexicon(): Lexicon {
  return loadLexicon(new Uint8Array(fs.readFileSync(path.join(ASSETS, 'lexicon.bin'))));
}

/** Names by origin, from names.txt. */
export function readNames(): Map<string, { given: string[]; surname: string[] }> {
  const out = new Map<string, { given: string[]; surname: string[] }>();
  for (const line of fs.readFileSync(path.join(HERE, 'names.txt'), 'utf8').split('\n')) {
    const [, origin, given, surname] = /^([\w -]+): (.+) \/ (.+)$/.exec(line) ?? [];
    if (origin && given && surname) out.set(origin, { given: given.split(' '), surname: surname.split(' ') });
  }
  return out;
}

/** Every origin weighs the same; names that are ordinary words weigh six times, for they are hardest. */
function pool(): NamePool {
  const lists = [...readNames()].flatMap(([origin, names]) =>
    Array.from({ length: origin === 'Words' ? 6 : 1 }, () => names),
  );
  return { given: lists.map((names) => names.given), surname: lists.map((names) => names.surname) };
}

/** Turns documents into sequences of hashed features. Names in `forgotten` are unknown to the lexicon, as many real ones are. */
class Reader {
  private readonly forgotten = new Set<string>();
  private readonly reader: FeatureReader;

  constructor(lexicon: Lexicon) {
    const known = (word: string): boolean => !this.forgotten.has(word);
    this.reader = new FeatureReader(
      {
        given: (word) => (known(word) ? lexicon.given(word) : 0),
        surname: (word) => (known(word) ? lexicon.surname(word) : 0),
        common: (word) => lexicon.common(word),
        place: (name) => lexicon.place(name),
        cluster: (word) => (known(word) ? lexicon.cluster(word) : 0),
      },
      BITS,
    );
  }

  read(doc: Document, forget: number, next: () => number): Sequence[] {
    this.forgotten.clear();
    if (forget > 0)
      for (const { start, end, type } of doc.names)
        if (type === 0)
          for (const { norm } of readPassage(doc.text.slice(start, end)).tokens)
            if (next() < forget) this.forgotten.add(norm);
    return examples(doc).map(({ passage, allowed }) => {
      this.reader.read(passage);
      const count = passage.tokens.length;
      return { rows: this.reader.rows.slice(0, count * WIDTH), count, allowed, weight: 1 };
    });
  }
}

/** The documents as they are, renamed, and in part in lower case and in capitals: what training reads. */
export function sequences(docs: readonly Document[], lexicon: Lexicon): Sequence[] {
  const next = random(SEED);
  const names = pool();
  const reader = new Reader(lexicon);
  const out: Sequence[] = [];
  const add = (doc: Document | undefined, forget: number): void => {
    if (doc) out.push(...reader.read(doc, forget, next));
  };
  for (const doc of docs) {
    add(doc, 0);
    if (doc.names.some((name) => name.type === 0)) add(rename(doc, names, next), 0.3);
    if (next() < 0.5) add(lower(next() < 0.5 ? rename(doc, names, next) : doc), 0.1);
    if (next() < 0.1) add(hashtag(rename(doc, names, next), next), 0.1);
    if (next() < 0.05) add(upper(rename(doc, names, next)), 0.1);
  }
  return out;
}

/** Trains on the documents; the same documents give the same weights, bit for bit. */
export function trainTagger(docs: readonly Document[], lexicon: Lexicon, log?: (line: string) => void): Trained {
  return train(sequences(docs, lexicon), {
    bits: BITS,
    width: WIDTH,
    epochs: 7,
    rate: 0.1,
    ridge: 0.001,
    rare: 2,
    prune: { after: 2, least: 0.25 },
    seed: SEED,
    drop: (template) => (BY_HEART.has(template) ? 0.3 : 0.1),
    ...(log ? { log } : {}),
  });
}

/** The weights in eight bits, as `loadTagger` reads them. */
export function packTagger({ emit, step, start }: Trained): Uint8Array {
  const bytes = Int8Array.from(emit, (w) =>
    Math.abs(w) < PRUNE ? 0 : Math.max(-127, Math.min(127, Math.round(w / SCALE))),
  );
  const { gaps, masks, values } = packRows(bytes, LABELS);
  return packWeights(TAGGER.model, TAGGER.version, {
    bits: Uint8Array.of(BITS),
    gaps,
    mask: masks,
    vals: values,
    step: Float32Array.from(step),
    strt: Float32Array.from(start),
    band: Float32Array.from(BANDS),
    scal: Float32Array.of(SCALE),
  });
}

/** All documents that training may read. */
export function readAll(): Document[] {
  return [...CORPORA.flatMap(readCorpus), ...QUIET.flatMap(readQuiet), ...readDrafts()];
}
