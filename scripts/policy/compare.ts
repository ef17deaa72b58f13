import type { Inspection, Verdict } from '../../src/engine/types';

/** One draft judged without a policy and with it. */
export interface Compared {
  /** Where it stands: file and line, or its id. */
  readonly name: string;
  readonly text: string;
  readonly before: Inspection;
  readonly after: Inspection;
}

const VERDICTS: readonly Verdict[] = ['clear', 'caution', 'hold'];

/** What a policy would change, in lines for a person: how many verdicts, by which rules, which drafts. Texts only where `show` says so. */
export function whatWouldChange(drafts: readonly Compared[], show: boolean): string[] {
  const changed = drafts.filter(({ before, after }) => before.verdict !== after.verdict);
  const lines = [`${count(drafts.length, 'draft')} read, ${count(changed.length, 'verdict')} would change`];
  for (const from of VERDICTS)
    for (const to of VERDICTS) {
      const moved = changed.filter(({ before, after }) => before.verdict === from && after.verdict === to);
      if (moved.length === 0) continue;
      lines.push('', `${from} → ${to}: ${moved.length}`);
      for (const [rule, those] of byRule(moved)) {
        lines.push(`  ${rule}  ${those.length}`);
        for (const { name, text } of those) lines.push(`    ${name}${show ? `  ${text.replace(/\s+/g, ' ')}` : ''}`);
      }
    }
  return lines;
}

/** Drafts by the rule that makes the difference, most drafts first. */
function byRule(drafts: readonly Compared[]): [string, Compared[]][] {
  const groups = new Map<string, Compared[]>();
  for (const draft of drafts) {
    const rule = decisive(draft.before, draft.after) ?? decisive(draft.after, draft.before) ?? 'unread';
    groups.set(rule, [...(groups.get(rule) ?? []), draft]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** The first rule that bears the verdict of `now` and did not do so `then`. */
function decisive(then: Inspection, now: Inspection): string | undefined {
  const bore = new Set(then.findings.map(({ rule, verdict }) => `${rule} ${verdict}`));
  return now.findings.find(({ rule, verdict }) => verdict === now.verdict && !bore.has(`${rule} ${verdict}`))?.rule;
}

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`;
