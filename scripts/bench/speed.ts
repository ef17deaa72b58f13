// What the engine takes of the processor: opening it, reading what it never read, reading on after an edit. Run by bench.ts in a process of its own, with the URL of a folder of drafts.
import { readdirSync, readFileSync } from 'node:fs';
import { EMPTY_POLICY } from '../../src/engine/types';
import { openEngine, toDraft } from '../open-engine';

const WORDS = 5000;
const EDITS = 20;
const ROUNDS = 5;

/** Milliseconds of processor time of this process, all its threads (collector and compiler too). */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(work: () => void): number {
  const before = cpu();
  work();
  return cpu() - before;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
const tell = (what: string, figure: string): void => console.log(`  ${what.padEnd(66)}${figure}`);

const drafts = new URL(process.argv[2] ?? '');
const texts = readdirSync(drafts)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(new URL(file, drafts), 'utf8').split('\n').filter(Boolean))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const inspect = (engine: ReturnType<typeof openEngine>, text: string) =>
  engine.inspect(toDraft({ text, audience: 'public' }), EMPTY_POLICY);

let engine = openEngine();
const first = cpu();
tell('process, code and models until the engine is open', `${first.toFixed(0)} ms`);
tell(
  'opening another engine (lexicon, name tagger, reader), median',
  `${median(Array.from({ length: ROUNDS }, () => timed(() => (engine = openEngine())))).toFixed(1)} ms`,
);

const cold = texts.slice(0, 600);
const read = (some: readonly string[]): string => {
  const chars = some.reduce((sum, text) => sum + text.length, 0);
  const ms = timed(() => {
    for (const text of some) inspect(engine, text);
  });
  return `${Math.round((chars / ms) * 1000).toLocaleString('en')} characters a CPU second`;
};
tell(`${cold.length} drafts never read, compiler cold, judged whole`, read(cold));
const rest = texts.slice(600, 1800);
tell(`${rest.length} more drafts never read, compiler warm`, read(rest));

let long = '';
for (const text of texts) {
  if (long.split(/\s+/).length >= WORDS) break;
  long += `${text}\n\n`;
}
const words = long.split(/\s+/).length;
const whole = median(
  Array.from({ length: ROUNDS }, (_, round) => {
    engine = openEngine();
    return timed(() => inspect(engine, `${round} ${long}`));
  }),
);
tell(`a draft of ${words.toLocaleString('en')} words, read for the first time, median`, `${whole.toFixed(1)} ms`);
const middle = long.indexOf('. ', long.length >> 1) + 2;
const edit = median(
  Array.from({ length: ROUNDS }, (_, round) => {
    const ms = timed(() => {
      for (let i = 0; i < EDITS; i++)
        inspect(engine, `${long.slice(0, middle)}She came again on day ${round * EDITS + i}. ${long.slice(middle)}`);
    });
    return ms / EDITS;
  }),
);
tell(`one sentence changed in it, ${EDITS} times, median of ${ROUNDS} rounds`, `${edit.toFixed(2)} ms a change`);
