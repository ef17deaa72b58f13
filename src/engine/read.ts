import type { Heard } from './ears/draft-features';
import type { Tagger } from './ears/tagger';
import type { Lexicon } from './lexicon/lexicon';
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
import { assignSubjects, type Owned } from './subjects';
import { lower, normalise } from './text/normalise';
import { readPassage } from './text/tokens';
import { type Line, readZones, type Zone, zoneAt } from './text/zones';
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
  readonly who: Readers;
  /** Clients of the roster, where the draft names them to others than themselves. */
  readonly rostered: readonly (Owned & Rostered)[];
}

const DETECTORS: readonly Detector[] = [...identifiers, ...quasi, ...relationship, ...content, ...pathSignals];
/** Where a client who is named is told of: a greeting speaks to the reader, a quoted line was the reader's. */
const TOLD: ReadonlySet<Zone> = new Set(['body', 'forwarded']);
const CACHED = 600;

/** What was found in one paragraph; offsets are in it. */
export interface Paragraph {
  readonly found: readonly Found[];
  readonly rostered: readonly Rostered[];
}

/** Reads one paragraph, with the roster in force. */
export type ParagraphReader = (text: string, roster?: Roster) => Paragraph;

/** Reads paragraphs, and remembers the latest: a keystroke costs the paragraph it falls in. */
export function createParagraphReader(lexicon: Lexicon, tagger: Tagger | null): ParagraphReader {
  const cache = new Map<string, Paragraph>();
  let edition: string | undefined;
  return (text, roster) => {
    if (roster?.edition !== edition) cache.clear();
    edition = roster?.edition;
    const known = cache.get(text);
    if (known) return known;
    const passage = readPassage(text);
    const found = [
      ...DETECTORS.flatMap((detector) => detector.detect(passage, lexicon)),
      ...(tagger ? taggedSignals(passage, tagger.tag(passage)) : []),
    ].filter((f) => !/name|named-/.test(f.type) || !isCode(text, f.start, f.end));
    if (cache.size >= CACHED) cache.delete(cache.keys().next().value ?? '');
    const read = { found, rostered: roster ? rostered(passage, found, lexicon, roster) : [] };
    cache.set(text, read);
    return read;
  };
}

function join(draft: Draft): Joined {
  let text = '';
  const lines: Line[] = [];
  const parts: { name: string; original: string; from: number; to: number; back: (offset: number) => number }[] = [];
  for (const box of draft.boxes) {
    const { text: clean, original } = normalise(box.text);
    if (text) text += '\n\n';
    const from = text.length;
    for (const line of readZones(clean)) lines.push({ ...line, start: line.start + from, end: line.end + from });
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

/** Reads a draft: detectors by paragraph, then people, subjects and readers over the whole. Pure but for the paragraph cache. */
export function readDraft(draft: Draft, policy: Policy, readParagraph: ParagraphReader): Read {
  const joined = join(draft);
  const { text, lines } = joined;
  const low = lower(text);
  const who = readReaders(draft, policy, low);
  const own = ownRanges(low, policy.ownNames);
  const found: Found[] = [];
  const clients: (Owned & Rostered)[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim()) {
      const read = readParagraph(paragraph, policy.roster);
      for (const f of read.found) {
        const here = { ...f, start: f.start + offset, end: f.end + offset };
        found.push(f.signal !== 'path' && isOwn(own, low, here) ? { ...here, subject: 'writer' } : here);
      }
      for (const r of read.rostered)
        clients.push({ ...r, subject: 'client', start: r.start + offset, end: r.end + offset });
    }
    offset += paragraph.length + 1;
  }
  const told = clients.filter(
    (client) =>
      (TOLD.has(zoneAt(lines, client.start)) || TOLD.has(zoneAt(lines, client.end))) && !isOwn(own, low, client),
  );
  // a name that no list knows is a person all the same
  for (const { type, start, end, subject } of told)
    if (type === 'client-name' && !found.some((f) => f.signal === 'identifier' && f.start < end && f.end > start))
      found.push({ signal: 'identifier', type: 'person-name', start, end, confidence: 'certain', subject });
  const mail = draft.recipients.length > 0 || who.audience === 'client';
  const owned = assignSubjects(text, lines, found, mail);
  const cast = readPeople(
    text,
    lines,
    owned.filter((f) => f.signal === 'identifier' && /name|initials/.test(f.type)),
    owned.filter((f) => f.type === 'hour-person'),
  );
  return { joined, low, who, cast, found: owned, rostered: told, own, audience: who.audience, readers: who.facts };
}
