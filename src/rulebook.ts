import * as z from 'zod/mini';
import { FACTS } from './engine/facts';
import type { Citation, Rule, Rulebook, TableRow } from './engine/rule';
import type { Audience, Verdict } from './engine/types';

// Where a page's or an extension's CSP forbids eval, zod would probe `new Function` and leave an error in the console.
z.config({ jitless: true });

/** Whom a citation can bind, and what a person can say they are in options. */
export const PROFESSIONS = [
  'psychologist',
  'counselor',
  'social-worker',
  'mft',
  'psychiatrist',
  'nurse',
  'addiction-counselor',
  'school-counselor',
  'front-desk',
] as const;

/** Where a citation can bind. A place inside a country (`US-CA`) is bound by the country's (`US`) as well. */
export const PLACES = [
  'US',
  'US-CA',
  'US-NY',
  'US-TX',
  'US-IL',
  'US-FL',
  'US-WA',
  'US-OH',
  'UK',
  'CA-ON',
  'AU',
  'EU',
] as const;

/** Every audience, in the order of VERDICTS.md. */
export const AUDIENCES = [
  'public',
  'review',
  'list',
  'outside',
  'authority',
  'team',
  'client',
  'ai',
  'private',
  'unknown',
] as const satisfies readonly Audience[];
const VERDICTS = ['clear', 'caution', 'hold'] as const satisfies readonly Verdict[];

const text = z.string().check(z.trim(), z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const facts = z.array(z.enum(FACTS)).check(z.minLength(1));

const condition = z.strictObject({
  audience: z.exactOptional(z.array(z.enum(AUDIENCES)).check(z.minLength(1))),
  all: z.exactOptional(facts),
  any: z.exactOptional(facts),
  none: z.exactOptional(facts),
});

const example = z.strictObject({
  text,
  audience: z.enum(AUDIENCES),
  subject: z.exactOptional(text),
  recipients: z.exactOptional(z.array(text)),
  trusted_domains: z.exactOptional(z.array(text)),
});
const examples = z._default(z.array(example), []);

/**
 * The shape of rules/<id>.json and of a practice's own rule. Only what a rule cannot be without is required; tests/rules
 * asks more of the forty that ship. A rule without `rank` leads all others: a practice's own word comes first.
 */
export const ruleSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id,
  title: text,
  summary: text,
  why: z._default(z.string(), ''),
  rank: z._default(z.int().check(z.minimum(0)), 0),
  when: z._default(z.array(condition), []),
  verdict: z.exactOptional(z.enum(['caution', 'hold'])),
  phrases: z.exactOptional(z.array(text)),
  exceptions: z._default(z.array(z.strictObject({ id, question: text, text, source: text })), []),
  instead: z._default(z.array(text), []),
  citations: z._default(
    z.array(
      z.strictObject({
        source: text,
        section: text,
        url: z.exactOptional(z.url({ protocol: /^https?$/ })),
        checked: z.iso.date(),
        professions: z.exactOptional(z.array(z.enum(PROFESSIONS)).check(z.minLength(1))),
        places: z.exactOptional(z.array(z.enum(PLACES)).check(z.minLength(1))),
      }),
    ),
    [],
  ),
  related: z._default(z.array(id), []),
  examples: z._default(z.strictObject({ hold: examples, caution: examples, clear: examples }), {
    hold: [],
    caution: [],
    clear: [],
  }),
});

const tableSchema = z.array(
  z.strictObject({
    id,
    when: condition,
    firm: z._default(z.boolean(), false),
    verdict: z.partialRecord(z.enum(AUDIENCES), z.enum(VERDICTS)),
  }),
);

function read<T>(schema: z.ZodMiniType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const places = result.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ');
  throw new Error(`${name} is not as the schema of rules has it, at: ${places}`);
}

/** Reads one rule; throws an error that names `name` and the places that are wrong. */
export function readRule(value: unknown, name: string): Rule {
  const { $schema: _, ...rule } = read(ruleSchema, value, name);
  return rule;
}

/**
 * Reads rules/*.json by file name: `verdicts.json` is the verdict table, every other file one rule. Rules come out by
 * rank. Throws an error that names the file.
 */
export function loadRulebook(files: Readonly<Record<string, unknown>>): Rulebook {
  const { 'verdicts.json': verdicts = [], ...rest } = files;
  const rules = Object.entries(rest).map(([name, value]) => readRule(value, name));
  const table: readonly TableRow[] = read(tableSchema, verdicts, 'verdicts.json');
  return { rules: rules.sort((a, b) => a.rank - b.rank), table };
}

/** Lower case, no accents, only letters, digits and full stops, so that `1.07(u)` is found as typed. */
function fold(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

function searchable(rule: Rule): readonly { readonly text: string; readonly weight: number }[] {
  const citations = rule.citations.map(({ source, section }) => `${source} ${section}`);
  const exceptions = rule.exceptions.map(({ question, text }) => `${question} ${text}`);
  return [
    { text: `${rule.title} ${rule.id}`, weight: 8 },
    { text: rule.summary, weight: 4 },
    { text: [rule.why, ...rule.instead, ...exceptions, ...citations].join(' '), weight: 1 },
  ].map((field) => ({ ...field, text: ` ${fold(field.text)}` }));
}

/** The rules that hold every word of the query (as a word's beginning), best first; all of them for an empty query. */
export function searchRules(rules: readonly Rule[], query: string): Rule[] {
  const words = fold(query).split(' ').filter(Boolean);
  const scored = rules.map((rule) => {
    const fields = searchable(rule);
    const weights = words.map((word) => fields.find((field) => field.text.includes(` ${word}`))?.weight ?? 0);
    return { rule, score: weights.includes(0) ? -1 : weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return scored
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
    .map(({ rule }) => rule);
}

/**
 * The rule's citations for one reader: first what binds their profession, then their own state, then their country,
 * then all that binds others. Absent profession or place: nothing is preferred on that count.
 */
export function citationsFor(rule: Rule, profession?: string, place?: string): Citation[] {
  const country = place?.split('-')[0];
  const distance = ({ professions, places }: Citation): number => {
    const here = !places || !place || places.includes(place) || places.some((other) => other === country);
    const mine = !professions || !profession || professions.includes(profession);
    if (!here || !mine) return 3;
    if (professions && profession) return 0;
    return places && place && place !== country && places.includes(place) ? 1 : 2;
  };
  return [...rule.citations].sort((a, b) => distance(a) - distance(b));
}
