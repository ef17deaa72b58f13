import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../scripts/open-engine';
import { type Audience, EMPTY_POLICY } from '../../src/engine/types';
import { EXERCISES } from '../../src/ui/pages/exercises';

const ready = existsSync('assets/reader.bin');
if (!ready) console.warn('The exercises are not judged by the engine: no assets/reader.bin.');

describe.skipIf(!ready)('the exercises, judged by the engine', () => {
  const engine = ready ? openEngine() : undefined;
  const read = (text: string, audience: Audience) =>
    engine?.inspect({ boxes: [{ name: 'text', text }], recipients: [], audience }, EMPTY_POLICY);

  it.each(EXERCISES)('$verdict [$audience] $text', ({ text, audience, verdict, rule, better }) => {
    const inspection = read(text, audience);
    expect(inspection?.verdict).toBe(verdict);
    if (verdict !== 'clear') expect(inspection?.findings.map((finding) => finding.rule)).toContain(rule);
    if (better) expect(read(better, audience)?.verdict).toBe('clear');
  });

  it('quote their own words', () => {
    for (const { text, told } of EXERCISES) for (const words of told) expect(text).toContain(words);
  });
});
