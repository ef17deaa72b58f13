import { existsSync, readFileSync } from 'node:fs';
import type { Engine } from '../../src/engine/inspect';
import { readLabelled } from '../labelled';
import { sharedFolder, toDraft, toPolicy } from '../open-engine';

/** What a scenario's draft shows, and what law/scenarios.md names for it. */
interface Shown {
  readonly id: string;
  readonly named: readonly string[];
  readonly shown: readonly string[];
}

/** Rule ids that law/scenarios.md names, by the scenario's number (`S07`); scenarios that name none are left out. */
export function namedRules(scenarios: string): Map<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const block of scenarios.split(/\n(?=### S\d)/)) {
    const id = /^### (S\d+)/.exec(block)?.[1];
    const line = /Rules? (`[^\n]+)/.exec(block)?.[1] ?? '';
    const rules = [...line.matchAll(/`([^`]+)`/g)].map(([, rule]) => rule as string);
    if (id && rules.length > 0) named.set(id, rules);
  }
  return named;
}

/** Inspects every scenario draft that is not labelled clear and whose scenario names a rule; null without ../shared. */
export function rulesShown(engine: Engine): Shown[] | null {
  const shared = sharedFolder();
  const law = shared && new URL('law/scenarios.md', shared);
  if (!shared || !law || !existsSync(law)) return null;
  const named = namedRules(readFileSync(law, 'utf8'));
  return readLabelled(new URL('eval/drafts/', shared)).flatMap((draft) => {
    const rules = draft.stratum === 'scenario' ? named.get(draft.id.slice(0, 3)) : undefined;
    if (!rules || draft.expected.includes('clear')) return [];
    const { findings } = engine.inspect(toDraft(draft), toPolicy(draft));
    return [{ id: draft.id, named: rules, shown: findings.map(({ rule }) => rule) }];
  });
}

/** Prints the share of drafts whose findings show a rule that their scenario names, and those that do not. */
export function reportRulesShown(engine: Engine): void {
  const all = rulesShown(engine);
  if (!all) return console.log('shared/law/scenarios.md is not beside this checkout: nothing to compare with');
  const wrong = all.filter(({ named, shown }) => !named.some((rule) => shown.includes(rule)));
  for (const { id, named, shown } of wrong)
    console.log(`${id.padEnd(14)} names ${named.join(', ')}; shows ${shown.join(', ') || 'nothing'}`);
  const right = all.length - wrong.length;
  console.log(
    `a named rule among those shown: ${right} of ${all.length} (${((100 * right) / all.length).toFixed(1)} %)`,
  );
  const first = all.filter(({ named, shown }) => named.includes(shown[0] ?? '')).length;
  console.log(`a named rule leads: ${first} (${((100 * first) / all.length).toFixed(1)} %)`);
}
