// Prints what docs/models.md says of the name tagger: `npx tsx scripts/train/report.ts`. Drafts and ASQ-PHI are cross-validated in five
// folds (twins on one side); the other sets are read with the weights that ship. With --write the page itself is renewed.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadTagger, type TaggedName, type Tagger } from '../../src/engine/ears/tagger';
import { readPassage } from '../../src/engine/text/tokens';
import { rename } from './augment';
import { type Document, passages, readCorpus, readDrafts, readLines, readQuiet, SHARED } from './corpora';
import { random } from './crf';
import { ASSETS, CORPORA, packTagger, QUIET, readLexicon, readNames, trainTagger } from './tagger';

const FOLDS = 5;
const TYPES = ['person', 'place', 'organisation'] as const;
const BANDS = ['certain', 'likely', 'possible'] as const;
type Tag = (text: string) => TaggedName[];

/** Tags a whole text passage by passage. */
function whole(tagger: Tagger): Tag {
  return (text) =>
    [...passages(text)].flatMap(({ text: part, start }) =>
      tagger.tag(readPassage(part)).map((name) => ({ ...name, start: name.start + start, end: name.end + start })),
    );
}

const SILENT = /^(?:mr|mrs|ms|dr|no|nr|about)$/i;

/** As in ../shared/eval/harness/lib.mjs: every letter and digit of the span is masked, titles aside. */
function found(text: string, mask: Uint8Array, start: number, end: number): boolean {
  for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}_]+/gu))
    if (!SILENT.test(word[0]) && !mask.subarray(start + word.index, start + word.index + word[0].length).every(Boolean))
      return false;
  return true;
}

class Tally {
  gold = 0;
  full = 0;
  words = 0;
  right = 0;

  get recall(): string {
    return this.gold ? ((100 * this.full) / this.gold).toFixed(1) : '–';
  }

  get precision(): string {
    return this.words ? ((100 * this.right) / this.words).toFixed(1) : '–';
  }
}

/** Names fully found, and of the words that were tagged those that belong to a name of that type. */
function measure(docs: readonly Document[], tag: (doc: Document) => readonly TaggedName[]): Tally[] {
  const tallies = TYPES.map(() => new Tally());
  for (const doc of docs) {
    const names = tag(doc);
    TYPES.forEach((type, t) => {
      const tally = tallies[t] as Tally;
      const mine = names.filter((name) => name.type === type);
      const mask = new Uint8Array(doc.text.length);
      const gold = new Uint8Array(doc.text.length);
      for (const { start, end } of mine) mask.fill(1, start, end);
      for (const { start, end } of doc.unsure) gold.fill(2, start, end);
      for (const { start, end, type: own } of doc.names) if (own === t) gold.fill(1, start, end);
      for (const { start, end, type: own } of doc.names) {
        if (own !== t) continue;
        tally.gold++;
        if (found(doc.text, mask, start, end)) tally.full++;
      }
      for (const { start, end } of mine)
        for (const word of doc.text.slice(start, end).matchAll(/[\p{L}\p{N}_]+/gu)) {
          const part = gold.subarray(start + word.index, start + word.index + word[0].length);
          if (part.includes(2)) continue;
          tally.words++;
          if (part.every((mark) => mark === 1)) tally.right++;
        }
    });
  }
  return tallies;
}

function foldOf(group: string): number {
  let hash = 7;
  for (const char of group) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return (hash >>> 8) % FOLDS;
}

const lowered = (doc: Document): Document => {
  const text = doc.text.toLowerCase();
  return text.length === doc.text.length ? { ...doc, text } : doc;
};
const sure = (names: readonly TaggedName[]): TaggedName[] => names.filter((name) => name.confidence !== 'possible');
const out: string[] = [];
const say = (...lines: string[]): void => {
  out.push(...lines);
  console.log(lines.join('\n'));
};
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];

const lexicon = readLexicon();
const bytes = new Uint8Array(fs.readFileSync(path.join(ASSETS, 'tagger.bin')));
const shipped = whole(loadTagger(bytes, lexicon));

say(
  `Weights: ${bytes.length.toLocaleString('en')} bytes, ${gzipSync(bytes, { level: 9 }).length.toLocaleString('en')} gzipped.`,
  '',
);

// sets that nothing was trained on
say('### Sets not trained on: fully found / token precision, %', '');
say(...head('set', ...TYPES, 'persons, likely and certain only', 'persons, all in lower case'));
const withoutHashtags = (docs: readonly Document[]): Document[] =>
  docs.map((doc) => ({
    ...doc,
    names: doc.names.filter(({ start }) => doc.text[start] !== '#'),
    unsure: [...doc.unsure, ...doc.names.filter(({ start }) => doc.text[start] === '#')],
  }));
const dev: [string, Document[]][] = [
  ['WNUT-17 dev', readCorpus('dev/wnut17_dev.jsonl')],
  ['Broad Twitter dev, handles aside', readCorpus('dev/btc_dev.jsonl')],
  ['the same, hashtags aside as well', withoutHashtags(readCorpus('dev/btc_dev.jsonl'))],
  ['TAB dev', readCorpus('dev/tab_dev_21.jsonl')],
];
for (const [name, docs] of dev) {
  const all = measure(docs, (doc) => shipped(doc.text));
  const likely = measure(docs, (doc) => sure(shipped(doc.text)))[0] as Tally;
  const small = measure(docs.map(lowered), (doc) => shipped(doc.text))[0] as Tally;
  say(
    row(
      name,
      ...all.map((t) => `${t.recall} / ${t.precision} (${t.gold})`),
      `${likely.recall} / ${likely.precision}`,
      `${small.recall} / ${small.precision}`,
    ),
  );
}

// cross-validation
const fixed = [...CORPORA.filter((file) => !file.includes('asq_phi')).flatMap(readCorpus), ...QUIET.flatMap(readQuiet)];
const moving = [...readCorpus('dev/asq_phi_positive.jsonl'), ...readDrafts()];
const taggers: Tag[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const docs = [...fixed, ...moving.filter(({ group }) => foldOf(group) !== fold)];
  taggers.push(whole(loadTagger(packTagger(trainTagger(docs, lexicon)), lexicon)));
  console.error(`fold ${fold + 1} of ${FOLDS}`);
}
const unseen = (doc: Document): TaggedName[] => (taggers[foldOf(doc.group)] as Tag)(doc.text);
const asq = moving.filter(({ corpus }) => corpus === 'asq_phi_positive');
const drafts = moving.filter(({ corpus, read }) => corpus === 'drafts' && read);

say(
  '',
  `### Cross-validated in five folds: fully found / token precision, % (${drafts.length} drafts read by hand)`,
  '',
);
say(...head('set', ...TYPES));
const line = (name: string, docs: readonly Document[], tag = unseen): void =>
  say(row(name, ...measure(docs, tag).map((t) => (t.gold ? `${t.recall} / ${t.precision} (${t.gold})` : '–'))));
line('ASQ-PHI', asq);
line('ASQ-PHI in lower case', asq.map(lowered));
line('drafts', drafts);
line('drafts, likely and certain only', drafts, (doc) => sure(unseen(doc)));
line('drafts, certain only', drafts, (doc) => unseen(doc).filter((name) => name.confidence === 'certain'));
line('drafts in lower case', drafts.map(lowered));

say('', '### What a confidence is worth: names that are right, by overlap, in the drafts', '');
say(...head('', ...TYPES));
for (const band of BANDS)
  say(
    row(
      band,
      ...TYPES.map((type, t) => {
        let right = 0;
        let all = 0;
        for (const doc of drafts)
          for (const name of unseen(doc)) {
            if (name.type !== type || name.confidence !== band) continue;
            all++;
            if (doc.names.some((gold) => gold.type === t && gold.start < name.end && gold.end > name.start)) right++;
          }
        return all ? `${((100 * right) / all).toFixed(0)} % of ${all}` : '–';
      }),
    ),
  );

// by origin
const origins = readNames();
const home = new Map<string, string[]>();
for (const [origin, { given, surname }] of origins)
  for (const name of [...given, ...surname]) {
    const key = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    home.set(key, [...(home.get(key) ?? []), origin]);
  }
const ANGLO = new Set(['Anglo', 'Nicknames']);
const groups = new Map<string, [number, number]>();
const count = (group: string, hit: boolean): void => {
  const pair = groups.get(group) ?? [0, 0];
  pair[1]++;
  if (hit) pair[0]++;
  groups.set(group, pair);
};
for (const doc of drafts) {
  const mask = new Uint8Array(doc.text.length);
  for (const { start, end, type } of unseen(doc)) if (type === 'person') mask.fill(1, start, end);
  for (const { start, end, type } of doc.names) {
    if (type !== 0) continue;
    const hit = found(doc.text, mask, start, end);
    const words = doc.text
      .slice(start, end)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s.]+/);
    const from = new Set(words.flatMap((word) => home.get(word) ?? []));
    if (from.has('Words')) count('also ordinary words (Hope, Will, Art)', hit);
    from.delete('Words');
    if ([...from].some((origin) => ANGLO.has(origin))) count('Anglo', hit);
    else if (from.size || /[^\x20-\x7e’]/u.test(doc.text.slice(start, end))) count('not Anglo', hit);
    else count('of no list', hit);
  }
}
say('', '### Persons in the drafts by origin of the name, fully found', '', ...head('names', 'found', 'of'));
for (const [group, [hit, all]] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
  say(row(group, `${((100 * hit) / all).toFixed(1)} %`, all));

say(
  '',
  '### The same drafts with everybody renamed, by origin of the new names',
  '',
  ...head('names', 'found', 'token precision'),
);
for (const [origin, { given, surname }] of [...origins].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const next = random(17);
  const renamed = drafts
    .filter((_, i) => i % 3 === 0)
    .map((doc) => rename(doc, { given: [given], surname: [surname] }, next));
  const tally = measure(renamed, unseen)[0] as Tally;
  say(row(origin, `${tally.recall} %`, `${tally.precision} %`));
}

// texts that should stay quiet
say(
  '',
  '### Persons tagged in ordinary texts, per 10,000 characters (real names among them)',
  '',
  ...head('texts', ...BANDS),
);
for (const file of [
  'counselchat_answers',
  'clinical_notes_mts',
  'email_sentences_parakweet',
  'quasi_llmprivacy_doclevel',
]) {
  const texts = readLines<{ text: string }>(path.join(SHARED, 'dev', `${file}.jsonl`));
  const names = texts.flatMap(({ text }) => shipped(text).filter(({ type }) => type === 'person'));
  const chars = texts.reduce((sum, { text }) => sum + text.length, 0);
  say(
    row(file, ...BANDS.map((band) => ((names.filter((n) => n.confidence === band).length / chars) * 1e4).toFixed(2))),
  );
}

if (process.argv.includes('--write')) {
  const page = path.resolve(import.meta.dirname, '../../docs/models.md');
  const text = fs.readFileSync(page, 'utf8');
  const [before, after] = [text.split('<!-- tagger figures -->')[0], text.split('<!-- end of tagger figures -->')[1]];
  fs.writeFileSync(
    page,
    `${before}<!-- tagger figures -->\n\n${out.join('\n')}\n\n<!-- end of tagger figures -->${after}`,
  );
}
