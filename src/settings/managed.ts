import * as z from 'zod/mini';
import { PLACES, PROFESSIONS, ruleSchema } from '../rulebook';
import { EVENTS } from './events';
import { LOCKABLE } from './preferences';
import { RELEASES } from './releases';
import { ROSTER } from './roster';
import { SENSITIVITIES } from './sensitivity';

/** How a held text may go out nevertheless: with a reason, without one, or with the code of somebody else. */
export const SEND_ANYWAY = ['reason', 'free', 'second-person'] as const;

const text = z.string().check(z.trim(), z.minLength(1));
const lower = text.check(z.toLowerCase());
const host = lower.check(z.regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$|^localhost$/));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** As `npm run code` writes it: function, rounds, salt and hash in base64. */
const code = z.string().check(z.regex(/^pbkdf2-sha256\$\d{6,7}\$[A-Za-z0-9+/]{22,}={0,2}\$[A-Za-z0-9+/]{43}=$/));

/**
 * What a practice can decide for all its browsers. Everything is optional, and the keys are flat: registries and admin consoles
 * like them so. docs/policy.md, the schema for Chromium and all samples are written from this.
 */
export const MANAGED = z.object({
  practice: z.exactOptional(
    text.check(z.describe('Name of the practice, shown wherever a choice is not the person’s.')),
  ),
  contact: z.exactOptional(
    z
      .object({
        name: z.exactOptional(text.check(z.describe('Whom to ask.'))),
        how: z.exactOptional(text.check(z.describe('How to reach them: a phone extension, a room, an address.'))),
      })
      .check(z.describe('Whom to ask when a text is held; shown in the dialog and in the options.')),
  ),
  message: z.exactOptional(
    text.check(z.maxLength(300), z.describe('A sentence of the practice’s own in the dialog that holds a text.')),
  ),
  guardedSites: z.exactOptional(
    z
      .array(host)
      .check(
        z.describe(
          'Hosts, with all below them, that are to be guarded; nobody can switch Subrosa off there. The browser itself still asks the person once for a site that does not come with Subrosa.',
        ),
      ),
  ),
  trustedDomains: z.exactOptional(
    z.array(host).check(z.describe('Mail domains of the practice: what stays inside is read by the team.')),
  ),
  trustedAddresses: z.exactOptional(
    z.array(lower).check(z.describe('Single addresses elsewhere that belong to the team.')),
  ),
  lists: z.exactOptional(
    z
      .array(lower)
      .check(z.describe('Closed professional lists and groups: an address, a host, or the start of a web address.')),
  ),
  coveredTools: z.exactOptional(
    z.array(host).check(z.describe('Hosts of AI and other tools under a business associate agreement.')),
  ),
  clientAddresses: z.exactOptional(
    z.array(lower).check(z.describe('Addresses of clients, parents of minor clients, contracted interpreters.')),
  ),
  ownNames: z.exactOptional(
    z.array(lower).check(z.describe('Names that never count: clinicians, staff, the practice, its phone and address.')),
  ),
  severity: z.exactOptional(
    z
      .record(id, z.enum(['off', 'caution', 'hold']))
      .check(z.describe('What a rule amounts to, by its id. A message to an authority is never held.')),
  ),
  rules: z.exactOptional(
    z
      .array(ruleSchema)
      .check(
        z.describe(
          'Rules of the practice’s own, in the form of rules/schema.json; one with the id of a rule of ours takes its place.',
        ),
      ),
  ),
  locked: z.exactOptional(
    z
      .array(z.enum(LOCKABLE))
      .check(
        z.describe(
          'Choices that are not the person’s. Where the practice sets none, the default holds: `off` locked means nobody switches Subrosa off on a site, `pausedUntil` locked that nobody pauses it.',
        ),
      ),
  ),
  profession: z.exactOptional(z.enum(PROFESSIONS).check(z.describe('Whose code of ethics is shown first.'))),
  place: z.exactOptional(z.enum(PLACES).check(z.describe('Whose law is shown first.'))),
  community: z.exactOptional(
    z
      .int()
      .check(
        z.minimum(50),
        z.maximum(50_000_000),
        z.describe('How many people live where the practice works: in a small place, fewer facts point at one person.'),
      ),
  ),
  sensitivity: z.exactOptional(
    z
      .enum(SENSITIVITIES)
      .check(z.describe('How much is said: only holds; holds and second looks; or second looks held as well.')),
  ),
  language: z.exactOptional(z.enum(['auto', 'en', 'es']).check(z.describe('Language of Subrosa itself.'))),
  sendAnyway: z.exactOptional(
    z
      .enum(SEND_ANYWAY)
      .check(
        z.describe(
          'How a held text may go out nevertheless: the writer gives a reason (the default), needs none, or has a second person type a code.',
        ),
      ),
  ),
  codes: z.exactOptional(
    z
      .array(code)
      .check(
        z.maxLength(20),
        z.describe('Salted hashes of the second persons’ codes, as `npm run -s code` makes them; never a code itself.'),
      ),
  ),
  roster: z.exactOptional(ROSTER),
  releases: z.exactOptional(RELEASES),
  sets: z.exactOptional(
    z
      .array(text)
      .check(
        z.describe(
          'The keys that this policy sets. Chromium drops a value of the wrong kind without a word: what is listed here and does not arrive is named in the options. `npm run -s policy` writes it.',
        ),
      ),
  ),
  recordDays: z.exactOptional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(3650),
        z.describe('For how many days the record of holds is kept. It never holds text.'),
      ),
  ),
  events: z.exactOptional(
    EVENTS.check(
      z.describe('Content-free events to the practice’s own OpenTelemetry collector. Absent: none are made or sent.'),
    ),
  ),
});

/** A policy as it holds: what was well written of it. */
export type Managed = z.output<typeof MANAGED>;

/** What is wrong with a part of a policy. Never the part itself: it may be private. */
export interface Fault {
  readonly key: string;
  /** Where inside, e.g. `rules.1.citations.0.url`; the key alone for the whole of it. */
  readonly at: string;
  readonly why:
    | 'unknown-key'
    | 'wrong-kind'
    | 'wrong-value'
    | 'too-much'
    | 'missing'
    | 'no-such-rule'
    | 'no-codes'
    | 'not-arrived'
    | 'gone';
  /** What would be right: kinds or values. */
  readonly expected?: readonly string[];
}

/** A policy as read: what holds, and what does not with the reason. */
export interface ReadPolicy {
  readonly managed: Managed;
  readonly faults: readonly Fault[];
}

/** Reads what the browser hands over, whatever it is. Key by key, and entry by entry in lists: what is wrong is left out and named. */
export function readManaged(raw: unknown): ReadPolicy {
  const managed: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries(isObject(raw) ? raw : {})) {
    const schema = (MANAGED.shape as Record<string, z.ZodMiniType>)[key];
    if (!schema) faults.push({ key, at: key, why: 'unknown-key' });
    else {
      const read = salvage(schema, unfolded(schema, value));
      faults.push(...read.issues.map((issue) => faultOf(key, issue, value)));
      if (read.value !== undefined) managed[key] = read.value;
    }
  }
  for (const key of (managed.sets as string[] | undefined) ?? [])
    if (!(key in (raw as object))) faults.push({ key, at: key, why: 'not-arrived' });
  if (managed.sendAnyway === 'second-person' && !(managed.codes as string[] | undefined)?.length) {
    faults.push({ key: 'sendAnyway', at: 'codes', why: 'no-codes' });
    managed.sendAnyway = 'reason';
  }
  return { managed: managed as Managed, faults };
}

/** The faults that only somebody who knows all rules can see: severities of rules that do not exist. */
export function strayRules({ severity = {}, rules = [] }: Managed, known: readonly string[]): Fault[] {
  const ids = new Set([...known, ...rules.map((rule) => rule.id)]);
  return Object.keys(severity)
    .filter((rule) => !ids.has(rule))
    .map((rule) => ({ key: 'severity', at: `severity.${rule}`, why: 'no-such-rule' }));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Firefox and the Windows registry can hand lists and objects over as JSON in a string. */
function unfolded(schema: z.ZodMiniType, value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || schema.safeParse(value).success) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

type Issue = z.core.$ZodIssue;

/** The value as the schema reads it; where entries of a list or table are wrong, without those. */
function salvage(
  schema: z.ZodMiniType,
  value: unknown,
): { readonly value?: unknown; readonly issues: readonly Issue[] } {
  const whole = schema.safeParse(value);
  if (whole.success) return { value: whole.data, issues: [] };
  const { issues } = whole.error;
  const bad = new Set(issues.map(({ path }) => String(path[0])));
  const good = ([entry]: [string, unknown]) => !bad.has(entry);
  const rest = Array.isArray(value)
    ? Object.entries(value)
        .filter(good)
        .map(([, entry]) => entry)
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).filter(good))
      : undefined;
  const again = rest === undefined ? null : schema.safeParse(rest);
  return again?.success ? { value: again.data, issues } : { issues };
}

function faultOf(key: string, issue: Issue, value: unknown): Fault {
  const at = [key, ...issue.path].join('.');
  switch (issue.code) {
    case 'invalid_type':
      return issue.path.length > 0 && isMissing(value, issue.path)
        ? { key, at, why: 'missing' }
        : { key, at, why: 'wrong-kind', expected: [issue.expected] };
    case 'invalid_value':
      return { key, at, why: 'wrong-value', expected: issue.values.map(String) };
    case 'unrecognized_keys':
      return { key, at: `${at}.${issue.keys[0]}`, why: 'unknown-key' };
    case 'too_big':
      return { key, at, why: 'too-much', expected: [String(issue.maximum)] };
    default:
      return { key, at, why: 'wrong-value' };
  }
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  const last = path.at(-1) ?? '';
  const around = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)?.[step], value);
  return isObject(around) && !(last in around);
}
