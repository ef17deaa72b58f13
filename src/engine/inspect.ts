import { amend, type Shown } from './amend';
import type { Reader } from './ears/reader';
import type { Tagger } from './ears/tagger';
import type { Fact } from './facts';
import { judge, worse } from './judge';
import type { Lexicon } from './lexicon/lexicon';
import { createParagraphReader, type Read, readDraft } from './read';
import { visibleTogether } from './readers';
import type { Rulebook } from './rule';
import type { Audience, Draft, Finding, Inspection, Policy, Signal, Verdict } from './types';
import { weigh } from './weigh';

/** What the engine is made of: rules as data, word lists and, where they are at hand, the learned ears. */
export interface Parts {
  readonly rulebook: Rulebook;
  readonly lexicon: Lexicon;
  readonly tagger?: Tagger;
  readonly reader?: Reader;
}

/** Reads drafts. Keeps nothing of a draft but what it found in its latest paragraphs, in memory. */
export interface Engine {
  /** Reads one draft whole and says what it amounts to. Never throws on any text; what cannot be read comes back as `unread`. */
  inspect(draft: Draft, policy: Policy): Inspection;
  /** Every signal found, whoever it belongs to: for measuring, and for a page that shows what was seen. */
  signals(draft: Draft, policy: Policy): Signal[];
}

/** Drafts longer than this (UTF-16 units, all boxes) are reported as unread rather than read halfway. */
export const LONGEST = 400_000;

/** Makes an engine of its parts: the one door into this room. */
export function createEngine(parts: Parts): Engine {
  const readParagraph = createParagraphReader(parts.lexicon, parts.tagger ?? null);

  function tooLong(draft: Draft): boolean {
    return draft.boxes.reduce((sum, box) => sum + box.text.length, 0) > LONGEST;
  }

  return {
    inspect(draft, policy) {
      if (tooLong(draft)) return unread(draft, `longer than ${LONGEST.toLocaleString('en')} characters`);
      const read = readDraft(draft, policy, readParagraph);
      const { audience, outsider } = read.who;
      if (audience === 'private') return { verdict: 'clear', audience, findings: [] };
      let facts = weigh(placed(read), read.who, read.low);
      let shown: Shown[] = read.found.filter(
        (s) => s.signal !== 'path' && (s.subject === 'client' || s.subject === 'third-party'),
      );
      let heard: Verdict | null = null;
      if (parts.reader) {
        const hearing = parts.reader.hear(read, facts);
        ({ facts, shown } = amend(read, facts, hearing));
        heard = decide(hearing.grave, audience);
      }
      if (visibleTogether(draft, policy)) facts.add('clients-visible');
      const { verdict, rules } = judge(facts, audience, read.low, parts.rulebook, policy, heard);
      const signals = shown.flatMap((s) => toSignal(read, s));
      const findings: Finding[] = rules
        .slice(0, 3)
        .map(({ rule, verdict: own }) => ({ rule: rule.id, verdict: own, signals, why: rule.summary }));
      return { verdict, audience, findings, ...(outsider ? { outsider } : {}) };
    },
    signals(draft, policy) {
      if (tooLong(draft)) return [];
      const read = readDraft(draft, policy, readParagraph);
      return read.found.flatMap((s) => toSignal(read, s));
    },
  };
}

function unread(draft: Draft, why: string): Inspection {
  return { verdict: 'clear', audience: draft.audience ?? 'unknown', findings: [], unread: why };
}

/** The found signals with their words, in offsets of the joined text, as weigh takes them. */
function placed(read: Read) {
  return read.found.map((f) => ({ ...f, box: 'joined', quote: read.joined.text.slice(f.start, f.end) }));
}

/** The verdict that the wording alone bears. An unsure word between clear and hold becomes a caution: it neither stops nor is silent. */
function decide([clear, caution, hold]: readonly [number, number, number], audience: Audience): Verdict {
  if (audience === 'authority') return clear > caution + hold ? 'clear' : 'caution';
  if (hold >= clear && hold >= caution) return 'hold';
  return caution >= clear ? 'caution' : 'clear';
}

function toSignal(read: Read, s: Shown): Signal[] {
  const place = read.joined.place(s.start, s.end);
  if (!place) return [];
  const { signal, type, subject, confidence, because } = s;
  return [{ signal, type, ...place, subject, confidence, ...(because ? { because } : {}) }];
}
