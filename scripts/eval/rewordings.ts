import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Engine } from '../../src/engine/inspect';
import { worse } from '../../src/engine/judge';
import { applyRewordings } from '../../src/engine/reword';
import type { Draft, Inspection, Policy } from '../../src/engine/types';
import type { Labelled } from '../labelled';
import { toDraft, toPolicy } from '../open-engine';

/** A draft before and after "Apply all safer wordings". */
export interface Reworded {
  readonly id: string;
  readonly before: Draft;
  readonly after: Draft;
  readonly first: Inspection;
  readonly last: Inspection;
}

/** Takes every wording that is offered, and once more where the draft is still held: as the hold dialog does. */
export function takeAll(engine: Engine, id: string, before: Draft, policy: Policy): Reworded {
  const first = engine.inspect(before, policy);
  let after = before;
  let last = first;
  for (let times = 0; times < 2 && (times === 0 || last.verdict === 'hold'); times++) {
    const wordings = last.findings.flatMap(({ reword = [] }) => reword);
    if (wordings.length === 0) break;
    after = { ...after, boxes: applyRewordings(after.boxes, wordings) };
    last = engine.inspect(after, policy);
  }
  return { id, before, after, first, last };
}

/** Whether the draft is judged better than before. */
export const improved = ({ first, last }: Reworded): boolean =>
  first.verdict !== last.verdict && worse(first.verdict, last.verdict) === first.verdict;

/** All boxes of a draft, one a paragraph. */
export const textOf = ({ boxes }: Draft): string => boxes.map(({ text }) => text).join('\n\n');

/** The only words that rewording may bring into a draft: labels, lessons, and the whole answers of src/engine/rewording/answers.ts. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  `a an the my our another other one two some someone somebody else that this person people couple family child client clients patient patients
  they they’re they’ve they’ll they’d them their theirs themselves are have told said me something i will keep to myself of mine hello message
  thank you for writing privacy law means we never discuss whether anyone is or was here with concern welcome call office
  can’t confirm deny any has been answer give about everyone what tell at work stays question would rather ask in please write
  could not put talk when meet general words nobody particular from`.split(/\s+/),
);

const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/['‘]/g, '’')
      .match(/[\p{L}\d]+(?:’[\p{L}]+)*/gu) ?? []
  ).map((word) => word.replace(/’s$/, ''));

/** Words of the reworded draft that stand neither in the draft nor in the closed list. */
export function addedWords({ before, after }: Reworded): string[] {
  const known = new Set(wordsOf(textOf(before)));
  return wordsOf(textOf(after)).filter((word) => !known.has(word) && !NEUTRAL_WORDS.has(word));
}

/** Opens harper's own rules of English, as far as they say what is wrong rather than what is long. */
export async function openLinter(): Promise<(text: string) => Promise<string[]>> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    return lints.map((lint) => `${lint.lint_kind()} ${lint.get_problem_text().toLowerCase()}`);
  };
}

/** What harper finds in the reworded draft and did not find in the draft. */
export async function newLints(
  lint: (text: string) => Promise<string[]>,
  { before, after }: Reworded,
): Promise<string[]> {
  const known = await lint(textOf(before));
  return (await lint(textOf(after))).filter((found) => {
    const at = known.findIndex((old) => (/^Readability/.test(found) ? old.startsWith('Readability') : old === found));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** Every labelled hold that names what must be flagged, with all its safer wordings taken. */
export const rewordAll = (engine: Engine, drafts: readonly Labelled[]): Reworded[] =>
  drafts
    .filter(({ expected, must_flag = [] }) => expected.join() === 'hold' && must_flag.length > 0)
    .map((line) => takeAll(engine, line.id, toDraft(line), toPolicy(line)));

const percent = (part: number, whole: number): string =>
  `${part} of ${whole}${whole > 0 ? ` (${((100 * part) / whole).toFixed(1)} %)` : ''}`;

/** Prints what "Apply all safer wordings" comes to on a set of drafts; ids only where something is amiss. */
export async function reportRewordings(engine: Engine, name: string, drafts: readonly Labelled[]): Promise<void> {
  const all = rewordAll(engine, drafts);
  const held = all.filter(({ first }) => first.verdict === 'hold');
  const changed = all.filter(({ before, after }) => textOf(before) !== textOf(after));
  const lint = await openLinter();
  let clean = 0;
  const adding: string[] = [];
  let short = 0;
  for (const each of changed) {
    if ((await newLints(lint, each)).length === 0) clean++;
    if (addedWords(each).length > 0) adding.push(`${each.id}: ${addedWords(each).join(' ')}`);
    if (wordsOf(textOf(each.after)).length < wordsOf(textOf(each.before)).length / 3) short++;
  }
  console.log(`\n${name}: labelled holds that name what must be flagged: ${all.length}`);
  console.log(`judged better                  ${percent(all.filter(improved).length, all.length)}`);
  console.log(`  of those the engine held     ${percent(held.filter(improved).length, held.length)}`);
  console.log(
    `  clear after it               ${percent(held.filter(({ last }) => last.verdict === 'clear').length, held.length)}`,
  );
  console.log(`not held by the engine         ${percent(all.length - held.length, all.length)}`);
  console.log(`no new lint by harper          ${percent(clean, changed.length)}`);
  console.log(`no added word                  ${percent(changed.length - adding.length, changed.length)}`);
  console.log(`less than a third is left      ${percent(short, changed.length)}`);
  for (const line of adding) console.log(line);
}
