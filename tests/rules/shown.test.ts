import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesShown } from '../../scripts/eval/rules-shown';
import { openEngine, sharedFolder } from '../../scripts/open-engine';

const ready = sharedFolder() !== null && existsSync('assets/reader.bin');
if (!ready) console.warn('The rules that scenarios show are not measured: no ../shared or no assets/reader.bin.');

describe.skipIf(!ready)('the findings of a scenario', () => {
  it('show a rule that the scenario names, in at least 85 of 100 drafts', () => {
    const all = rulesShown(openEngine()) ?? [];
    const right = all.filter(({ named, shown }) => named.some((rule) => shown.includes(rule)));
    expect(all.length).toBeGreaterThan(80);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.85);
  });
});
