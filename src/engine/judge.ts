import type { Fact } from './facts';
import type { Condition, Rule, Rulebook } from './rule';
import type { Audience, Policy, Verdict } from './types';

const WEIGHT: Readonly<Record<Verdict, number>> = { clear: 0, caution: 1, hold: 2 };

/** The graver of two verdicts. */
export const worse = (a: Verdict, b: Verdict): Verdict => (WEIGHT[a] >= WEIGHT[b] ? a : b);

/** Whether every part of the condition that is present holds. */
export function meets(condition: Condition, facts: ReadonlySet<Fact>, audience: Audience): boolean {
  const { audience: audiences, all, any, none } = condition;
  return (
    (!audiences || audiences.includes(audience)) &&
    (!all || all.every((f) => facts.has(f))) &&
    (!any || any.some((f) => facts.has(f))) &&
    (!none || !none.some((f) => facts.has(f)))
  );
}

/** What the facts amount to for this audience, and the rules that explain it, best first. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rules: readonly { readonly rule: Rule; readonly verdict: 'caution' | 'hold' }[];
}

/**
 * Reads the verdict table, then the rules: the worst row that is met decides, the rules that are met explain.
 * An authority is never held, whatever a row, a rule or a policy says.
 */
export function judge(
  facts: ReadonlySet<Fact>,
  audience: Audience,
  low: string,
  book: Rulebook,
  policy: Policy,
  heard: Verdict | null = null,
): Judgement {
  let verdict: Verdict = heard ?? 'clear';
  for (const row of book.table) {
    if (heard && !row.firm) continue;
    const cell = row.verdict[audience];
    if (cell && meets(row.when, facts, audience)) verdict = worse(verdict, cell);
  }
  const met = book.rules
    .filter((rule) =>
      rule.phrases
        ? phrasesIn(rule, low).length > 0 && explains(rule, facts, audience)
        : rule.when.some((c) => meets(c, facts, audience)),
    )
    .sort((a, b) => a.rank - b.rank);
  const rules: { rule: Rule; verdict: 'caution' | 'hold' }[] = [];
  let decided: Verdict = 'clear';
  for (const rule of met) {
    const set = policy.severity[rule.id];
    if (set === 'off') continue;
    const own = set ?? rule.verdict ?? (verdict === 'clear' ? null : verdict);
    if (!own) continue;
    const capped = audience === 'authority' ? 'caution' : own;
    decided = worse(decided, capped);
    rules.push({ rule, verdict: capped });
  }
  return { verdict: decided, rules };
}

const explains = (rule: Rule, facts: ReadonlySet<Fact>, audience: Audience): boolean =>
  rule.when.length === 0 || rule.when.some((c) => meets(c, facts, audience));

/** Where the phrases of a practice's own rule stand in the draft as whole words; UTF-16 offsets in the joined text. */
export function phrasesIn(rule: Rule, low: string): { readonly start: number; readonly end: number }[] {
  return (rule.phrases ?? []).flatMap((phrase) => {
    const words = phrase.toLowerCase();
    const spans: { start: number; end: number }[] = [];
    for (let start = low.indexOf(words); start >= 0; start = low.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (!isLetter(low[start - 1]) && !isLetter(low[end])) spans.push({ start, end });
    }
    return spans;
  });
}

const isLetter = (letter = ' ') => /[\p{L}\p{N}]/u.test(letter);
