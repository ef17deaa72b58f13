import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../rules/index';
import { citationsFor, loadRulebook, readRule, searchRules } from '../../src/rulebook';

const { rules } = loadRulebook(RULE_FILES);
const rule = (id: string) => rules.find((r) => r.id === id) ?? expect.fail(`no rule ${id}`);

describe('loadRulebook', () => {
  it('gives the rules by rank', () => {
    const ranks = rules.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(rules[0]?.id).toBe('review-reply-no-phi');
    expect(rules.at(-1)?.id).toBe('no-confirm-client');
  });

  it('names the file and the place that is wrong', () => {
    const broken = { ...(RULE_FILES['vendor-ai.json'] as object), when: [{ any: ['no-such-fact'] }], titel: 'x' };
    expect(() => loadRulebook({ 'vendor-ai.json': broken })).toThrow(/vendor-ai\.json.*when\.0\.any\.0/);
    expect(() => loadRulebook({ 'verdicts.json': [{ id: 'x' }] })).toThrow(/verdicts\.json.*0\.when/);
  });

  it('reads a rule of a practice that says only what it must, and lets it lead', () => {
    const own = {
      id: 'our-own',
      title: 'Project Heron',
      summary: 'Never name it.',
      verdict: 'hold',
      phrases: ['heron'],
    };
    expect(readRule(own, 'policy')).toMatchObject({
      rank: 0,
      when: [],
      citations: [],
      verdict: 'hold',
      phrases: ['heron'],
    });
    expect(() => readRule({ ...own, id: 'Our Own' }, 'policy')).toThrow(/policy.*id/);
    expect(() => readRule('text', 'policy')).toThrow(/policy.*the whole/);
  });
});

describe('searchRules', () => {
  const found = (query: string) => searchRules(rules, query).map(({ id }) => id);

  it('finds by title, words, citation and id', () => {
    expect(found('online review')[0]).toBe('review-reply-no-phi');
    expect(found('subpoena')[0]).toBe('subpoena-not-order');
    expect(found('1.07(u)')).toContain('true-story-and-verbatim');
    expect(found('Egdell')).toEqual(['duty-to-protect']);
    expect(found('Télling a REPORTER')).toEqual([]);
    expect(found('REPORTER’S')[0]).toBe('media-inquiry');
  });

  it('wants every word, gives all for none, and nothing for nonsense', () => {
    expect(found('subpoena review')).not.toContain('review-reply-no-phi');
    expect(found('  ')).toHaveLength(rules.length);
    expect(found('zzz')).toEqual([]);
  });
});

describe('citationsFor', () => {
  const first = (id: string, profession?: string, place?: string) =>
    citationsFor(rule(id), profession, place)[0]?.source;

  it('puts the code of the profession first, then the state, then the country', () => {
    expect(first('true-story-and-verbatim', 'social-worker', 'US-NY')).toMatch(/NASW/);
    expect(first('true-story-and-verbatim', 'psychologist', 'US-NY')).toMatch(/APA/);
    const nurse = citationsFor(rule('true-story-and-verbatim'), 'nurse', 'US-NY').map(({ source }) => source);
    expect(nurse.slice(0, 2)).toEqual(['Doe v. Roe', 'HIPAA Privacy Rule']);
  });

  it('puts what binds elsewhere last and loses nothing', () => {
    const citations = citationsFor(rule('duty-to-protect'), 'psychologist', 'UK');
    expect(citations[0]?.source).toBe('W v Egdell');
    expect(citations).toHaveLength(rule('duty-to-protect').citations.length);
    expect(first('sud-part2', 'addiction-counselor', 'US-OH')).toMatch(/NAADAC/);
    expect(first('family-asks-adult-client', 'psychologist', 'CA-ON')).toMatch(/CRPO/);
  });

  it('keeps the order of the file for somebody who said nothing', () => {
    expect(citationsFor(rule('vendor-ai'))).toEqual(rule('vendor-ai').citations);
  });
});
