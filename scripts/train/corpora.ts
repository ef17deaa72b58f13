import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Passage, readPassage } from '../../src/engine/text/tokens';

/** A name in a document: `type` 0 person, 1 place, 2 organisation; UTF-16 offsets. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: 0 | 1 | 2;
}

/** A text with its names. `unsure` stretches may be anything, and teach nothing. */
export interface Document {
  readonly id: string;
  readonly corpus: string;
  /** Texts that are alike (twins) share it, so that they never stand on both sides of a test. */
  readonly group: string;
  readonly text: string;
  /** False where only some of the names are known. */
  readonly read: boolean;
  readonly names: readonly Name[];
  readonly unsure: readonly { readonly start: number; readonly end: number; readonly types?: readonly (0 | 1 | 2)[] }[];
}

interface Row {
  id: string;
  text: string;
  gold: { start: number; end: number; kind: string; label?: string }[];
  tab?: { start: number; end: number; type: string }[];
}

/** Where the texts lie; they are not part of this repository. */
export const SHARED = path.resolve(import.meta.dirname, '../../../shared/eval');

/** All lines of a JSONL file. */
export function readLines<T>(file: string): T[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const KINDS: Record<string, 0 | 1 | 2> = {
  PERSON: 0,
  PER: 0,
  NAME: 0,
  LOCATION: 1,
  LOC: 1,
  GPE: 1,
  CORPORATION: 2,
  GROUP: 2,
  ORG: 2,
  ORGANIZATION: 2,
};
const UNSURE: Record<string, readonly (0 | 1 | 2)[] | undefined> = {
  'CREATIVE-WORK': [0, 1, 2],
  PRODUCT: [2],
  GEOGRAPHIC_LOCATION: [1, 2],
  STREET_ADDRESS: [1],
  TITLE: [0],
  MISC: [0, 1, 2],
  EMAIL_ADDRESS: [],
};

function document(row: Row, corpus: string): Document {
  const names: Name[] = [];
  const unsure: { start: number; end: number; types?: readonly (0 | 1 | 2)[] }[] = [];
  const spans = row.tab
    ? row.tab.map(({ start, end, type }) => ({ start, end, kind: type }))
    : row.gold.map(({ start, end, kind, label }) => ({
        start,
        end,
        kind: kind === 'DIRECT' || kind === 'QUASI' ? (label ?? kind) : kind,
      }));
  for (const { start, end, kind } of spans) {
    const before = row.text.slice(0, start).trimEnd();
    const handle = before.endsWith('@') || row.text[start] === '@';
    const type = KINDS[kind];
    // handles are found by a rule; the corpora disagree whether they are names
    if (handle) {
      if (type !== undefined) unsure.push({ start, end });
    } else if (type !== undefined) {
      const title =
        type === 0
          ? (/^(?:(?:mrs?|ms|miss|mx|dr|prof)\b\.?\s*)+(?=\S)/i.exec(row.text.slice(start, end))?.[0].length ?? 0)
          : 0;
      names.push({ start: start + title, end, type });
    } else {
      const types = UNSURE[kind];
      if (types?.length) unsure.push({ start, end, types });
    }
  }
  names.sort((a, b) => a.start - b.start);
  // only the Broad Twitter Corpus says which hashtags are names
  if (!corpus.startsWith('btc')) unsure.push(...hashtags(row.text));
  return { id: row.id, corpus, group: row.id, text: row.text, read: true, names, unsure };
}

function hashtags(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/#\w+/g)].map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
}

/** A corpus of ../shared/eval in the common form. */
export function readCorpus(file: string): Document[] {
  const corpus = path.basename(file, '.jsonl');
  return readLines<Row>(path.join(SHARED, file)).map((row) => document(row, corpus));
}

/** Texts that name no person; places and organisations may be anywhere in them. They teach eponyms: Parkinson's, the Chaddock reflex. */
export function readQuiet(file: string): Document[] {
  const corpus = path.basename(file, '.jsonl');
  return readLines<Row>(path.join(SHARED, file)).map(({ id, text }) => ({
    id,
    corpus,
    group: id,
    text,
    read: true,
    names: [],
    unsure: [{ start: 0, end: text.length, types: [1, 2] }],
  }));
}

/** A passage with what each of its tokens may be: a bit per label. */
export interface Example {
  readonly passage: Passage;
  readonly allowed: Uint8Array;
}

/** Cuts a text into the passages that the engine reads: at blank lines. Offsets of each come with it. */
export function* passages(text: string): Generator<{ text: string; start: number }> {
  for (const match of text.matchAll(/(?:(?!\n[ \t]*\n)[\s\S])+/g))
    if (match[0].trim()) yield { text: match[0], start: match.index };
}

/** A document as training examples. */
export function examples(doc: Document): Example[] {
  const out: Example[] = [];
  for (const { text, start } of passages(doc.text)) {
    const passage = readPassage(text);
    const count = passage.tokens.length;
    const allowed = new Uint8Array(count).fill(1);
    const touched = (from: number, to: number): number[] => {
      const hit: number[] = [];
      passage.tokens.forEach((token, i) => {
        if (token.start + start < to && token.end + start > from) hit.push(i);
      });
      return hit;
    };
    for (const { start: from, end: to, types } of doc.unsure)
      for (const i of touched(from, to))
        allowed[i] = types ? types.reduce<number>((mask, t) => mask | (2 << t), 1) : 15;
    for (const name of doc.names) for (const i of touched(name.start, name.end)) allowed[i] = 2 << name.type;
    out.push({ passage, allowed });
  }
  return out;
}

/** A labelled draft, as far as names need it. */
interface Draft {
  id: string;
  text: string;
  twin?: string;
  signals?: { signal: string; subject: string; quote: string }[];
}

const HERE = import.meta.dirname;
const TYPES = 'plo';

/** All labelled drafts, those of ../shared and those of this repository, except the fifth that no training may see. */
function drafts(): Draft[] {
  const own = path.resolve(HERE, '../../tests/drafts');
  const files = ['mail', 'mixed', 'public', 'scenarios'].map((name) => path.join(SHARED, 'drafts', `${name}.jsonl`));
  if (fs.existsSync(own))
    for (const name of fs.readdirSync(own).sort()) if (name.endsWith('.jsonl')) files.push(path.join(own, name));
  return files.flatMap((file) => readLines<Draft>(file));
}

/**
 * The drafts with their names. drafts.names holds the names of those that were read by hand (offsets only, with a check of the text they
 * belong to); of the others only quoted identifiers are known to be names, and whatever else is capitalised stays unsure.
 */
export function readDrafts(): Document[] {
  const known = new Map<string, { check: string; spans: string[] }>();
  for (const line of fs.readFileSync(path.join(HERE, 'drafts.names'), 'utf8').split('\n')) {
    const [id, check, ...spans] = line.split(' ');
    if (id && check) known.set(id, { check, spans });
  }
  return drafts().map((draft) => {
    const { id, text } = draft;
    const read = known.get(id);
    if (read?.check !== createHash('sha256').update(text).digest('hex').slice(0, 8)) return quoted(draft);
    const names = read.spans.map((span): Name => {
      const [, start, end, type] = /^(\d+)-(\d+)([plo])$/.exec(span) as unknown as [string, string, string, string];
      return { start: Number(start), end: Number(end), type: TYPES.indexOf(type) as Name['type'] };
    });
    return { id, corpus: 'drafts', group: groupOf(draft), text, read: true, names, unsure: hashtags(text) };
  });
}

function groupOf({ id, twin }: Draft): string {
  return twin && twin < id ? twin : id;
}

const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|sra?|fr|rev|sister|aunt|uncle|father|my|the|a|an|our|your|about|with)$/i;
const LETTERS_AFTER = /^(?:[A-Z]{2,}|[A-Z][a-z]?[A-Z]\w*|Name|Re)$/;
const NO_NAME = /\d|@|^(?:suite|lic|dob|ssn|mrn)|\b(?:street|road|lane|ave)\b/i;

/** The person at the beginning of each quoted identifier, wherever that name stands in the draft. */
function quoted(draft: Draft): Document {
  const { id, text, signals } = draft;
  const names: Name[] = [];
  for (const { signal, subject, quote } of signals ?? []) {
    if (signal !== 'identifier' || subject === 'institution' || NO_NAME.test(quote.slice(0, 12))) continue;
    const words = readPassage(quote).tokens.filter((token) => token.kind === 'word');
    let first = words.findIndex((word) => !TITLE.test(word.text));
    if (first < 0) continue;
    let last = first - 1;
    for (const word of words.slice(first)) {
      const glue = last < first ? '' : quote.slice((words[last] as { end: number }).end, word.start);
      if (!/^\p{Lu}/u.test(word.text) || LETTERS_AFTER.test(word.text) || !/^[\s.]*$/.test(glue)) break;
      last++;
    }
    // a lone word in lower case is a name too: nothing else identifies in one word
    if (last < first && words.length === 1 && /^\p{Ll}+$/u.test(quote)) first = last = 0;
    if (last < first) continue;
    const name = quote.slice((words[first] as { start: number }).start, (words[last] as { end: number }).end);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (/\p{L}/u.test(text[at - 1] ?? ' ') || /\p{L}/u.test(text[end] ?? ' ')) continue;
      if (!names.some((other) => other.start < end && other.end > at)) names.push({ start: at, end, type: 0 });
    }
  }
  names.sort((a, b) => a.start - b.start);
  const unsure = readPassage(text)
    .tokens.filter((token) => token.kind === 'word' && /^\p{Lu}./u.test(token.text))
    .filter((token) => !names.some((name) => name.start < token.end && name.end > token.start))
    .map(({ start, end }) => ({ start, end, types: [0, 1, 2] as const }));
  return { id, corpus: 'drafts', group: groupOf(draft), text, read: false, names, unsure };
}
