import * as z from 'zod/mini';
import type { Audience } from '../engine/types';
import { AUDIENCES } from '../rulebook';

/**
 * What the record tells of. `hold`: a send was held. `edit`: after a hold the draft or its readers were changed, and it was sent. `reword`: the
 * safer wordings were taken. `dismiss`: words that would have been held were said to be no client's. `attest`: it was sent as it stood.
 */
export const DEEDS = ['hold', 'edit', 'reword', 'dismiss', 'attest'] as const;
export type Deed = (typeof DEEDS)[number];

/** Reasons that are no rule's exception: one that no rule lists, and none where the practice asks for none. */
const PLAIN_REASONS = ['other', 'none'] as const;

/** What a guard tells the background. It names neither the site nor the time: the browser knows both. */
export interface Note {
  readonly deed: Deed;
  readonly audience: Audience;
  /** Ids of the rules that held it, worst first. */
  readonly rules: readonly string[];
  /** With `attest`: an exception's id, `other` or `none`. */
  readonly reason?: string;
  /** With `attest`: a second person agreed. */
  readonly approved?: boolean;
}

declare const known: unique symbol;
/** A string that was looked up in a closed list or has passed a check; only `entryOf` makes one, so no other words can stand in its place. */
type Known<What extends string> = string & { readonly [known]: What };
export type RuleId = Known<'rule'>;
export type ReasonId = Known<'exception'> | (typeof PLAIN_REASONS)[number];
/** A host name, or empty where the page has none. */
export type Host = Known<'host'>;

interface Told {
  /** A random UUID of this entry alone. */
  readonly id: Known<'uuid'>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly site: Host;
  readonly audience: Audience;
  readonly rules: readonly RuleId[];
}

/** One line of the record. No field has room for a draft's text or anybody's name. */
export type Entry =
  | (Told & { readonly deed: Exclude<Deed, 'attest'> })
  | (Told & { readonly deed: 'attest'; readonly reason: ReasonId; readonly approved: boolean });

/** The ids that may stand in an entry: of the rules in force, and of their exceptions. */
export interface Vocabulary {
  readonly rules: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
}

const NOTE = z.strictObject({
  deed: z.enum(DEEDS),
  audience: z.enum(AUDIENCES),
  rules: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
  reason: z.exactOptional(z.string().check(z.maxLength(100))),
  approved: z.exactOptional(z.boolean()),
});
const HOST = z.string().check(z.maxLength(253), z.regex(/^([a-z0-9_-]+(\.[a-z0-9_-]+)*)?$|^\[[0-9a-f:.]+\]$/));

/**
 * The entry that a guard's note makes, or null where it is no note. `from.url` is the page's address as the browser tells it; only its host is kept. Ids that are in
 * no list are left out, an unknown reason becomes `other`: what is not known beforehand can not be kept.
 */
export function entryOf(
  note: unknown,
  { rules, reasons }: Vocabulary,
  from: { readonly url: string; readonly at: number; readonly id: string },
): Entry | null {
  const read = NOTE.safeParse(note);
  const site = HOST.safeParse(URL.canParse(from.url) ? new URL(from.url).hostname : '');
  if (!read.success || !site.success || !z.uuid().safeParse(from.id).success) return null;
  const { deed, audience, reason = 'none', approved = false } = read.data;
  const told: Told = {
    id: from.id as Told['id'],
    at: Math.floor(from.at),
    site: site.data as Host,
    audience,
    rules: [...new Set(read.data.rules)].filter((rule): rule is RuleId => rules.has(rule)),
  };
  if (deed !== 'attest') return { ...told, deed };
  const plain = PLAIN_REASONS.find((plain) => plain === reason);
  return { ...told, deed, reason: plain ?? (reasons.has(reason) ? (reason as Known<'exception'>) : 'other'), approved };
}

/** For how many days the record is kept where neither the person nor the practice says. */
export const RECORD_DAYS = 365;
