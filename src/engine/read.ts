import type { Heard } from './ears/draft-features';
import type { Tagger } from './ears/tagger';
import type { Lexicon } from './lexicon/lexicon';
import { readPeople } from './people';
import { type Readers, readReaders } from './readers';
import { content } from './signals/content/index';
import type { Detector, Found } from './signals/detector';
import { identifiers } from './signals/identifiers/index';
import { pathSignals } from './signals/paths/index';
import { quasi } from './signals/quasi/index';
import { relationship } from './signals/relationship/index';
import { isCode, taggedSignals } from './signals/tagged';
import { assignSubjects } from './subjects';
import { lower, normalise } from './text/normalise';
import { readPassage } from './text/tokens';
import { type Line, readZones } from './text/zones';
import type { Draft, Policy } from './types';

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
  readonly who: Readers;
}

const DETECTORS: readonly Detector[] = [...identifiers, ...quasi, ...relationship, ...content, ...pathSignals];
const CACHED = 600;

/** Reads paragraphs, and remembers the latest: a keystroke costs the paragraph it falls in. */
export function createParagraphReader(lexicon: Lexicon, tagger: Tagger | null): (text: string) => readonly Found[] {
  const cache = new Map<string, readonly Found[]>();
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    const passage = readPassage(text);
    const found = [
      ...DETECTORS.flatMap((detector) => detector.detect(passage, lexicon)),
      ...(tagger ? taggedSignals(passage, tagger.tag(passage)) : []),
    ].filter((f) => !/name|named-/.test(f.type) || !isCode(text, f.start, f.end));
    if (cache.size >= CACHED) cache.delete(cache.keys().next().value ?? '');
    cache.set(text, found);
    return found;
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
export function readDraft(draft: Draft, policy: Policy, readParagraph: (text: string) => readonly Found[]): Read {
  const joined = join(draft);
  const { text, lines } = joined;
  const low = lower(text);
  const who = readReaders(draft, policy, low);
  const found: Found[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim())
      for (const f of readParagraph(paragraph)) found.push({ ...f, start: f.start + offset, end: f.end + offset });
    offset += paragraph.length + 1;
  }
  const mail = draft.recipients.length > 0 || who.audience === 'client';
  const owned = assignSubjects(text, lines, found, mail);
  const cast = readPeople(
    text,
    lines,
    owned.filter((f) => f.signal === 'identifier' && /name|initials/.test(f.type)),
    owned.filter((f) => f.type === 'hour-person'),
  );
  return { joined, low, who, cast, found: owned, audience: who.audience, readers: who.facts };
}
