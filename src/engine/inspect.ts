import { amend, type Shown } from './amend';
import { estimateCrowd } from './crowd';
import type { Reader } from './ears/reader';
import type { Tagger } from './ears/tagger';
import type { Fact } from './facts';
import { type Judgement, judge, phrasesIn } from './judge';
import { addKnownClients, openedBy } from './known-clients';
import type { Lexicon } from './lexicon/lexicon';
import { isOwn, silenced } from './own';
import { createParagraphs, type Read, readDraft } from './read';
import { visibleTogether } from './readers';
import { reword } from './reword';
import type { Rule, Rulebook } from './rule';
import { lower } from './text/normalise';
import { addThemes } from './themes';
import type { Audience, Draft, Finding, Inspection, Policy, Rewording, Signal, Verdict } from './types';
import { weigh } from './weigh';
import { whyOf } from './why';

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
/** Longer drafts are judged but not reworded: a rewording is read again, and that should not be felt while typing. */
const LONGEST_REWORDED = 20_000;
/** Findings shown at once: the leading rule and the next ones that explain the same words. */
const SHOWN_RULES = 4;
/** People in the community practised in, where nobody has said otherwise. */
const COMMUNITY = 100_000;

/** What one reading of a draft came to, before it is put into words. */
interface Assessment {
  readonly read: Read;
  readonly facts: ReadonlySet<Fact>;
  readonly verdict: Verdict;
  readonly rules: Judgement['rules'];
  readonly signals: readonly Signal[];
  /** Last day of the release that opened it, or that would have, had it not ended. */
  readonly released?: string;
  readonly lapsed?: string;
}

/** Makes an engine of its parts: the one door into this room. */
export function createEngine(parts: Parts): Engine {
  const paragraphs = createParagraphs(parts.lexicon, parts.tagger ?? null);

  function tooLong(draft: Draft): boolean {
    return draft.boxes.reduce((sum, box) => sum + box.text.length, 0) > LONGEST;
  }

  function assess(draft: Draft, policy: Policy): Assessment {
    const read = readDraft(draft, policy, paragraphs);
    const { audience } = read.who;
    if (audience === 'private') return { read, facts: new Set(), verdict: 'clear', rules: [], signals: [] };
    let facts: Set<Fact> = weigh(placed(read), read.who, read.low, read.says);
    let shown: Shown[] = read.found.filter(
      (s) => s.signal !== 'path' && (s.subject === 'client' || s.subject === 'third-party'),
    );
    let heard: Verdict | null = null;
    if (parts.reader) {
      const hearing = silenced(read, parts.reader.hear(read, facts));
      heard = decide(hearing.grave, audience);
      const marks = heard !== 'clear' ? parts.reader.mark(read, hearing) : null;
      ({ facts, shown } = amend(read, facts, hearing, marks));
      // where all that told of somebody is said to be no client's, the wording alone is no reason
      if (read.own.length > 0 && heard !== 'clear') {
        shown = shown.filter((s) => !isOwn(read.own, read.low, s));
        if (shown.every((s) => s.confidence === 'possible')) {
          heard = 'clear';
          facts = new Set(read.readers);
        }
      }
    }
    if (visibleTogether(draft, policy)) facts.add('clients-visible');
    addKnownClients(facts, read, draft, policy, heard !== null && heard !== 'clear');
    addThemes(facts, read.says, audience);
    const signals = [...read.rostered, ...besides(read, shown)].flatMap((s) => toSignal(read, s));
    const judged = (heard: Verdict | null) => judge(facts, audience, read.low, parts.rulebook, policy, heard);
    const first = judged(heard);
    const released = first.verdict === 'hold' ? openedBy(policy.releases, facts, read, draft, policy) : null;
    if (!released) {
      const lapsed = first.verdict === 'hold' ? openedBy(policy.lapsed, facts, read, draft, policy) : null;
      return { read, facts, ...first, signals, ...(lapsed ? { lapsed } : {}) };
    }
    for (const fact of ['path', 'path-release', 'released'] as const) facts.add(fact);
    const opened = judged(heard === 'hold' ? 'caution' : heard);
    return { read, facts, ...opened, signals, ...(opened.verdict === 'hold' ? {} : { released }) };
  }

  /** A safer wording that is judged better when it is read again; none is offered unproven. */
  function safer(draft: Draft, policy: Policy, { read, facts, verdict, signals }: Assessment): Rewording[] {
    const now = { audience: read.who.audience, verdict, signals, answers: facts.has('answers-about-named') };
    return reword(draft.boxes, now, (boxes) => assess({ ...draft, boxes }, policy));
  }

  /** How few people fit the client's details, where that is few enough to say. */
  function crowdOf({ signals }: Assessment, policy: Policy): string | undefined {
    const quasi = signals.filter((s) => s.signal === 'quasi');
    const place = quasi.find((s) => /place/.test(s.type));
    const name = place?.quote.replace(/^(?:in|from|near|outside|of|at) /i, '');
    const people = name ? parts.lexicon.place(lower(name)) : 0;
    const details = quasi.filter((s) => s !== place).map((s) => ({ type: s.type, value: s.quote }));
    const town = name && people > 0 ? { name, people } : undefined;
    return estimateCrowd(details, town, policy.community ?? COMMUNITY)?.sentence;
  }

  return {
    inspect(draft, policy) {
      if (tooLong(draft)) return unread(draft, `longer than ${LONGEST.toLocaleString('en')} characters`);
      const assessment = assess(draft, policy);
      const { read, facts, verdict, rules, signals, released, lapsed } = assessment;
      const { audience, outsider } = read.who;
      const short = read.low.length <= LONGEST_REWORDED;
      const wording = verdict !== 'clear' && short ? safer(draft, policy, assessment) : [];
      const crowd = verdict !== 'clear' ? crowdOf(assessment, policy) : undefined;
      const why = whyOf(signals, audience, facts, outsider);
      const findings: Finding[] = rules.slice(0, SHOWN_RULES).map(({ rule, verdict: own }, i) => ({
        rule: rule.id,
        verdict: own,
        signals: rule.phrases ? phraseSignals(read, rule) : signals,
        why: rule.phrases ? rule.summary : why,
        ...(i === 0 && wording.length > 0 ? { reword: wording } : {}),
      }));
      return {
        verdict,
        audience,
        findings,
        ...(crowd ? { crowd } : {}),
        ...(outsider ? { outsider } : {}),
        ...(released ? { released } : {}),
        ...(lapsed ? { lapsed } : {}),
      };
    },
    signals(draft, policy) {
      if (tooLong(draft)) return [];
      const read = readDraft(draft, policy, paragraphs);
      return [...read.found, ...read.rostered].flatMap((s) => toSignal(read, s));
    },
  };
}

function unread(draft: Draft, why: string): Inspection {
  return { verdict: 'clear', audience: draft.audience ?? 'unknown', findings: [], unread: why };
}

/** The found signals with their words, in offsets of the joined text, as weigh takes them. */
function placed(read: Read) {
  return [...read.found, ...read.rostered].map((f) => ({
    ...f,
    box: 'joined',
    quote: read.joined.text.slice(f.start, f.end),
  }));
}

/** A hold that is none, or a miss, weighs so many times a verdict that is one step off. */
const FAR = 2;

/**
 * The verdict that the wording alone bears: the one of least expected harm. Where clear and hold are both likely that is a caution,
 * which neither stops a send nor is silent.
 */
export function decide([clear, caution, hold]: readonly [number, number, number], audience: Audience): Verdict {
  if (audience === 'authority') return clear > caution + hold ? 'clear' : 'caution';
  const harm = { clear: caution + FAR * hold, caution: clear + hold, hold: caution + FAR * clear };
  if (harm.hold <= harm.clear && harm.hold <= harm.caution) return 'hold';
  return harm.caution <= harm.clear ? 'caution' : 'clear';
}

/** The words that a practice's own rule is about: nobody's secret but its own. */
function phraseSignals(read: Read, rule: Rule): Signal[] {
  return phrasesIn(rule, read.low).flatMap(({ start, end }) => {
    const place = read.joined.place(start, end);
    return place
      ? [{ signal: 'content', type: 'phrase', ...place, subject: 'institution', confidence: 'certain' } as const]
      : [];
  });
}

/** What was found beside the clients of the roster: the roster is surer than whoever else found a name there. */
function besides({ rostered }: Read, shown: readonly Shown[]): readonly Shown[] {
  return shown.filter(
    (s) => s.signal !== 'identifier' || !rostered.some(({ start, end }) => s.start < end && s.end > start),
  );
}

function toSignal(read: Read, s: Shown): Signal[] {
  const place = read.joined.place(s.start, s.end);
  if (!place) return [];
  const { signal, type, subject, confidence, because } = s;
  return [{ signal, type, ...place, subject, confidence, ...(because ? { because } : {}) }];
}
