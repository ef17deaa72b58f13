import {
  CARER_HEADS,
  CLIENT_HEADS,
  COLLEAGUE_HEADS,
  genderOf,
  KIN_HEADS,
  PERSON_HEADS,
  PLURAL_HEADS,
  PUBLIC_HEADS,
} from './lexicon/heads';
import type { Found } from './signals/detector';
import { type Passage, readPassage, type Token } from './text/tokens';
import { type Line, type Zone, zoneAt } from './text/zones';

/** What the word that brought somebody up says of them, before anything else is weighed. */
export type Role =
  | 'client'
  | 'person'
  | 'kin'
  | 'colleague'
  | 'carer'
  | 'public'
  | 'writer'
  | 'addressee'
  | 'plural'
  | 'name'
  | 'unnamed';

/** Somebody the draft speaks of, with every place where it does. */
export interface Person {
  readonly id: number;
  role: Role;
  /** Determiner of the first mention: my, our, a, the, his, ... */
  readonly det: string;
  /** Head nouns used of them ("client", "sister", "nurse"). */
  readonly heads: Set<string>;
  named: boolean;
  gender: 'f' | 'm' | '';
  /** Whose relative they are ("his wife"), by person id. */
  readonly owner: number | undefined;
  readonly zone: Zone;
  readonly mentions: Mention[];
}

/** One place where a person is spoken of; offsets are UTF-16 in the box. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly form: 'name' | 'noun' | 'pronoun' | 'possessive';
}

/** A stretch of a sentence with the person it speaks of (its grammatical subject, as far as word order tells). */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
  readonly person: number;
  readonly sentence: number;
  readonly zone: Zone;
}

/** A box read for its people. Person 0 is the writer, 1 the reader addressed. */
export interface Cast {
  readonly passage: Passage;
  readonly people: readonly Person[];
  readonly clauses: readonly Clause[];
  /** Person of each token that mentions one, by token index; -1 elsewhere. */
  readonly at: Int16Array;
}

const DETERMINERS = new Set([
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
  'a',
  'an',
  'the',
  'this',
  'that',
  'one',
  'another',
  'some',
  "today's",
  "yesterday's",
]);
const HE = new Set(['he', 'him', 'his', 'himself', "he's", "he'd", "he'll", 'hes']);
const SHE = new Set(['she', 'her', 'hers', 'herself', "she's", "she'd", "she'll", 'shes']);
const THEY = new Set([
  'they',
  'them',
  'their',
  'theirs',
  'themself',
  'themselves',
  "they're",
  "they've",
  "they'd",
  "they'll",
]);
const WRITER = new Set([
  'i',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'im',
  'ive',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  "we're",
  "we've",
  "we'd",
  "we'll",
  'us',
  'our',
  'ours',
  'ourselves',
]);
const READER = new Set([
  'you',
  'your',
  'yours',
  "you're",
  "you've",
  "you'd",
  "you'll",
  'yourself',
  'u',
  'ur',
  'yall',
  "y'all",
]);
const NOMINATIVE = new Set([
  'i',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'im',
  'ive',
  'we',
  "we're",
  "we've",
  "we'd",
  "we'll",
  'you',
  "you're",
  "you've",
  "you'd",
  "you'll",
  'u',
  'he',
  "he's",
  "he'd",
  "he'll",
  'hes',
  'she',
  "she's",
  "she'd",
  "she'll",
  'shes',
  'they',
  "they're",
  "they've",
  "they'd",
  "they'll",
]);
const POSSESSIVE = new Set(['my', 'our', 'your', 'his', 'her', 'their', 'ur']);

/** Reads who is spoken of, where, and which stretch of text speaks of whom. `names` are the person names found, `hours` people named by their hour. */
export function readPeople(
  text: string,
  lines: readonly Line[],
  names: readonly Found[],
  hours: readonly Found[],
): Cast {
  const passage = readPassage(text);
  const { tokens } = passage;
  const at = new Int16Array(tokens.length).fill(-1);
  const people: Person[] = [];
  const add = (role: Role, det: string, head: string, owner: number | undefined, offset: number): Person => {
    const person: Person = {
      id: people.length,
      role,
      det,
      heads: new Set(head ? [head] : []),
      named: role === 'name',
      gender: genderOf(head),
      owner,
      zone: zoneAt(lines, offset),
      mentions: [],
    };
    people.push(person);
    return person;
  };
  add('writer', '', '', undefined, 0);
  add('addressee', '', '', undefined, 0);
  const named = new Map<string, Person>();
  const nameAt = new Map<number, Found>();
  for (const n of names) if (!nameAt.has(n.start)) nameAt.set(n.start, n);
  const hourAt = new Map<number, Found>();
  for (const h of hours) hourAt.set(h.start, h);
  let last: Person | null = null; // last single third person
  let lastPlural = -99;
  const recent: Person[] = [];
  const mention = (person: Person, first: number, end: number, form: Mention['form']): void => {
    const a = tokens[first];
    const b = tokens[end - 1];
    if (!a || !b) return;
    person.mentions.push({ start: a.start, end: b.end, token: first, form });
    for (let k = first; k < end; k++) at[k] = person.id;
    if (person.id > 1 && person.role !== 'plural' && form !== 'possessive') {
      last = person;
      const i = recent.indexOf(person);
      if (i >= 0) recent.splice(i, 1);
      recent.push(person);
    }
  };
  const antecedent = (gender: 'f' | 'm' | ''): Person | null => {
    for (let k = recent.length - 1; k >= 0 && k >= recent.length - 6; k--) {
      const p = recent[k];
      if (!p || (p.zone !== 'body' && p.zone !== 'forwarded')) continue;
      if (gender && p.gender && p.gender !== gender) continue;
      return p;
    }
    return null;
  };

  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const name = nameAt.get(token.start);
    if (name) {
      let end = i + 1;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end++;
      const words = tokens
        .slice(i, end)
        .map((t) => t.norm.replace(/\.$/, ''))
        .filter((w) => !/^(?:mr|mrs|ms|mx|miss|dr|prof|\.|,)$/.test(w));
      const keys = [words[0] ?? '', words[words.length - 1] ?? ''].filter((w) => w.length > 1);
      let person = keys.map((k) => named.get(k)).find((p) => p !== undefined);
      const before = i > 0 ? at[i - 1] : -1;
      const comma = tokens[i - 1]?.text === ',' ? at[i - 2] : undefined;
      const joined = people[before ?? -1] ?? (comma !== undefined ? people[comma] : undefined);
      if (!person && joined && joined.id > 1 && !joined.named && joined.role !== 'plural') {
        person = joined;
        person.named = true;
      }
      person ??= add('name', '', '', undefined, token.start);
      person.named = true;
      for (const k of keys) if (!named.has(k)) named.set(k, person);
      mention(person, i, end, 'name');
      i = end;
      continue;
    }
    const hour = hourAt.get(token.start);
    if (hour) {
      let end = i + 1;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < hour.end) end++;
      mention(add('client', 'my', 'hour', undefined, token.start), i, end, 'noun');
      i = end;
      continue;
    }
    const w = token.norm;
    if (DETERMINERS.has(w) || token.text === "'s" || token.text === '’s') {
      const noun = readNoun(tokens, i);
      if (noun) {
        const { head, role, end } = noun;
        const own = token.text.endsWith('s') && token.kind === 'mark' ? at[i - 1] : POSSESSIVE.has(w) ? ownerOf(w) : -1;
        let person: Person | undefined;
        if (w === 'the' || w === 'this' || w === 'that')
          person = [...recent]
            .reverse()
            .find((p) => p.heads.has(head) || (p.heads.size === 0 && p.role !== 'name' && role === 'person'));
        else if (own !== undefined && own >= 0) person = people.find((p) => p.owner === own && p.heads.has(head));
        if (!person) {
          const outer = own !== undefined && own > 1 ? own : own === 1 ? 1 : undefined;
          person = add(role, own !== undefined && own > 1 ? 'their' : w, head, own === 0 ? 0 : outer, token.start);
        }
        person.heads.add(head);
        if (POSSESSIVE.has(w)) at[i] = own ?? -1;
        mention(person, POSSESSIVE.has(w) || token.kind === 'mark' ? i + 1 : i, end, 'noun');
        if (role === 'plural') lastPlural = i;
        i = end;
        continue;
      }
    }
    if (WRITER.has(w)) mention(people[0] as Person, i, i + 1, POSSESSIVE.has(w) ? 'possessive' : 'pronoun');
    else if (READER.has(w)) mention(people[1] as Person, i, i + 1, POSSESSIVE.has(w) ? 'possessive' : 'pronoun');
    else if (HE.has(w) || SHE.has(w)) {
      const gender = HE.has(w) ? 'm' : 'f';
      let person = antecedent(gender);
      if (!person) {
        person = add('unnamed', '', '', undefined, token.start);
        recent.push(person);
      }
      person.gender ||= gender;
      mention(person, i, i + 1, POSSESSIVE.has(w) ? 'possessive' : 'pronoun');
    } else if (THEY.has(w)) {
      const person = antecedent('');
      if (person && !person.gender && lastPlural < (person.mentions[person.mentions.length - 1]?.token ?? 0))
        mention(person, i, i + 1, POSSESSIVE.has(w) ? 'possessive' : 'pronoun');
      else {
        const many = [...people].reverse().find((p) => p.role === 'plural');
        if (many) mention(many, i, i + 1, POSSESSIVE.has(w) ? 'possessive' : 'pronoun');
      }
    } else if (PLURAL_HEADS.has(w)) {
      mention(
        people.find((p) => p.role === 'plural' && p.heads.has(w)) ?? add('plural', '', w, undefined, token.start),
        i,
        i + 1,
        'noun',
      );
      lastPlural = i;
    } else if ((CLIENT_HEADS.has(w) || PERSON_HEADS.has(w)) && startsNoteLike(tokens, i)) {
      const known = recent.find((p) => p.heads.has(w));
      mention(known ?? add(CLIENT_HEADS.has(w) ? 'client' : 'person', '', w, undefined, token.start), i, i + 1, 'noun');
    }
    i++;
  }
  return { passage, people, clauses: readClauses(passage, lines, at), at };

  function ownerOf(w: string): number {
    if (w === 'my' || w === 'our') return 0;
    if (w === 'your' || w === 'ur') return 1;
    const gender = w === 'his' ? 'm' : w === 'her' ? 'f' : '';
    let person = w === 'their' ? last : antecedent(gender);
    if (!person && w !== 'their') {
      person = add('unnamed', '', '', undefined, 0);
      person.gender = gender;
      recent.push(person);
    }
    return person?.id ?? -1;
  }
}

/** Note style: "Client reports", "pt denies", "mom said": a bare noun that opens a sentence or follows a mark. */
function startsNoteLike(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || /^[.!?:;,("\-–—•*]$/.test(before.text) || before.end < (tokens[i]?.start ?? 0) - 1;
}

function readNoun(tokens: readonly Token[], i: number): { head: string; role: Role; end: number } | null {
  for (let k = i + 1; k < tokens.length && k <= i + 5; k++) {
    const t = tokens[k];
    if (!t || (t.kind === 'mark' && t.text !== '-' && t.text !== ',') || (t.text === ',' && k > i + 3)) return null;
    const role = roleOf(t.norm);
    if (!role) continue;
    const next = tokens[k + 1];
    // "client group", "patient portal": the head is the last noun
    if (next?.kind === 'word' && NOT_PEOPLE.has(next.norm)) return null;
    const nextRole = next ? roleOf(next.norm) : null;
    if (nextRole && nextRole !== 'plural')
      return { head: next?.norm ?? t.norm, role: role === 'client' ? 'client' : nextRole, end: k + 2 };
    return { head: t.norm, role, end: k + 1 };
  }
  return null;
}

const NOT_PEOPLE = new Set(
  'portal portals id ids side app software server server-side list lists rights privacy intake-form form forms file files care record records safety experience facing base relationship relationships work meeting account acquisition portfolio population populations advocate education gateway device devices library libraries token session sessions machine laptop room rooms center centre'.split(
    ' ',
  ),
);

function roleOf(w: string): Role | null {
  if (CLIENT_HEADS.has(w)) return 'client';
  if (KIN_HEADS.has(w)) return 'kin';
  if (CARER_HEADS.has(w)) return 'carer';
  if (COLLEAGUE_HEADS.has(w)) return 'colleague';
  if (PERSON_HEADS.has(w)) return 'person';
  if (PUBLIC_HEADS.has(w)) return 'public';
  if (PLURAL_HEADS.has(w)) return 'plural';
  return null;
}

/** Cuts sentences where a new subject begins: a nominative pronoun, or a name or noun that no preposition governs. */
function readClauses(passage: Passage, lines: readonly Line[], at: Int16Array): Clause[] {
  const { tokens } = passage;
  const out: Clause[] = [];
  passage.sentences.forEach((sentence, index) => {
    let first = sentence.first;
    let person = -1;
    const close = (last: number): void => {
      const a = tokens[first];
      const b = tokens[last - 1];
      if (a && b && last > first)
        out.push({ start: a.start, end: b.end, first, last, person, sentence: index, zone: zoneAt(lines, a.start) });
      first = last;
    };
    for (let i = sentence.first; i < sentence.last; i++) {
      const who = at[i] ?? -1;
      const w = tokens[i]?.norm ?? '';
      if (who < 0 || POSSESSIVE.has(w)) continue;
      if (i > sentence.first && at[i - 1] === who && !NOMINATIVE.has(w)) continue;
      const subject =
        NOMINATIVE.has(w) ||
        (!/^(?:him|her|them|me|us|himself|herself|themselves)$/.test(w) &&
          !PREPOSITIONS.has(tokens[i - 1]?.norm ?? '') &&
          !governed(tokens, i, at));
      if (!subject) continue;
      if (person < 0) person = who;
      else if (who !== person || NOMINATIVE.has(w)) {
        close(i);
        person = who;
      }
    }
    close(sentence.last);
  });
  return out;
}

const PREPOSITIONS = new Set(
  'of in on at by for from to with between into through during before after about against under over near per via as within without toward towards like than and or'.split(
    ' ',
  ),
);

/** A noun right after a verb or a determiner's preposition is an object, not the subject of a new stretch. */
function governed(tokens: readonly Token[], i: number, at: Int16Array): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.kind === 'mark') return false;
  if (/^(?:that|because|when|while|if|since|but|so|then|where|why|how|says|said)$/.test(before.norm)) return false;
  const prior = tokens[i - 2];
  if (PREPOSITIONS.has(prior?.norm ?? '') && POSSESSIVE.has(before.norm)) return true;
  return (at[i - 1] ?? -1) < 0;
}
