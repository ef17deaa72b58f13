import type { Rule } from '../../engine/rule';
import type { Language } from '../view';
import { RULES_ES } from './rules-es';

/** The rule with its title and summary in the reader's tongue, where we have them: a practice's own rules stay as they are. */
export function ruleIn<R extends Pick<Rule, 'id' | 'title' | 'summary'>>(rule: R, language: Language): R {
  const told = language === 'es' ? RULES_ES[rule.id] : undefined;
  return told ? { ...rule, title: told[0], summary: told[1] } : rule;
}
