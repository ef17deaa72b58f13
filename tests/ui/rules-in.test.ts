import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../rules/index';
import { loadRulebook, searchRules } from '../../src/rulebook';
import { libraryIn } from '../../src/ui/pages/library-in';
import { RULES_ES } from '../../src/ui/words/rules-es';
import { ruleIn } from '../../src/ui/words/rules-in';

const { rules } = loadRulebook(RULE_FILES);
const library = {
  rules,
  professions: [],
  places: [],
  search: (query: string) => searchRules(rules, query),
  citationsFor: () => [],
};

describe('the rules in Spanish', () => {
  it('are all there, and none that we do not have', () => {
    expect(Object.keys(RULES_ES).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('are read in ten seconds', () => {
    for (const [id, [title, summary]] of Object.entries(RULES_ES)) {
      expect(title.split(/\s+/).length, id).toBeLessThanOrEqual(9);
      expect(summary.split(/\s+/).length, id).toBeLessThanOrEqual(44);
      expect(`${title} ${summary}`, id).not.toMatch(/anónim|desidentific|ilegal|culpable|seguro (?:de )?publicar/i);
    }
  });

  it('take the place of the English where the reader reads Spanish, but not of a practice’s own', () => {
    const [first] = rules;
    if (!first) throw new Error('no rules');
    expect(ruleIn(first, 'es').title).toBe('Responder a una reseña en línea');
    expect(ruleIn(first, 'en')).toBe(first);
    expect(ruleIn({ ...first, id: 'ours' }, 'es').title).toBe(first.title);
  });

  it('are found by Spanish words and by English ones', () => {
    const ids = (query: string) =>
      libraryIn(library, 'es')
        .search(query)
        .map(({ id }) => id);
    expect(ids('resena')).toContain('review-reply-no-phi');
    expect(ids('subpoena')).toContain('subpoena-not-order');
    expect(ids('periodista llamada')).toContain('media-inquiry');
  });
});
