import { COLLEAGUE, KIN, OWN_CARER, PEOPLE, PUBLIC_TITLE } from './lexicon/roles';
import type { Found } from './signals/detector';
import { pattern } from './signals/phrases';
import type { Look } from './text/look';
import { lower } from './text/normalise';
import { Pattern, type Says } from './text/pattern';
import { type Line, zoneAt } from './text/zones';
import type { Subject } from './types';

/** Somebody whom the draft brings up, at the place where it does. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  /** A single person: pronouns that follow may mean them. */
  readonly one: boolean;
}

/** As much of a draft as tells whose something in it is: its text (and that in lower case), its zones, and whom its paragraphs bring up. */
export interface Spoken {
  readonly text: string;
  readonly low: string;
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly says: Says;
}

/** A found signal with its owner. */
export interface Owned extends Found {
  readonly subject: Subject;
}

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
const ADJ = `(?:[\\p{L}\\d'’-]+ ){0,3}?`;
const MENTIONS: readonly { subject: Subject; one: boolean; pattern: Pattern }[] = [
  { subject: 'writer', one: true, pattern: pattern(`(?:my|our) ${ADJ}(?:${KIN})(?: [\\p{L}]+)?`) },
  { subject: 'writer', one: true, pattern: pattern(`my (?:own )?(?:${OWN_CARER})`) },
  { subject: 'writer', one: false, pattern: pattern(`i|i'm|i've|i'd|i'll|me|myself|mine|im|ive`) },
  {
    subject: 'colleague',
    one: true,
    pattern: pattern(`(?:my|our|a|the|his|her|their) ${ADJ}(?:${COLLEAGUE})(?! (?:client|patient))`),
  },
  {
    subject: 'people',
    one: false,
    pattern: pattern(
      `(?:many |most |some |all |our |my |the |your |young |other |few |lots of |plenty of |a lot of |so many )*(?:${PEOPLE})`,
    ),
  },
  {
    subject: 'people',
    one: false,
    pattern: pattern(
      `(?:if|when|whether) (?:you|your|a|an|someone|somebody|anyone|your (?:partner|child|kid|teen|client|therapist))|you(?:'re|'ve|'ll|r|rself)?|yourself`,
    ),
  },
  { subject: 'public-figure', one: true, pattern: pattern(`(?:${PUBLIC_TITLE}) \\p{L}+`) },
];
const CLIENT_TYPES = new Set([
  'my-client',
  'a-client',
  'seen-person',
  'in-care',
  'my-person',
  'note-client',
  'numbered',
  'one-of-mine',
  'client-relative',
  'hour-person',
  'came-to-us',
  'therapist-of',
  'i-see-at',
  'reviewer-known',
  'colleagues-client',
]);
const PRONOUN = words(`he|she|they|him|her|his|hers|their|them|he's|she's|they're|hes|shes|himself|herself|who|whose`);
const FILM = Pattern.of(
  /\b(?:film|movie|novel|episode|season|series|netflix|tv|television|hbo|character|protagonist|plot|memoir|chapter|documentary|podcast|screenplay|director|cast|scene|soundtrack|rewatch\w*|binge-?watch\w*|spoilers?|fanfic|actor|actress)\b/,
);
const CREDENTIALS =
  /^,? ?(?:ph\.?d|psy\.?d|m\.?d|d\.?o|lcsw|licsw|lmsw|lmft|amft|lpc|lpcc|lmhc|rn|np|ma|ms|msw|edd|phd|bcba|slp|ot|mbacp|rp|esq|jd|ncsp|lac|mft|rcc|rsw)\b/i;
const KIN_BEFORE = new RegExp(`(?:my|our) (?:[\\p{L}\\d'-]+ ){0,3}?(?:${KIN}),? $`, 'u');
const COLLEAGUE_BEFORE = new RegExp(
  `(?:my|our|a|the|your) (?:[\\p{L}'-]+ ){0,3}?(?:${COLLEAGUE})(?: is| named|,)? $|(?:dr|dr\\.|prof|professor|judge|officer|detective|attorney|nurse|pastor|rabbi|father|sister|fr|rev|chaplain) $|(?:ask (?:for )?|call |contact |e-?mail |text |reach |cc(?:'ing)? |thanks,? |thank you,? |welcome |ping |see |loop(?:ing)? in |with |from |by |hosts? |facilitators?:? |trainer:? |tutor is |led by |met |saw |to )$`,
  'u',
);
const CALLED_AFTER =
  /^ (?:at (?:the )?(?:front desk|reception)|joins|joined us|has joined|is (?:joining|our|hiring|retiring|teaching|presenting|leading)|from (?:billing|hr|it|accounts|reception)|\(?\d{4}\)|et al|writes|argues|teaches|will (?:lead|present|teach|cover))/;
const AUTHOR_AFTER =
  /^(?:'s|s)? (?:\(\d{4}|et al|(?:book|novel|essay|paper|theory|work|memoir|chapter|poem|model|film|podcast)\b)/;
const CARE_AFTER =
  /(?:in|during|after|our|last|today's|first|his|her) (?:\w+ )?(?:session|group|appointment|intake|therapy|visit)|diagnos|relaps|told me|on my couch|in treatment|my client|my patient|discharge|caseload|med(?:s|ication)|therapy/;

/**
 * Decides whose each found signal is: reads zones, roles and names, and follows pronouns from the last person brought up.
 * Pure; order of `found` is kept.
 */
export function assignSubjects(draft: Spoken, found: readonly Found[], mail: boolean): Owned[] {
  const { text, low, lines } = draft;
  const film = draft.says(FILM);
  const names = new Map<string, Subject>();
  for (const f of found) if (isName(f)) nameOf(f, text, low, lines, names, film, mail);
  const all = [...draft.mentions];
  for (const f of found)
    if (f.signal === 'relationship' && CLIENT_TYPES.has(f.type) && f.confidence !== 'possible')
      all.push({ start: f.start, end: f.end, subject: 'client', one: true });
  for (const f of found)
    if (isName(f)) all.push({ start: f.start, end: f.end, subject: names.get(key(text, f)) ?? 'client', one: true });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.map((f) => ({ ...f, subject: f.subject ?? ownerOf(f, text, low, lines, all, names) }));
}

const isName = (f: Found): boolean => f.signal === 'identifier' && /name|initials|mention/.test(f.type);
const key = (text: string, f: Found): string =>
  lower(text.slice(f.start, f.end))
    .replace(/^(?:mr|mrs|ms|mx|miss|dr)\.? /, '')
    .split(/\s+/)[0] ?? '';

/** Whom a paragraph brings up by what they are to the writer; offsets in it. */
export function findMentions(look: Look): Mention[] {
  const out: Mention[] = [];
  for (const { subject, one, pattern } of MENTIONS)
    for (const { start, end } of pattern.all(look)) out.push({ start, end, subject, one });
  return out;
}

function nameOf(
  f: Found,
  text: string,
  low: string,
  lines: readonly Line[],
  names: Map<string, Subject>,
  film: boolean,
  mail: boolean,
): void {
  const k = key(text, f);
  const before = low.slice(Math.max(0, f.start - 60), f.start);
  const after = text.slice(f.end, f.end + 60);
  const zone = zoneAt(lines, f.start);
  const set = (subject: Subject): void => {
    const known = names.get(k);
    // the first sure word on somebody stands, unless a later one makes a client of them
    if (known === undefined || (known === 'unknown' && subject !== 'unknown')) names.set(k, subject);
  };
  if (f.subject) return set(f.subject);
  if (zone === 'greeting') return set('addressee');
  if (zone === 'signature' || zone === 'boilerplate') return set('writer');
  if (zone === 'quoted') return set('addressee');
  if (KIN_BEFORE.test(before)) return set('writer');
  if (CREDENTIALS.test(after)) return set('colleague');
  if (AUTHOR_AFTER.test(after)) return set('author');
  if (CALLED_AFTER.test(after.toLowerCase())) return set('colleague');
  if (
    /(?:client|patient|pt|ct|resident|couple|kiddo|boy|girl|woman|man|lady|kid|teen|mr\.?|mrs\.?|ms\.?|the) $/.test(
      before,
    )
  )
    return set('client');
  const rest = low.slice(f.end).trim();
  if (
    mail &&
    rest.length < 25 &&
    /[.!?)]\s*$/.test(before.trimEnd().slice(-1) + ' ') &&
    !/\b(?:is|was|said)\b/.test(rest)
  )
    return set('writer');
  if (COLLEAGUE_BEFORE.test(before) && !CARE_AFTER.test(low.slice(f.end, f.end + 80))) return set('colleague');
  if (film) return set('fictional');
  set('client');
}

function ownerOf(
  f: Found,
  text: string,
  low: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  names: ReadonlyMap<string, Subject>,
): Subject {
  if (isName(f)) return names.get(key(text, f)) ?? 'unknown';
  const zone = zoneAt(lines, f.start);
  if (zone === 'signature') return 'writer';
  if (zone === 'boilerplate') return 'institution';
  if (zone === 'quoted') return 'addressee';
  if (f.signal === 'path') return 'client';
  if (f.signal === 'relationship') return CLIENT_TYPES.has(f.type) ? 'client' : pluralOwner(f, low, mentions);
  if (f.signal === 'identifier') return nearest(f, low, mentions, 'unknown');
  return nearest(f, low, mentions, 'unknown');
}

/** Care frames are a client's unless the sentence is about people in general or the writer's own care. */
function pluralOwner(f: Found, low: string, mentions: readonly Mention[]): Subject {
  const start = sentenceStart(low, f.start);
  const end = sentenceEnd(low, f.end);
  const sentence = low.slice(start, end);
  if (/\bmy (?:own )?(?:therapist|counsell?or|psychiatrist|own therapy|analyst|therapy)\b/.test(sentence))
    return 'writer';
  const inside = mentions.filter((m) => m.start >= start && m.end <= end);
  if (inside.some((m) => m.subject === 'client')) return 'client';
  PRONOUN.lastIndex = 0;
  if (PRONOUN.test(sentence) || inside.some((m) => m.one)) return 'client';
  if (inside.some((m) => m.subject === 'people')) return 'people';
  return 'client';
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) if (/[.!?\n]/.test(text[i] ?? '') && /\s|$/.test(text[i + 1] ?? '')) return i + 1;
  return 0;
}
function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (/[.!?\n]/.test(text[i] ?? '') && /\s|$/.test(text[i + 1] ?? ' ')) return i;
  return text.length;
}

/** The owner of a detail: whoever the sentence speaks of before it; a pronoun stands for the last single person brought up. */
function nearest(f: Found, low: string, mentions: readonly Mention[], otherwise: Subject): Subject {
  const start = sentenceStart(low, f.start);
  let inSentence: Mention | undefined;
  let lastOne: Mention | undefined;
  for (const m of mentions) {
    if (m.start > f.end) break;
    if (m.start >= start && m.start <= f.start + 2)
      inSentence = m.subject === 'writer' && inSentence?.subject === 'client' ? inSentence : m;
    if (m.one && m.start <= f.start + 2 && m.start < (start || f.end)) lastOne = m;
  }
  const own = low.slice(start, f.end);
  PRONOUN.lastIndex = 0;
  if (PRONOUN.test(own)) {
    const one = mentions.filter((m) => m.one && m.start <= f.start + 2);
    const last = one[one.length - 1];
    if (last) return last.subject === 'writer' && /^i\b/.test(low.slice(last.start)) ? otherwise : last.subject;
    return otherwise;
  }
  if (inSentence) return inSentence.subject;
  return lastOne?.subject ?? otherwise;
}
