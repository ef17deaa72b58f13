import type { Fact } from './facts';
import type { Readers } from './readers';
import type { Owned } from './subjects';
import { Pattern, type Says } from './text/pattern';
import type { Audience } from './types';

/** A signal of the draft with the box it stands in. */
export interface Placed extends Owned {
  readonly box: string;
  readonly quote: string;
}

const TOLD_OF: ReadonlySet<string> = new Set(['client', 'third-party']);
const SPECIAL: readonly Fact[] = [
  'minor',
  'substance-use',
  'hiv',
  'sexual-abuse',
  'whereabouts',
  'psychotherapy-notes',
];
/** Content that is R alone unless it stands beside a D or two Q (VERDICTS.md). */
const LIGHT: ReadonlySet<string> = new Set(['attendance', 'payment', 'no-show']);
const CONTENT_FACTS: Readonly<Record<string, Fact>> = {
  diagnosis: 'diagnosis',
  'diagnosis-code': 'diagnosis',
  medication: 'medication',
  'substance-medication': 'medication',
  'test-result': 'test-result',
  trauma: 'trauma',
  'suicide-risk': 'suicide-risk',
  'self-harm': 'suicide-risk',
  relapse: 'relapse',
  violence: 'threat',
  abuse: 'abuse',
  'sexual-abuse': 'abuse',
  attendance: 'attendance',
  payment: 'payment',
  judgement: 'judgement',
  'psychotherapy-notes': 'psychotherapy-notes',
  whereabouts: 'whereabouts',
  hiv: 'hiv',
  verbatim: 'verbatim',
};
const PATH_FACTS: Readonly<Record<string, Fact>> = {
  release: 'path-release',
  'part2-consent': 'path-part2',
  'notes-authorization': 'path-release',
  treatment: 'path-treatment',
  referral: 'path-referral',
  'mandated-report': 'path-mandated-report',
  protect: 'path-protect',
  'court-order': 'path-court-order',
  payment: 'path-payment',
  'client-request': 'path-client-request',
  'own-counsel': 'path-own-counsel',
  supervision: 'path-supervision',
  agreement: 'path-agreement',
  'family-involved': 'path-family-involved',
  incapacity: 'path-incapacity',
  emergency: 'path-emergency',
};
/** Which readers a path leads to; a path without an entry leads to whoever it names. */
const LEADS_TO: Readonly<Partial<Record<Fact, readonly Fact[]>>> = {
  'path-treatment': ['reader-treating', 'reader-pharmacy'],
  'path-referral': ['reader-treating', 'reader-pharmacy'],
  'path-mandated-report': ['reader-protection', 'reader-police'],
  'path-payment': ['reader-insurer'],
  'path-court-order': ['reader-court', 'reader-lawyer', 'reader-police'],
  'path-own-counsel': ['reader-lawyer', 'reader-insurer', 'reader-supervisor'],
};

/** Words that show a minor. */
export const MINOR = Pattern.of(
  /, (?:[1-9]|1[0-7])[,.)]|\b(?:[1-9]|1[0-7])(?:[- ]?(?:yo|y\/o|yrs?|years?)(?:[- ]old)?)\b|\b(?:minor|teen|teenager|adolescent|toddler|kid|kiddo|little (?:boy|girl|one)|(?:\d|first|second|third|fourth|fifth|sixth|seventh|eighth)(?:st|nd|rd|th)? ?(?:grade|grader|graders)|kindergart\w+|preschool\w*|middle school\w*|sophomore|freshman|year \d{1,2}|(?:his|her|their) (?:mom|mum|mother|dad) (?:said|says|asked|brought|called|left)|play therapy|camhs|pediatric\w*|child)\b/,
);
/** Words of substance-use treatment: a programme, detox, its medication, drug screens. */
export const PROGRAMME = Pattern.of(
  /\b(?:suboxone|methadone|vivitrol|subutex|buprenorphine|naltrexone|antabuse|mat|moud|iop|php|detox\w*|rehab|uds|ua|drug (?:screen|test|court)|sober (?:house|living)|halfway|part 2|recovery (?:center|house|program)|substance use|sud|oud|aud|addiction (?:treatment|counsel\w+|program)|residential|relapse group|take-?homes?|the program|opioid|fentanyl|narcan)\b/,
);

/**
 * Sums the signals of one draft up into facts. `low` is the whole draft in lower case, `says` answers for it.
 * A signal counts when it is a client's or a client's third party's; "possible" content counts only beside a sure client.
 */
export function weigh(signals: readonly Placed[], readers: Readers, low: string, says: Says): Set<Fact> {
  const facts = new Set<Fact>(readers.facts);
  const told = signals.filter((s) => TOLD_OF.has(s.subject));
  const sure = told.filter((s) => s.confidence !== 'possible');
  const fiction = signals.some((s) => s.signal === 'path' && s.type === 'fiction' && s.subject !== 'writer');
  const neither = signals.some((s) => s.type === 'neither');

  const relationship = sure.filter((s) => s.signal === 'relationship' && isRelationship(s, readers.audience));
  const identifiers = told.filter((s) => s.signal === 'identifier' && s.confidence !== 'possible');
  // a marriage by itself narrows nothing
  const quasi = new Set(
    told
      .filter((s) => s.signal === 'quasi' && !(s.type === 'family' && s.confidence === 'possible'))
      .map((s) => s.type),
  );
  if (relationship.length > 0) facts.add('R');
  if (identifiers.length > 0) facts.add('D');
  const known = facts.has('R') || facts.has('D');
  const content = told.filter((s) => s.signal === 'content' && (s.confidence !== 'possible' || known));
  const heavy = content.filter((s) => !LIGHT.has(s.type));
  if (heavy.length > 0 || (content.length > 0 && (facts.has('D') || quasi.size >= 2))) facts.add('C');
  for (const n of [1, 2, 3, 4] as const) if (quasi.size >= n) facts.add(`Q${n}`);
  for (const s of content) {
    const fact = CONTENT_FACTS[s.type];
    if (fact && s.confidence !== 'possible') facts.add(fact);
  }
  for (const s of told) {
    if (s.type === 'rare-illness') facts.add('rare-quasi');
    if (s.type === 'unique-role') facts.add('unique-role');
    if (s.type === 'initials') facts.add('initials');
    if (/masked/.test(s.type)) facts.add('masked-name');
    if (s.type === 'riddle') facts.add('riddle');
    if (s.signal === 'relationship' && s.type === 'group') facts.add('group');
  }
  for (const s of signals)
    if (
      s.signal === 'identifier' &&
      /^(?:ssn|mrn|mbi|card|iban|nhs|sin|member|account|claim|licen[cs]e|vin)/.test(s.type)
    )
      facts.add('number');
  if (sentencesWith(heavy, low) >= 2) facts.add('sequence');
  if (facts.has('verbatim') || facts.has('sequence') || facts.has('Q2') || facts.has('rare-quasi')) facts.add('story');
  if (facts.has('C') && !facts.has('story')) facts.add('clause');
  if (facts.has('R') || facts.has('D')) {
    if (says(MINOR)) facts.add('minor');
    if (says(PROGRAMME)) facts.add('substance-use');
    if (told.some((s) => s.type === 'sexual-abuse')) facts.add('sexual-abuse');
  }
  if (SPECIAL.some((f) => facts.has(f))) facts.add('special');
  addAnswers(facts, signals, readers.audience);
  addPaths(facts, signals, readers, neither);
  if (fiction || neither)
    for (const f of ['R', 'C', 'story', 'clause', 'sequence', 'verbatim'] as const)
      if (!facts.has('D') || fiction) facts.delete(f);
  if (fiction) facts.delete('D');
  return facts;
}

const ANSWER_TYPES: ReadonlySet<string> = new Set([
  'confirms',
  'denies',
  'your-care',
  'your-visit',
  'our-work',
  'reviewer-known',
  'thank-courtesy',
  'apology',
]);
/** Courtesies and "your appointment" show a relationship only where they answer somebody in public, or speak to a client. */
function isRelationship(s: Placed, audience: Audience): boolean {
  if (!ANSWER_TYPES.has(s.type)) return true;
  return audience === 'review' && s.type !== 'apology';
}

function addAnswers(facts: Set<Fact>, signals: readonly Placed[], audience: Audience): void {
  if (audience !== 'review') return;
  for (const s of signals) {
    if (s.type === 'denies') facts.add('denies');
    if (s.type === 'apology') facts.add('apology');
    if (
      s.type === 'confirms' ||
      s.type === 'your-care' ||
      s.type === 'your-visit' ||
      s.type === 'our-work' ||
      s.type === 'reviewer-known'
    )
      facts.add('confirms');
  }
}

function addPaths(facts: Set<Fact>, signals: readonly Placed[], readers: Readers, neither: boolean): void {
  for (const s of signals) {
    if (s.signal !== 'path') continue;
    if (s.type === 'subpoena') facts.add('subpoena');
    else if (s.type === 'claimed-duty') facts.add('claimed-duty');
    else if (s.type === 'permission') facts.add('permission');
    else if (s.type === 'altered') facts.add('altered');
    else if (s.type === 'consultation') facts.add('consult-ask');
    else if (s.type === 'safety-to-parent') facts.add('safety');
    else {
      const fact = PATH_FACTS[s.type];
      if (!fact || neither) continue;
      const leads = LEADS_TO[fact];
      const authority = readers.audience === 'authority' && fact === 'path-mandated-report';
      if (!leads || authority || leads.some((r) => readers.facts.has(r))) facts.add(fact);
    }
  }
  const opening = [...facts].filter((f) => f.startsWith('path-') && f !== 'path-consultation');
  if (opening.length > 0) facts.add('path');
}

function sentencesWith(signals: readonly Placed[], low: string): number {
  const seen = new Set<number>();
  let at = 0;
  let n = 0;
  for (const start of signals.map((s) => s.start).sort((a, b) => a - b)) {
    for (; at < start && at < low.length; at++) if (/[.!?\n]/.test(low[at] ?? '')) n++;
    seen.add(n);
  }
  return seen.size;
}
