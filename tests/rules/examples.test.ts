import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../rules/index';
import { openEngine } from '../../scripts/open-engine';
import type { RuleExample } from '../../src/engine/rule';
import { type Draft, EMPTY_POLICY, type Verdict } from '../../src/engine/types';
import { loadRulebook } from '../../src/rulebook';

const NEEDED = ['assets/lexicon.bin', 'assets/tagger.bin', 'assets/reader.bin'];
const missing = NEEDED.filter((path) => !existsSync(path));
if (missing.length > 0) console.warn(`The rules' examples are not run through the engine: no ${missing.join(', ')}.`);

const rulebook = loadRulebook(RULE_FILES);

const draftOf = ({ text, subject, audience, recipients = [] }: RuleExample): Draft => ({
  boxes: [...(subject ? [{ name: 'subject', text: subject }] : []), { name: 'body', text }],
  recipients: recipients.map((address) => ({ address, field: 'to' })),
  audience,
});

const cases = rulebook.rules.flatMap(({ id, examples }) =>
  (['hold', 'caution', 'clear'] as const satisfies readonly Verdict[]).flatMap((verdict) =>
    examples[verdict].map((example) => ({ id, verdict, example, name: `${id}: ${example.text}` })),
  ),
);

describe.skipIf(missing.length > 0)('the rules’ examples', () => {
  const engine = missing.length > 0 ? undefined : openEngine();

  it.each(cases)('$verdict [$example.audience] $name', ({ id, verdict, example }) => {
    const policy = { ...EMPTY_POLICY, trustedDomains: example.trusted_domains ?? [] };
    const inspection = engine?.inspect(draftOf(example), policy);
    expect(inspection?.verdict).toBe(verdict);
    if (verdict !== 'clear') expect(inspection?.findings.map(({ rule }) => rule)).toContain(id);
  });
});
