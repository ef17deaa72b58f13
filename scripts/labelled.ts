import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SignalKind, Subject, Verdict } from '../src/engine/types';
import type { DraftLine } from './open-engine';

/** A labelled draft, as in shared/eval/drafts. `expected` with two verdicts: either is right. */
export interface Labelled extends DraftLine {
  readonly id: string;
  readonly stratum: string;
  readonly expected: readonly Verdict[];
  readonly signals?: readonly { readonly quote: string; readonly signal: SignalKind; readonly subject: Subject }[];
  readonly must_flag?: readonly string[];
  readonly must_not_flag?: readonly string[];
  readonly twin?: string;
}

/** Reads every .jsonl file of a folder, in order of name; an absent folder is empty. */
export function readLabelled(folder: URL): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Labelled),
    );
}
