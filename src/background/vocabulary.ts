/// <reference types="vite/client" />
import type { Rule } from '../engine/rule';
import type { Vocabulary } from '../settings/record';

// of the shipped rules the background needs these two alone: the build leaves the rest out
const IDS = import.meta.glob<Rule['id']>(['../../rules/*.json', '!**/verdicts.json', '!**/schema.json'], {
  import: 'id',
  eager: true,
});
const EXCEPTIONS = import.meta.glob<Rule['exceptions']>(
  ['../../rules/*.json', '!**/verdicts.json', '!**/schema.json'],
  {
    import: 'exceptions',
    eager: true,
  },
);

/** The ids of all rules in force and of their exceptions: ours, and those that the practice has added. */
export function vocabularyOf(own: readonly Pick<Rule, 'id' | 'exceptions'>[] = []): Vocabulary {
  const exceptions = [...Object.values(EXCEPTIONS), ...own.map((rule) => rule.exceptions)].flat();
  return {
    rules: new Set([...Object.values(IDS), ...own.map(({ id }) => id)]),
    reasons: new Set(exceptions.map(({ id }) => id)),
  };
}
