// What a roster of 5,000 invented clients costs, finds and mistakes: `npx tsx scripts/roster/measure.ts`. Figures in docs/measuring.md.
import { existsSync, readFileSync } from 'node:fs';
import { loadLexicon } from '../../src/engine/lexicon/load-lexicon';
import { content } from '../../src/engine/signals/content/index';
import { rostered } from '../../src/engine/signals/identifiers/rostered';
import { relationship } from '../../src/engine/signals/relationship/index';
import { readPassage } from '../../src/engine/text/tokens';
import type { Policy, Signal } from '../../src/engine/types';
import { EMPTY_POLICY } from '../../src/engine/types';
import { keyedHash } from '../../src/roster/keyed-hash';
import { openRoster } from '../../src/roster/open-roster';
import { hashClients, pack } from '../../src/roster/packed-roster';
import { asset, openEngine, sharedFolder, toDraft } from '../open-engine';
import { invent } from './invent';
import { variantsOf } from './variants';

const COUNT = 5000;
const ROUNDS = 3;
/** Every so manyeth client is looked for in all variants. */
const STEP = process.argv.includes('--all') ? 1 : 10;

/** Parts to measure, `cost`, `recall`, `mail`; all where none is named. */
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const part = (name: string): boolean => asked.length === 0 || asked.includes(name);

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = <T>(work: () => T): [T, number] => {
  const before = cpu();
  const result = work();
  return [result, cpu() - before];
};
const tell = (what: string, figure: string): void => console.log(`  ${what.padEnd(66)}${figure}`);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const clients = invent(COUNT);
const salt = new Uint8Array(32).map((_, i) => i * 7 + 1);
const [packed, sealing] = timed(() => pack(hashClients(clients, keyedHash(salt, 1)), salt, 1, '2026-11-24'));
tell(
  `${COUNT.toLocaleString('en')} clients hashed`,
  `${sealing.toFixed(0)} ms, ${(JSON.stringify(packed).length / 1024).toFixed(0)} KiB`,
);
const [roster, opening] = timed(() => openRoster(packed));
tell('opened', `${opening.toFixed(0)} ms`);

const shared = sharedFolder();
const texts = (file: string): string[] => {
  const url = shared && new URL(`eval/dev/${file}`, shared);
  if (!url || !existsSync(url)) return [];
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
};
const withRoster: Policy = { ...EMPTY_POLICY, roster };

// cost: what the roster adds to a draft never read, beside what the engine takes for it; each round with a fresh engine and fresh rosters
const drafts = ['counselchat_answers.jsonl', 'email_spamassassin_ham.jsonl', 'clinical_notes_mts.jsonl']
  .flatMap(texts)
  .filter((_, i) => i % 8 === 0);
if (drafts.length && part('cost')) {
  const lexicon = loadLexicon(asset('lexicon.bin'));
  const detectors = [...relationship, ...content];
  const passages = drafts
    .flatMap((text) => text.split('\n'))
    .filter((paragraph) => paragraph.trim())
    .map(readPassage)
    .map((passage) => ({ passage, found: detectors.flatMap((detector) => detector.detect(passage, lexicon)) }));
  const words = passages.reduce((sum, { passage }) => sum + passage.tokens.length, 0);
  const rosters = [1, 4, 8].map((rounds) =>
    pack(hashClients(clients, keyedHash(salt, rounds)), salt, rounds, '2026-11-24'),
  );
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
  for (let round = 0; round <= ROUNDS; round++) {
    const engine = openEngine();
    const [, own] = timed(() =>
      drafts.map((text) => engine.inspect(toDraft({ text, audience: 'public' }), EMPTY_POLICY)),
    );
    if (round > 0) note('engine', own);
    for (const packed of rosters) {
      const open = openRoster(packed);
      const [, ms] = timed(() => passages.map(({ passage, found }) => rostered(passage, found, lexicon, open)));
      if (round > 0) note(`${packed.rounds} rounds`, ms);
    }
  }
  const median = (name: string): number => times.get(name)?.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  tell(
    `${drafts.length} drafts never read, ${words.toLocaleString('en')} words and marks, no roster`,
    `${median('engine').toFixed(0)} ms CPU`,
  );
  for (const { rounds } of rosters)
    tell(
      `a roster’s share, ${rounds} rounds a hash`,
      `${median(`${rounds} rounds`).toFixed(0)} ms CPU, ${percent(median(`${rounds} rounds`), median('engine'))} of it`,
    );
}

/** Initials that many clients share are a quasi-identifier of the roster's. */
const isHit = ({ type, confidence }: Signal): boolean =>
  type.startsWith('client-') || (type === 'initials' && confidence === 'certain');

// recall on the names' own variants
const engine = openEngine();
const counts = new Map<string, [number, number]>();
for (const client of part('recall') ? clients.filter((_, i) => i % STEP === 0) : [])
  for (const { kind, text } of variantsOf(client)) {
    const [found, all] = counts.get(kind) ?? [0, 0];
    const seen = engine.signals(toDraft({ text, audience: 'public' }), withRoster).some(isHit);
    counts.set(kind, [found + (seen ? 1 : 0), all + 1]);
    if (!seen && process.argv.includes('--missed')) console.log(kind, text);
  }
let [found, all] = [0, 0];
for (const [kind, [f, a]] of counts) {
  tell(`found: ${kind}`, `${percent(f, a)} of ${a}`);
  found += f;
  all += a;
}
if (all) tell('found in all', `${percent(found, all)} of ${all}`);

// ordinary mail
for (const file of ['email_spamassassin_ham.jsonl', 'email_sentences_parakweet.jsonl']) {
  const mails = texts(file);
  if (!mails.length || !part('mail')) continue;
  let hits = 0;
  let changed = 0;
  for (const text of mails) {
    const draft = toDraft({ text, audience: 'outside' });
    const seen = engine.signals(draft, withRoster).filter(isHit);
    if (seen.length) hits++;
    if (seen.length && process.argv.includes('--missed'))
      console.log(file.slice(6, 12), seen.map(({ type, quote }) => `${type} ${quote}`).join(' | '));
    if (engine.inspect(draft, withRoster).verdict !== engine.inspect(draft, EMPTY_POLICY).verdict) changed++;
  }
  tell(
    `${file}: documents with a hit`,
    `${hits} of ${mails.length} (${percent(hits, mails.length)}), another verdict: ${changed}`,
  );
}
