import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../rules/index';
import type { Fact } from '../../src/engine/facts';
import { meets } from '../../src/engine/judge';
import type { Audience } from '../../src/engine/types';
import { loadRulebook, PLACES, PROFESSIONS, readRule } from '../../src/rulebook';
import { readingGrade } from './reading-grade';

const { rules, table } = loadRulebook(RULE_FILES);
const ids = new Set(rules.map(({ id }) => id));
const wordsOf = (text: string): number => text.split(/\s+/).length;

/** What the sources leave in doubt, or what is known to be out of date. None of it may reach a screen. */
const DOUBTFUL: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['paragraph letters of 42 CFR 2.31', /\b2\.31\s*\(/],
  ['hotline numbers other than 911 and 988', /\b(?:1-)?8\d\d-\d{3}-\d{4}|116 123|13 11 14|741741/],
  ['ages of consent of minors', /\b6924\b|124260|71\.34\.530|5\/3-550/],
  ['California Civil Code 56.107 and the reach of 56.104', /56\.10[47]/],
  ['current numbering of CAMFT and NBCC', /CAMFT|NBCC/],
  ['a point number of the BACP framework', /point 55/i],
  ['the number of the CRPO standard', /CRPO Standard|Standard 3\.1/],
  ['PIPEDA and the CPA code', /PIPEDA|CPA Code/],
  ['Australian entries', /Privacy Act 1988|\bAPP \d|PACFA|Psychology Board/],
  ['billing of missed appointments under Medicaid', /Medicaid/],
  ['HIPAA 164.509, vacated in 2025', /164\.509/],
  ['the Florida test before 2019', /clear and immediate probability/i],
  ['a social worker who must not be named', /social worker [A-Z]/],
];
/** What the product must never say: a promise, a verdict on the person, or a legal opinion. */
const NEVER_SAID =
  /safe to (?:post|send|share)|de-identified|anonymi[sz]ed|you violated|violation|breached|illegal|guilty|this is legal/i;

describe('the library', () => {
  it('has forty rules, each in the file of its id, no two of one rank', () => {
    expect(rules).toHaveLength(40);
    for (const [name, value] of Object.entries(RULE_FILES))
      if (name !== 'verdicts.json') expect(`${readRule(value, name).id}.json`).toBe(name);
    expect(new Set(rules.map(({ rank }) => rank)).size).toBe(rules.length);
  });

  it('is whole in rules/index.ts', () => {
    const files = readdirSync('rules').filter((name) => name.endsWith('.json') && name !== 'schema.json');
    expect(Object.keys(RULE_FILES).sort()).toEqual(files.sort());
  });

  it('has its schema, index and README fresh', () => {
    expect(() => execFileSync('node', ['scripts/rules.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  }, 20_000);

  it('explains every row of the verdict table that is not clear', () => {
    for (const row of table)
      for (const [audience, verdict] of Object.entries(row.verdict))
        for (const one of verdict === 'clear' ? [] : (row.when.any ?? [undefined])) {
          const facts = new Set<Fact>([...(row.when.all ?? []), ...(one ? [one] : [])]);
          if (facts.has('Q3') || facts.has('Q4')) facts.add('Q2');
          const led = rules.some((rule) => rule.when.some((c) => meets(c, facts, audience as Audience)));
          expect(led, `${row.id} for ${audience} with ${[...facts]}`).toBe(true);
        }
  });

  it('is met by no draft that tells nothing of a client', () => {
    const harmless = new Set<Fact>([
      'reader-journalist',
      'reader-family',
      'reader-school',
      'moment',
      'teaching',
      'subpoena',
    ]);
    for (const rule of rules)
      for (const audience of [
        'public',
        'review',
        'list',
        'outside',
        'authority',
        'team',
        'client',
        'ai',
        'unknown',
      ] as const)
        expect(
          rule.when.some((c) => meets(c, harmless, audience)),
          `${rule.id} for ${audience}`,
        ).toBe(false);
  });

  it('cites a code of its own for each profession that has one, and law for each place where the sources hold', () => {
    const cited = rules.flatMap(({ citations }) => citations);
    const codes = new Set(cited.flatMap(({ professions = [] }) => professions));
    const places = new Set(cited.flatMap(({ places: where = [] }) => where));
    // Nurses and front desks have no code in the sources; for Australia every source is in doubt.
    expect(PROFESSIONS.filter((profession) => !codes.has(profession))).toEqual(['nurse', 'front-desk']);
    expect(PLACES.filter((place) => !places.has(place))).toEqual(['AU']);
  });
});

describe.each(rules)('$id', (rule) => {
  const told = [rule.title, rule.summary, rule.why, ...rule.instead];
  const asked = rule.exceptions.flatMap(({ question, text }) => [question, text]);

  it('is read in ten seconds', () => {
    expect(wordsOf(rule.title)).toBeLessThanOrEqual(8);
    expect(wordsOf(rule.summary)).toBeLessThanOrEqual(42);
    expect(readingGrade(rule.summary)).toBeLessThanOrEqual(9);
    expect(readingGrade(rule.why)).toBeLessThanOrEqual(12);
  });

  it('says why, what is allowed, what to write instead and who says so', () => {
    expect(rule.why.length).toBeGreaterThan(40);
    expect(rule.exceptions.length).toBeGreaterThanOrEqual(2);
    expect(new Set(rule.exceptions.map(({ id }) => id)).size).toBe(rule.exceptions.length);
    for (const { question } of rule.exceptions) expect(question).toMatch(/\?$/);
    expect(rule.instead.length).toBeGreaterThanOrEqual(1);
    expect(rule.instead.length).toBeLessThanOrEqual(3);
    expect(rule.citations.length).toBeGreaterThanOrEqual(4);
    expect(rule.when.length).toBeGreaterThanOrEqual(1);
  });

  it('cites nothing in doubt, and nothing twice', () => {
    const all = JSON.stringify(rule);
    for (const [why, pattern] of DOUBTFUL) expect(all, why).not.toMatch(pattern);
    expect(rule.citations.some(({ places }) => places?.includes('AU'))).toBe(false);
    const cited = rule.citations.map(({ source, section }) => `${source} ${section}`);
    expect(new Set(cited).size).toBe(cited.length);
  });

  it('teaches and does not accuse or promise', () => {
    for (const words of [...told, ...asked]) expect(words).not.toMatch(NEVER_SAID);
  });

  it('is related to rules that exist', () => {
    expect(rule.related.length).toBeGreaterThan(0);
    for (const id of rule.related) {
      expect(ids).toContain(id);
      expect(id).not.toBe(rule.id);
    }
  });

  it('has examples on both sides', () => {
    const { hold, caution, clear } = rule.examples;
    expect(hold.length + caution.length).toBeGreaterThanOrEqual(1);
    expect(clear.length).toBeGreaterThanOrEqual(2);
  });
});
