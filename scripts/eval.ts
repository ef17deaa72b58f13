// Accuracy on the labelled drafts (shared/eval/drafts and tests/drafts): per stratum, misses, false alarms, span recall, twins.
import { parseArgs } from 'node:util';
import type { Inspection } from '../src/engine/types';
import { reportOrdinary } from './eval/ordinary';
import { reportRewordings } from './eval/rewordings';
import { reportRulesShown } from './eval/rules-shown';
import { type Labelled, readLabelled } from './labelled';
import { openEngine, sharedFolder, toDraft, toPolicy } from './open-engine';

/** Counts over a set of drafts. */
class Tally {
  drafts = 0;
  right = 0;
  holds = 0;
  missed = 0;
  caught = 0;
  clears = 0;
  alarms = 0;
  flag = 0;
  flagged = 0;
  not = 0;
  touched = 0;

  add(draft: Labelled, result: Inspection): void {
    const { verdict } = result;
    const only = draft.expected.length === 1 ? draft.expected[0] : undefined;
    this.drafts++;
    if (draft.expected.includes(verdict)) this.right++;
    if (only === 'hold') {
      this.holds++;
      if (verdict === 'clear') this.missed++;
      if (verdict === 'hold') this.caught++;
    }
    if (only === 'clear') {
      this.clears++;
      if (verdict === 'hold') this.alarms++;
    }
    const boxes = toDraft(draft).boxes;
    const marks = boxes.map((box) => {
      const mark = new Uint8Array(box.text.length);
      for (const f of result.findings) for (const s of f.signals) if (s.box === box.name) mark.fill(1, s.start, s.end);
      return mark;
    });
    const places = (quote: string): Uint8Array[] =>
      boxes.flatMap((box, i) => {
        const at = box.text.indexOf(quote);
        return at < 0 ? [] : [(marks[i] as Uint8Array).subarray(at, at + quote.length)];
      });
    for (const quote of draft.must_flag ?? []) {
      this.flag++;
      if (places(quote).some((m) => m.every((x, i) => x === 1 || /\s/.test(quote[i] ?? '')))) this.flagged++;
    }
    for (const quote of draft.must_not_flag ?? []) {
      this.not++;
      if (places(quote).some((m) => m.some((x) => x === 1))) this.touched++;
    }
  }

  row(name: string): string {
    const p = (a: number, b: number): string => (b === 0 ? '    –' : `${((100 * a) / b).toFixed(1)}`.padStart(5));
    return `${name.padEnd(14)}${String(this.drafts).padStart(6)}  ${p(this.right, this.drafts)}  ${p(this.missed, this.holds)}  ${p(this.caught, this.holds)}  ${p(this.alarms, this.clears)}  ${p(this.flagged, this.flag)}  ${p(this.touched, this.not)}`;
  }
}

const { values } = parseArgs({
  options: {
    wrong: { type: 'boolean' },
    only: { type: 'string' },
    rules: { type: 'boolean' },
    ordinary: { type: 'boolean' },
    reword: { type: 'boolean' },
  },
});
const UNTOUCHED = 'tests/drafts/untouched';
const shared = sharedFolder();
const sets: [string, Labelled[]][] = [
  ['shared/eval/drafts', shared ? readLabelled(new URL('eval/drafts/', shared)) : []],
  ['tests/drafts', readLabelled(new URL('../tests/drafts/', import.meta.url))],
  [UNTOUCHED, readLabelled(new URL('../tests/drafts/untouched/', import.meta.url))],
];
if (!shared)
  console.log('shared/eval/drafts is not beside this checkout: only the drafts of tests/drafts are measured');
const engine = openEngine();
if (values.ordinary) {
  reportOrdinary(engine);
  process.exit();
}
if (values.rules) {
  reportRulesShown(engine);
  process.exit();
}
if (values.reword) {
  for (const [name, drafts] of sets)
    if (drafts.length > 0 && (!values.only || name.includes(values.only))) await reportRewordings(engine, name, drafts);
  process.exit();
}
for (const [name, drafts] of sets) {
  if (drafts.length === 0 || (values.only && !name.includes(values.only))) continue;
  const all = new Tally();
  const strata = new Map<string, Tally>();
  const right = new Map<string, boolean>();
  for (const draft of drafts) {
    const result = engine.inspect(toDraft(draft), toPolicy(draft));
    all.add(draft, result);
    const stratum = strata.get(draft.stratum) ?? new Tally();
    strata.set(draft.stratum, stratum);
    stratum.add(draft, result);
    right.set(draft.id, draft.expected.includes(result.verdict));
    // ids only: a draft's text is printed nowhere
    if (values.wrong && !draft.expected.includes(result.verdict))
      console.log(`${draft.id} ${draft.expected.join('|')} -> ${result.verdict}`);
  }
  const pairs = drafts.filter((d) => d.twin && right.has(d.twin) && d.id < d.twin);
  const both = pairs.filter((d) => right.get(d.id) && right.get(d.twin ?? '')).length;
  const learned =
    name === UNTOUCHED
      ? 'no model learned from these'
      : 'the models learned from these: see docs/reader.md for cross-validated figures';
  console.log(
    `\n${name}: ${learned}\n${'stratum'.padEnd(14)}drafts  right   miss  caught  alarm  flag   touched   (%)`,
  );
  for (const [stratum, tally] of [...strata].sort()) console.log(tally.row(stratum));
  console.log(all.row('all'));
  if (pairs.length > 0)
    console.log(`twins both right: ${((100 * both) / pairs.length).toFixed(1)} % of ${pairs.length} pairs`);
}
console.log(
  '\nright: any allowed verdict. miss: gold hold, judged clear. alarm: gold clear, judged hold. flag: must_flag wholly marked. touched: must_not_flag marked.',
);
