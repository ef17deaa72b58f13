import type { Fact } from './facts';
import { judge } from './judge';
import type { Lexicon } from './lexicon/lexicon';
import { readReaders, visibleTogether } from './readers';
import type { Rulebook } from './rule';
import { content } from './signals/content/index';
import type { Detector, Found } from './signals/detector';
import { identifiers } from './signals/identifiers/index';
import { pathSignals } from './signals/paths/index';
import { quasi } from './signals/quasi/index';
import { relationship } from './signals/relationship/index';
import { assignSubjects } from './subjects';
import { lower, normalise } from './text/normalise';
import { readPassage } from './text/tokens';
import { readZones } from './text/zones';
import type { Draft, Finding, Inspection, Policy, Signal } from './types';
import { type Placed, weigh } from './weigh';

/** What the engine is made of: rules as data, word lists and, where they are at hand, the learned ears. */
export interface Parts {
  readonly rulebook: Rulebook;
  readonly lexicon: Lexicon;
}

/** Reads drafts. Keeps nothing of a draft but what it found in its latest paragraphs, in memory. */
export interface Engine {
  /** Reads one draft whole and says what it amounts to. Never throws on any text; what cannot be read comes back as `unread`. */
  inspect(draft: Draft, policy: Policy): Inspection;
}

/** Drafts longer than this (UTF-16 units, all boxes) are reported as unread rather than read halfway. */
export const LONGEST = 400_000;
const CACHED = 600;
const DETECTORS: readonly Detector[] = [...identifiers, ...quasi, ...relationship, ...content, ...pathSignals];

/** Makes an engine of its parts: the one door into this room. */
export function createEngine(parts: Parts): Engine {
  const cache = new Map<string, readonly Found[]>();

  function readParagraph(text: string): readonly Found[] {
    const known = cache.get(text);
    if (known) return known;
    const passage = readPassage(text);
    const found = DETECTORS.flatMap((detector) => detector.detect(passage, parts.lexicon));
    if (cache.size >= CACHED) cache.delete(cache.keys().next().value ?? '');
    cache.set(text, found);
    return found;
  }

  function readBox(name: string, original: string, mail: boolean): Placed[] {
    const { text, original: back } = normalise(original);
    const found: Found[] = [];
    let offset = 0;
    for (const paragraph of text.split('\n')) {
      if (paragraph.trim())
        for (const f of readParagraph(paragraph)) found.push({ ...f, start: f.start + offset, end: f.end + offset });
      offset += paragraph.length + 1;
    }
    const owned = assignSubjects(text, readZones(text), found, mail);
    return owned.map((f) => {
      const start = back(f.start);
      const end = back(f.end);
      return { ...f, box: name, start, end, quote: original.slice(start, end) };
    });
  }

  return {
    inspect(draft, policy) {
      const length = draft.boxes.reduce((sum, box) => sum + box.text.length, 0);
      if (length > LONGEST) return unread(draft, `longer than ${LONGEST.toLocaleString('en')} characters`);
      const low = lower(draft.boxes.map((box) => normalise(box.text).text).join('\n'));
      const readers = readReaders(draft, policy, low);
      if (readers.audience === 'private') return { verdict: 'clear', audience: 'private', findings: [] };
      const mail = draft.recipients.length > 0 || readers.audience === 'client';
      const signals = draft.boxes.flatMap((box) => readBox(box.name, box.text, mail));
      const facts = weigh(signals, readers, low);
      if (visibleTogether(draft, policy)) facts.add('clients-visible');
      const { verdict, rules } = judge(facts, readers.audience, low, parts.rulebook, policy);
      const findings: Finding[] = rules.slice(0, 3).map(({ rule, verdict: own }) => ({
        rule: rule.id,
        verdict: own,
        signals: shown(signals, facts),
        why: rule.summary,
      }));
      return {
        verdict,
        audience: readers.audience,
        findings,
        ...(readers.outsider ? { outsider: readers.outsider } : {}),
      };
    },
  };
}

function unread(draft: Draft, why: string): Inspection {
  return { verdict: 'clear', audience: draft.audience ?? 'unknown', findings: [], unread: why };
}

/** The signals worth marking: a client's, not overlapping one another. */
function shown(signals: readonly Placed[], facts: ReadonlySet<Fact>): Signal[] {
  const told = signals.filter(
    (s) =>
      (s.subject === 'client' || s.subject === 'third-party') &&
      s.signal !== 'path' &&
      (s.confidence !== 'possible' || facts.has('R') || facts.has('D')),
  );
  return told.map(({ signal, type, box, start, end, quote, subject, confidence, because }) => ({
    signal,
    type,
    box,
    start,
    end,
    quote,
    subject,
    confidence,
    ...(because ? { because } : {}),
  }));
}
