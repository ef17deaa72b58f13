// What compromise would add to our own name finders, asked only about sentences with a cue: `tsx scripts/bench/compromise.ts`. Prints counts, no texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { EMPTY_POLICY } from '../../src/engine/types';
import { type DraftLine, openEngine, sharedFolder, toDraft } from '../open-engine';
import { readDrafts } from '../train/corpora';

interface Labelled extends DraftLine {
  readonly id: string;
  readonly signals?: readonly { readonly quote: string; readonly signal: string }[];
  readonly must_flag?: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** As much of compromise as is asked here. */
type Nlp = (text: string) => {
  people(): { json(how: { offset: true }): { offset: { start: number; length: number } }[] };
};

const HARNESS = new URL('../../.cache/harness/', import.meta.url);
/** The harness's own copy: the project does without. */
const COPY = new URL(`node_modules/${'compromise'}/src/three.js`, HARNESS);
const CARE =
  /\b(?:clients?|patients?|pts?|session|therapy|counsel+ing|treatment|appointment|caseload|referr(?:al|ed)|intake|clinic|diagnos\w+|medication|discharged?|relaps\w+)\b/i;
const SENTENCE = /[^.!?\n]+[.!?]*/g;
/** An identifier that is no person's name: numbers, addresses, handles. */
const NO_NAME = /[\d@]|\b(?:street|road|lane|ave)\b/i;

if (!existsSync(COPY)) {
  console.log('Skipped: `npm run bench -- engine` first, which installs compromise into .cache/harness');
  process.exit();
}
const nlp = ((await import(COPY.href)) as { default: Nlp }).default;
const engine = openEngine();
/** Person names of drafts that were read by hand, by draft id. */
const read = new Map(readDrafts().map(({ id, names }) => [id, names.filter(({ type }) => type === 0)]));

function measure(title: string, folder: URL): void {
  if (!existsSync(folder)) return;
  const drafts = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled);
  const count = { drafts: drafts.length, sentences: 0, names: 0, alone: 0, missed: 0, added: 0, falsely: 0 };
  for (const draft of drafts) {
    const { id, text, signals = [], must_flag = [] } = draft;
    const seen = engine.signals(toDraft({ text, audience: 'public' }), EMPTY_POLICY);
    const ours = seen.filter(({ signal }) => signal === 'identifier');
    const places = (quotes: readonly string[]) =>
      quotes.flatMap((quote) => {
        const start = text.indexOf(quote);
        return start < 0 ? [] : [{ start, end: start + quote.length }];
      });
    const quoted = signals.filter(({ signal, quote }) => signal === 'identifier' && !NO_NAME.test(quote));
    const known = [...places(quoted.map(({ quote }) => quote)), ...(read.get(id) ?? [])];
    const asked = places(quoted.map(({ quote }) => quote).filter((quote) => must_flag.includes(quote)));
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
      const here = { start: index, end: index + sentence.length };
      const cue = seen.some((s) => s.signal === 'relationship' && meet(s, here)) || CARE.test(sentence);
      if (!cue) continue;
      count.sentences++;
      const theirs = nlp(sentence)
        .people()
        .json({ offset: true })
        .map(({ offset }) => ({ start: index + offset.start, end: index + offset.start + offset.length }));
      for (const name of asked.filter((span) => meet(span, here))) {
        count.names++;
        const found = theirs.some((span) => meet(span, name));
        if (found) count.alone++;
        if (ours.some((span) => meet(span, name))) continue;
        count.missed++;
        if (found) count.added++;
      }
      count.falsely += theirs.filter((span) => ![...ours, ...known].some((other) => meet(span, other))).length;
    }
  }
  const { names, missed, added, falsely } = count;
  console.log(
    `${title}: ${count.drafts} drafts, ${count.sentences} sentences with a cue; ${names} names to be flagged, of which compromise by itself finds ${count.alone}; ${missed} missed by us, of which compromise finds ${added}, with ${falsely} false names${added ? ` (${(falsely / added).toFixed(1)} for each)` : ''}`,
  );
}

const shared = sharedFolder();
if (shared) measure('shared drafts', new URL('eval/drafts/', shared));
measure('own drafts', new URL('../../tests/drafts/', import.meta.url));
measure('untouched drafts', new URL('../../tests/drafts/untouched/', import.meta.url));
