import type { Fact } from './facts';
import type { Audience } from './types';

/** One way to meet a rule or a table row: every part that is present must hold. */
export interface Condition {
  readonly audience?: readonly Audience[];
  readonly all?: readonly Fact[];
  readonly any?: readonly Fact[];
  readonly none?: readonly Fact[];
}

/** Whom a citation binds first, so that a reader sees their own code on top. Absent = everybody in that country. */
export interface Citation {
  /** E.g. `HIPAA Privacy Rule`, `ACA Code of Ethics (2014)`. */
  readonly source: string;
  /** E.g. `45 CFR 164.510(b)`, `B.1.c`. */
  readonly section: string;
  readonly url?: string;
  /** ISO date on which the citation was last checked against shared/law/sources. */
  readonly checked: string;
  readonly professions?: readonly string[];
  readonly places?: readonly string[];
}

export interface RuleExample {
  readonly text: string;
  readonly audience: Audience;
  readonly subject?: string;
  readonly recipients?: readonly string[];
  readonly trusted_domains?: readonly string[];
}

/** A confidentiality rule of rules/<id>.json. The zod schema in rulebook.ts yields exactly this. */
export interface Rule {
  /** For ever: policies name it. */
  readonly id: string;
  readonly title: string;
  /** What a clinician reads in ten seconds. */
  readonly summary: string;
  readonly why: string;
  /** Which drafts this rule explains; the first rule by `rank` that is met leads. */
  readonly when: readonly Condition[];
  /** Lower leads. Specific rules come before general ones. */
  readonly rank: number;
  /** A rule of a practice's own may set a verdict; the forty leave that to rules/verdicts.json. */
  readonly verdict?: 'caution' | 'hold';
  /** Phrases of a practice's own rule: met when one stands in the draft (whole words, any case). */
  readonly phrases?: readonly string[];
  readonly exceptions: readonly {
    readonly id: string;
    readonly question: string;
    readonly text: string;
    readonly source: string;
  }[];
  readonly instead: readonly string[];
  readonly citations: readonly Citation[];
  readonly related: readonly string[];
  readonly examples: {
    readonly hold: readonly RuleExample[];
    readonly caution: readonly RuleExample[];
    readonly clear: readonly RuleExample[];
  };
}

/** One row of the verdict table (rules/verdicts.json): the worst row that is met decides. */
export interface TableRow {
  readonly id: string;
  readonly when: Condition;
  /** Holds whatever the learned reader makes of the wording: the facts of such a row are not a matter of wording. */
  readonly firm?: boolean;
  readonly verdict: Readonly<Partial<Record<Audience, 'clear' | 'caution' | 'hold'>>>;
}

export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly table: readonly TableRow[];
}
