import { type Heard, hashToken } from './ears/draft-features';
import type { Tagger } from './ears/tagger';
import type { Lexicon } from './lexicon/lexicon';
import { wordBits } from './lexicon/word-bits';
import { isOwn, ownRanges } from './own';
import { readPeople } from './people';
import { type Readers, readReaders } from './readers';
import { content } from './signals/content/index';
import type { Detector, Found } from './signals/detector';
import { identifiers } from './signals/identifiers/index';
import { type Rostered, rostered } from './signals/identifiers/rostered';
import { pathSignals } from './signals/paths/index';
import { quasi } from './signals/quasi/index';
import { relationship } from './signals/relationship/index';
import { isCode, taggedSignals } from './signals/tagged';
import { assignSubjects, findMentions, type Mention, type Owned } from './subjects';
import type { Look } from './text/look';
import { lower, normalise } from './text/normalise';
import { Pattern, type Says } from './text/pattern';
import { joinPassages, type Passage, readPassage } from './text/tokens';
import { type Line, NO_TRAITS, readZones, type Traits, traitsOf, type Zone, zoneAt } from './text/zones';
import type { Draft, Policy, Roster } from './types';

/** The boxes of a draft as one text, and the way back from its offsets. */
export interface Joined {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The box and original offsets of a range of the joined text; null where it lies between boxes. */
  place(start: number, end: number): { box: string; start: number; end: number; quote: string } | null;
}

/** A draft read whole: what the detectors found and whose it is, who is spoken of, and who will read it. */
export interface Read extends Heard {
  readonly joined: Joined;
  readonly low: string;
  /** Where names and particulars stand that never count. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
  readonly says: Says;
  readonly who: Readers;
  /** Clients of the roster, where the draft names them to others than themselves. */
  readonly rostered: readonly (Owned & Rostered)[];
}

const DETECTORS: readonly Detector[] = [...identifiers, ...quasi, ...relationship, ...content, ...pathSignals];
/** Where a client who is named is told of: a greeting speaks to the reader, a quoted line was the reader's. */
const TOLD: ReadonlySet<Zone> = new Set(['body', 'forwarded']);
/** Paragraphs that are remembered, beside those of the latest draft. */
const CACHED = 600;

/** One paragraph, read. Offsets are in it. */
export interface Paragraph {
  readonly passage: Passage;
  readonly found: readonly Found[];
  readonly rostered: readonly Rostered[];
  readonly mentions: readonly Mention[];
  readonly traits: Traits;
  /** What the reader and readPeople know of each word, by token. */
  readonly hashes: Int32Array;
  readonly clusters: Uint8Array;
  readonly bits: Int32Array;
  /** Answers to patterns that have been asked for, by the pattern's id: 0 not yet, 1 no, 2 yes. */
  readonly answers: Uint8Array;
}

/** Reads paragraphs, and remembers the latest: a keystroke costs the paragraph it falls in. */
export interface Paragraphs {
  /** Reads one paragraph, with the roster in force. */
  read(text: string, roster?: Roster): Paragraph;
  /** Makes room for a draft of so many paragraphs. */
  expect(count: number): void;
}

/** Makes the reader of paragraphs of word lists and, where there is one, the tagger. */
export function createParagraphs(lexicon: Lexicon, tagger: Tagger | null): Paragraphs {
  const cache = new Map<string, Paragraph>();
  let edition: string | undefined;
  let room = CACHED;
  return {
    expect(count) {
      room = CACHED + count;
    },
    read(text, roster) {
      if (roster?.edition !== edition) cache.clear();
      edition = roster?.edition;
      const known = cache.get(text);
      if (known) return known;
      const passage = readPassage(text);
      const found = [
        ...DETECTORS.flatMap((detector) => detector.detect(passage, lexicon)),
        ...(tagger ? taggedSignals(passage, tagger.tag(passage)) : []),
      ].filter((f) => !/name|named-/.test(f.type) || !isCode(text, f.start, f.end));
      const { tokens } = passage;
      const read = {
        passage,
        found,
        rostered: roster ? rostered(passage, found, lexicon, roster) : [],
        mentions: findMentions(passage.look),
        traits: traitsOf(text),
        hashes: Int32Array.from(tokens, hashToken),
        clusters: Uint8Array.from(tokens, ({ kind, norm }) => (kind === 'word' ? lexicon.cluster(norm) : 0)),
        bits: Int32Array.from(tokens, ({ norm }) => wordBits(norm)),
        answers: new Uint8Array(Pattern.count),
      };
      if (cache.size >= room) cache.delete(cache.keys().next().value ?? '');
      cache.set(text, read);
      return read;
    },
  };
}

/** A paragraph at its place in the draft. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  readonly at: number;
}

/** Whether a pattern has a match in the draft; what it said of a paragraph is remembered with it. */
function sayer(placed: readonly Placed[], whole: Look): Says {
  return (pattern) => {
    if (!pattern.inLine) return pattern.test(whole);
    for (const { paragraph } of placed) {
      const { answers, passage } = paragraph;
      if (answers[pattern.id] === 0) answers[pattern.id] = pattern.test(passage.look) ? 2 : 1;
      if (answers[pattern.id] === 2) return true;
    }
    return false;
  };
}

/** Arrays that belong to the paragraphs' tokens, as those of the whole draft's. */
function put<T extends Int32Array | Uint8Array>(all: T, placed: readonly Placed[], of: (paragraph: Paragraph) => T): T {
  let at = 0;
  for (const { paragraph } of placed) {
    const own = of(paragraph);
    all.set(own, at);
    at += own.length;
  }
  return all;
}

function join(draft: Draft, traits: (line: string) => Traits): Joined {
  let text = '';
  const lines: Line[] = [];
  const parts: { name: string; original: string; from: number; to: number; back: (offset: number) => number }[] = [];
  for (const box of draft.boxes) {
    const { text: clean, original } = normalise(box.text);
    if (text) text += '\n\n';
    const from = text.length;
    for (const line of readZones(clean, traits))
      lines.push({ ...line, start: line.start + from, end: line.end + from });
    text += clean;
    parts.push({ name: box.name, original: box.text, from, to: text.length, back: original });
  }
  return {
    text,
    lines,
    place(start, end) {
      const part = parts.find((p) => start >= p.from && end <= p.to);
      if (!part) return null;
      const a = part.back(start - part.from);
      const b = part.back(end - part.from);
      return { box: part.name, start: a, end: b, quote: part.original.slice(a, b) };
    },
  };
}

/** Reads a draft: detectors by paragraph, then people, subjects and readers over the whole. Pure but for the paragraphs that are remembered. */
export function readDraft(draft: Draft, policy: Policy, paragraphs: Paragraphs): Read {
  const { roster } = policy;
  const joined = join(draft, (line) => (line.trim() ? paragraphs.read(line, roster).traits : NO_TRAITS));
  const { text, lines } = joined;
  const low = lower(text);
  const own = ownRanges(low, policy.ownNames);
  const placed: Placed[] = [];
  const found: Found[] = [];
  const clients: (Owned & Rostered)[] = [];
  const mentions: Mention[] = [];
  const rows = text.split('\n');
  paragraphs.expect(rows.length);
  let at = 0;
  for (const row of rows) {
    if (row.trim()) {
      const paragraph = paragraphs.read(row, roster);
      placed.push({ paragraph, passage: paragraph.passage, at });
      for (const f of paragraph.found) {
        const here = { ...f, start: f.start + at, end: f.end + at };
        found.push(f.signal !== 'path' && isOwn(own, low, here) ? { ...here, subject: 'writer' } : here);
      }
      for (const r of paragraph.rostered)
        clients.push({ ...r, subject: 'client', start: r.start + at, end: r.end + at });
      for (const { start, end, subject, one } of paragraph.mentions)
        mentions.push({ start: start + at, end: end + at, subject, one });
    }
    at += row.length + 1;
  }
  const passage = joinPassages(text, low, placed);
  const says = sayer(placed, passage.look);
  const who = readReaders(draft, policy, says);
  const told = clients.filter(
    (client) =>
      (TOLD.has(zoneAt(lines, client.start)) || TOLD.has(zoneAt(lines, client.end))) && !isOwn(own, low, client),
  );
  // a name that no list knows is a person all the same
  for (const { type, start, end, subject } of told)
    if (type === 'client-name' && !found.some((f) => f.signal === 'identifier' && f.start < end && f.end > start))
      found.push({ signal: 'identifier', type: 'person-name', start, end, confidence: 'certain', subject });
  const mail = draft.recipients.length > 0 || who.audience === 'client';
  const owned = assignSubjects({ text, low, lines, mentions, says }, found, mail);
  const count = passage.tokens.length;
  const bits = put(new Int32Array(count), placed, (paragraph) => paragraph.bits);
  const cast = readPeople(
    passage,
    bits,
    lines,
    owned.filter((f) => f.signal === 'identifier' && /name|initials/.test(f.type)),
    owned.filter((f) => f.type === 'hour-person'),
  );
  return {
    joined,
    low,
    says,
    who,
    cast,
    hashes: put(new Int32Array(count), placed, (paragraph) => paragraph.hashes),
    clusters: put(new Uint8Array(count), placed, (paragraph) => paragraph.clusters),
    found: owned,
    rostered: told,
    own,
    audience: who.audience,
    readers: who.facts,
  };
}
