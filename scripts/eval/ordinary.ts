import { existsSync, readFileSync } from 'node:fs';
import type { Engine } from '../../src/engine/inspect';
import { EMPTY_POLICY, type Verdict } from '../../src/engine/types';
import { sharedFolder } from '../open-engine';

/** Corpora of ordinary text, and clinical notes told of one's own patient: the half that nothing was learned from (scripts/train/drafts.ts). */
const SETS = [
  ['email_spamassassin_ham', ''],
  ['email_sentences_parakweet', ''],
  ['counselchat_answers', ''],
  ['psychoed_medquad', ''],
  ['clinical_notes_mts', 'My patient: '],
] as const;

/** Prints how the untrained half of each corpus is judged as a public post. */
export function reportOrdinary(engine: Engine): void {
  const shared = sharedFolder();
  if (!shared) return console.log('Skipped: the corpora are in ../shared, which is not beside this checkout');
  console.log('The half that nothing was learned from, judged as public');
  for (const [name, opening] of SETS) {
    const file = new URL(`eval/dev/${name}.jsonl`, shared);
    if (!existsSync(file)) continue;
    const count: Record<Verdict, number> = { clear: 0, caution: 0, hold: 0 };
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; expect?: string })
      .filter((doc, i) => i % 2 === 1 && doc.expect !== 'disclosure');
    for (const { text } of texts)
      count[
        engine.inspect(
          { boxes: [{ name: 'text', text: opening + text }], recipients: [], audience: 'public' },
          EMPTY_POLICY,
        ).verdict
      ]++;
    const share = (n: number): string => `${((100 * n) / texts.length).toFixed(1)} %`;
    console.log(
      `${name.padEnd(28)} ${String(texts.length).padStart(4)}  hold ${share(count.hold)}  caution ${share(count.caution)}  clear ${share(count.clear)}`,
    );
  }
}
