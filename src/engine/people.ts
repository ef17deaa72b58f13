import { genderOf } from './lexicon/heads';
import { WORD } from './lexicon/word-bits';
import type { Found } from './signals/detector';
import type { Passage, Sentence, Token } from './text/tokens';
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

/** Makes everybody the draft speaks of out of its tokens, from the first to the last. */
class CastReader {
  readonly people: Person[] = [];
  readonly at: Int16Array;
  private readonly tokens: readonly Token[];
  /** Named people by the first and the last word of their names. */
  private readonly named = new Map<string, Person>();
  /** Single people in the order of their latest mention. */
  private readonly recent: Person[] = [];
  private last: Person | null = null;
  private lastPlural = -99;

  constructor(
    { tokens }: Passage,
    private readonly bits: Int32Array,
    private readonly lines: readonly Line[],
  ) {
    this.tokens = tokens;
    this.at = new Int16Array(tokens.length).fill(-1);
    this.add('writer', '', '', undefined, 0);
    this.add('addressee', '', '', undefined, 0);
  }

  read(names: readonly Found[], hours: readonly Found[]): void {
    const nameAt = new Map<number, Found>();
    for (const n of names) if (!nameAt.has(n.start)) nameAt.set(n.start, n);
    const hourAt = new Map<number, Found>();
    for (const h of hours) hourAt.set(h.start, h);
    for (let i = 0; i < this.tokens.length; ) {
      const { start } = this.tokens[i] as Token;
      const name = nameAt.get(start);
      const hour = name ? undefined : hourAt.get(start);
      if (name) i = this.readName(i, name);
      else if (hour) i = this.readHour(i, hour);
      else i = this.readNounAt(i) || this.readWord(i);
    }
  }

  private add(role: Role, det: string, head: string, owner: number | undefined, offset: number): Person {
    const person: Person = {
      id: this.people.length,
      role,
      det,
      heads: new Set(head ? [head] : []),
      named: role === 'name',
      gender: genderOf(head),
      owner,
      zone: zoneAt(this.lines, offset),
      mentions: [],
    };
    this.people.push(person);
    return person;
  }

  private mention(person: Person, first: number, end: number, form: Mention['form']): void {
    const a = this.tokens[first];
    const b = this.tokens[end - 1];
    if (!a || !b) return;
    person.mentions.push({ start: a.start, end: b.end, token: first, form });
    for (let k = first; k < end; k++) this.at[k] = person.id;
    if (person.id > 1 && person.role !== 'plural' && form !== 'possessive') {
      this.last = person;
      const i = this.recent.lastIndexOf(person);
      if (i >= 0) this.recent.splice(i, 1);
      this.recent.push(person);
    }
  }

  /** The single person mentioned last, of that gender as far as is known. */
  private antecedent(gender: 'f' | 'm' | ''): Person | null {
    const { recent } = this;
    for (let k = recent.length - 1; k >= 0 && k >= recent.length - 6; k--) {
      const p = recent[k] as Person;
      if (p.zone !== 'body' && p.zone !== 'forwarded') continue;
      if (gender && p.gender && p.gender !== gender) continue;
      return p;
    }
    return null;
  }

  /** Somebody of whom nothing but a pronoun has been said. */
  private unnamed(gender: 'f' | 'm' | '', offset: number): Person {
    const person = this.add('unnamed', '', '', undefined, offset);
    if (gender) person.gender = gender;
    this.recent.push(person);
    return person;
  }

  private endOf(i: number, { end }: Found): number {
    let last = i + 1;
    while (last < this.tokens.length && (this.tokens[last] as Token).start < end) last++;
    return last;
  }

  private readName(i: number, name: Found): number {
    const { tokens, people, at, named } = this;
    const end = this.endOf(i, name);
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
    person ??= this.add('name', '', '', undefined, (tokens[i] as Token).start);
    person.named = true;
    for (const k of keys) if (!named.has(k)) named.set(k, person);
    this.mention(person, i, end, 'name');
    return end;
  }

  private readHour(i: number, hour: Found): number {
    const end = this.endOf(i, hour);
    const { start } = this.tokens[i] as Token;
    this.mention(this.add('client', 'my', 'hour', undefined, start), i, end, 'noun');
    return end;
  }

  /** A noun behind a determiner or a possessive; 0 where none stands. */
  private readNounAt(i: number): number {
    const { tokens, bits, at, people } = this;
    const token = tokens[i] as Token;
    const own = bits[i] as number;
    if (!(own & WORD.determiner) && token.text !== "'s" && token.text !== '’s') return 0;
    const noun = readNoun(tokens, bits, i);
    if (!noun) return 0;
    const { head, role, end } = noun;
    const w = token.norm;
    const possessive = (own & WORD.possessive) !== 0;
    const owner = token.text.endsWith('s') && token.kind === 'mark' ? at[i - 1] : possessive ? this.ownerOf(w) : -1;
    let person: Person | undefined;
    if (w === 'the' || w === 'this' || w === 'that') person = this.spokenOf(head, role);
    else if (owner !== undefined && owner >= 0) person = people.find((p) => p.owner === owner && p.heads.has(head));
    if (!person) {
      const known = owner !== undefined && owner > 1;
      const outer = known ? owner : owner === 1 ? 1 : undefined;
      person = this.add(role, known ? 'their' : w, head, owner === 0 ? 0 : outer, token.start);
    }
    person.heads.add(head);
    if (possessive) at[i] = owner ?? -1;
    this.mention(person, possessive || token.kind === 'mark' ? i + 1 : i, end, 'noun');
    if (role === 'plural') this.lastPlural = i;
    return end;
  }

  /** Whom "the ..." means of those spoken of. */
  private spokenOf(head: string, role: Role): Person | undefined {
    const { recent } = this;
    for (let k = recent.length - 1; k >= 0; k--) {
      const p = recent[k] as Person;
      if (p.heads.has(head) || (p.heads.size === 0 && p.role !== 'name' && role === 'person')) return p;
    }
    return undefined;
  }

  private ownerOf(w: string): number {
    if (w === 'my' || w === 'our') return 0;
    if (w === 'your' || w === 'ur') return 1;
    const gender = w === 'his' ? 'm' : w === 'her' ? 'f' : '';
    const person = w === 'their' ? this.last : (this.antecedent(gender) ?? this.unnamed(gender, 0));
    return person?.id ?? -1;
  }

  /** A pronoun, a plural, a bare noun as notes have them, or none of these. */
  private readWord(i: number): number {
    const bits = this.bits[i] as number;
    const next = i + 1;
    if (bits === 0) return next;
    const { people, tokens } = this;
    const { start, norm } = tokens[i] as Token;
    const form = bits & WORD.possessive ? 'possessive' : 'pronoun';
    if (bits & WORD.writer) this.mention(people[0] as Person, i, next, form);
    else if (bits & WORD.reader) this.mention(people[1] as Person, i, next, form);
    else if (bits & (WORD.he | WORD.she)) {
      const gender = bits & WORD.he ? 'm' : 'f';
      const person = this.antecedent(gender) ?? this.unnamed('', start);
      person.gender ||= gender;
      this.mention(person, i, next, form);
    } else if (bits & WORD.they) {
      const person = this.antecedent('');
      const single =
        person && !person.gender && this.lastPlural < (person.mentions[person.mentions.length - 1]?.token ?? 0);
      const meant = single ? person : people.findLast((p) => p.role === 'plural');
      if (meant) this.mention(meant, i, next, form);
    } else if (bits & WORD.plural) {
      const known = people.find((p) => p.role === 'plural' && p.heads.has(norm));
      this.mention(known ?? this.add('plural', '', norm, undefined, start), i, next, 'noun');
      this.lastPlural = i;
    } else if (bits & (WORD.client | WORD.person) && startsNoteLike(tokens, i)) {
      const known = this.recent.find((p) => p.heads.has(norm));
      const role = bits & WORD.client ? 'client' : 'person';
      this.mention(known ?? this.add(role, '', norm, undefined, start), i, next, 'noun');
    }
    return next;
  }
}

/**
 * Reads who is spoken of, where, and which stretch of text speaks of whom. `bits` are those of the passage's words, `names` the person names found,
 * `hours` people named by their hour.
 */
export function readPeople(
  passage: Passage,
  bits: Int32Array,
  lines: readonly Line[],
  names: readonly Found[],
  hours: readonly Found[],
): Cast {
  const reader = new CastReader(passage, bits, lines);
  reader.read(names, hours);
  const { people, at } = reader;
  return { passage, people, clauses: readClauses(passage, bits, lines, at), at };
}

/** Note style: "Client reports", "pt denies", "mom said": a bare noun that opens a sentence or follows a mark. */
function startsNoteLike(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || /^[.!?:;,("\-–—•*]$/.test(before.text) || before.end < (tokens[i]?.start ?? 0) - 1;
}

function readNoun(
  tokens: readonly Token[],
  bits: Int32Array,
  i: number,
): { head: string; role: Role; end: number } | null {
  for (let k = i + 1; k < tokens.length && k <= i + 5; k++) {
    const t = tokens[k] as Token;
    if ((t.kind === 'mark' && t.text !== '-' && t.text !== ',') || (t.text === ',' && k > i + 3)) return null;
    const role = roleOf(bits[k] as number);
    if (!role) continue;
    const next = tokens[k + 1];
    const nextBits = next ? (bits[k + 1] as number) : 0;
    // "client group", "patient portal": the head is the last noun
    if (next?.kind === 'word' && nextBits & WORD.notPeople) return null;
    const nextRole = roleOf(nextBits);
    if (nextRole && nextRole !== 'plural')
      return { head: next?.norm ?? t.norm, role: role === 'client' ? 'client' : nextRole, end: k + 2 };
    return { head: t.norm, role, end: k + 1 };
  }
  return null;
}

const ROLES: readonly (readonly [number, Role])[] = [
  [WORD.client, 'client'],
  [WORD.kin, 'kin'],
  [WORD.carer, 'carer'],
  [WORD.colleague, 'colleague'],
  [WORD.person, 'person'],
  [WORD.public, 'public'],
  [WORD.plural, 'plural'],
];

function roleOf(bits: number): Role | null {
  if (bits < WORD.client) return null;
  for (const [bit, role] of ROLES) if (bits & bit) return role;
  return null;
}

/** Cuts sentences where a new subject begins: a nominative pronoun, or a name or noun that no preposition governs. */
function readClauses(passage: Passage, bits: Int32Array, lines: readonly Line[], at: Int16Array): Clause[] {
  const { tokens, sentences } = passage;
  const out: Clause[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    let { first } = sentence;
    let person = -1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const who = at[i] as number;
      if (who < 0 || !isSubject(tokens, bits, at, i, sentence.first)) continue;
      if (person < 0) person = who;
      else if (who !== person || (bits[i] as number) & WORD.nominative) {
        out.push(clauseOf(tokens, lines, first, i, person, index));
        first = i;
        person = who;
      }
    }
    if (sentence.last > first) out.push(clauseOf(tokens, lines, first, sentence.last, person, index));
  }
  return out;
}

function clauseOf(
  tokens: readonly Token[],
  lines: readonly Line[],
  first: number,
  last: number,
  person: number,
  sentence: number,
): Clause {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  return { start, end, first, last, person, sentence, zone: zoneAt(lines, start) };
}

/** Whether the person at token i may be the subject of a clause. */
function isSubject(
  tokens: readonly Token[],
  bits: Int32Array,
  at: Int16Array,
  i: number,
  sentenceFirst: number,
): boolean {
  const own = bits[i] as number;
  if (own & WORD.possessive) return false;
  if (own & WORD.nominative) return true;
  if (i > sentenceFirst && at[i - 1] === at[i]) return false;
  if (own & WORD.object || (i > 0 && (bits[i - 1] as number) & WORD.preposition)) return false;
  return !governed(tokens, bits, i, at);
}

/** A noun right after a verb or a determiner's preposition is an object, not the subject of a new stretch. */
function governed(tokens: readonly Token[], bits: Int32Array, i: number, at: Int16Array): boolean {
  if (i === 0 || (tokens[i - 1] as Token).kind === 'mark') return false;
  const before = bits[i - 1] as number;
  if (before & WORD.opener) return false;
  if (i > 1 && (bits[i - 2] as number) & WORD.preposition && before & WORD.possessive) return true;
  return (at[i - 1] as number) < 0;
}
