import type { Hearing } from './ears/reader';
import type { Fact } from './facts';
import type { Read } from './read';
import type { Owned } from './subjects';
import type { Confidence, Subject } from './types';

/** A signal to show, in offsets of the joined text. */
export type Shown = Owned;

/** From which probability on the reader's word is taken: for a person in care, and for what a stretch tells. */
const CARE = 0.45;
const TELLS = { relationship: 0.4, content: 0.4, identifier: 0.5, quasi: 0.4 } as const;
const confidence = (p: number): Confidence => (p > 0.9 ? 'certain' : p > 0.65 ? 'likely' : 'possible');

/** A run of words that is underlined: all of them at least so probable, one of them surely. */
const RUN = { every: 0.12, one: 0.5 } as const;
/** What was found stays underlined where the reader would underline its words at least so probably, on average. */
const KEPT = 0.2;

/**
 * Joins what the rules of thumb found with what the reader heard: which signals are a client's after all, which are not, and the
 * facts that follow. `facts` is what weigh() made of the rules of thumb alone; a new set comes back. `marks` is what the reader would
 * underline, by token; null on a draft that is not grave.
 */
export function amend(
  read: Read,
  facts: ReadonlySet<Fact>,
  hearing: Hearing,
  marks: Float64Array | null,
): { facts: Set<Fact>; shown: Shown[] } {
  const { cast, found } = read;
  const shown: Shown[] = [];
  const careAt = (start: number, end: number): number => {
    let p = 0;
    for (const person of cast.people)
      if (person.id > 1 && person.mentions.some((m) => m.start < end && m.end > start))
        p = Math.max(p, hearing.care[person.id] ?? 0);
    return p;
  };
  const clauseAt = (start: number): number => {
    const { clauses } = cast;
    let low = 0;
    let high = clauses.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((clauses[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const told = (start: number, column: number): number => hearing.tells[clauseAt(start)]?.[column] ?? 0;
  const ofClauseOwner = (start: number): number => {
    const clause = cast.clauses[clauseAt(start)];
    return clause && clause.person > 1 ? (hearing.care[clause.person] ?? 0) : 0;
  };
  const subjectOf = (s: Owned): Subject => (s.subject === 'third-party' ? 'third-party' : 'client');

  for (const s of found) {
    if (s.signal === 'path') continue;
    if (s.signal === 'identifier') {
      const person = isName(s);
      const p = person
        ? Math.max(careAt(s.start, s.end), s.confidence === 'possible' ? 0 : told(s.start, 2) * 0.8)
        : s.subject === 'client' || s.subject === 'unknown'
          ? Math.max(0.5, told(s.start, 2))
          : 0;
      if (p > CARE) shown.push({ ...s, subject: subjectOf(s), confidence: confidence(p) });
    } else if (s.signal === 'relationship') {
      const p = told(s.start, 0);
      if (p > TELLS.relationship && s.confidence !== 'possible')
        shown.push({ ...s, subject: 'client', confidence: confidence(p) });
    } else if (s.signal === 'quasi') {
      const p = Math.max(told(s.start, 3), ofClauseOwner(s.start) * 0.7);
      if (p > TELLS.quasi && s.subject !== 'writer') shown.push({ ...s, subject: 'client', confidence: confidence(p) });
    }
  }
  cast.clauses.forEach((clause, i) => {
    const p = hearing.tells[i]?.[1] ?? 0;
    if (p <= TELLS.content || clause.zone === 'quoted' || clause.zone === 'boilerplate' || clause.zone === 'signature')
      return;
    const type =
      found.find(
        (f) =>
          f.signal === 'content' && f.confidence !== 'possible' && (isIn(clause, midOf(f)) || isIn(f, midOf(clause))),
      )?.type ?? 'told';
    shown.push({
      signal: 'content',
      type,
      start: clause.start,
      end: clause.end,
      subject: 'client',
      confidence: confidence(p),
    });
  });

  // grave by wording as a whole, and no stretch of it sure enough by itself: the most telling stretch is what there is to show
  if (marks && shown.length === 0) {
    let best = 0;
    cast.clauses.forEach((clause, i) => {
      if (clause.zone !== 'body' && clause.zone !== 'forwarded') return;
      const sum = (k: number): number => (hearing.tells[k] ?? new Float64Array(0)).reduce((a, b) => a + b, 0);
      if (cast.clauses[best]?.zone !== clause.zone || sum(i) > sum(best)) best = i;
    });
    const clause = cast.clauses[best];
    if (clause)
      shown.push({
        signal: 'content',
        type: 'told',
        start: clause.start,
        end: clause.end,
        subject: 'client',
        confidence: 'possible',
      });
  }

  const out = new Set(facts);
  const has = (signal: Owned['signal']): boolean => shown.some((s) => s.signal === signal);
  const put = (fact: Fact, on: boolean): void => {
    if (on) out.add(fact);
    else out.delete(fact);
  };
  put('D', has('identifier'));
  put('R', has('relationship') || (marks !== null && !has('identifier')));
  put('C', has('content'));
  const kinds = new Set(shown.filter((s) => s.signal === 'quasi').map((s) => s.type)).size;
  for (const n of [1, 2, 3, 4] as const) put(`Q${n}`, kinds >= n);
  const clauses = shown.filter((s) => s.signal === 'content').length;
  put('sequence', clauses >= 2);
  put('story', clauses >= 2 || kinds >= 2 || out.has('verbatim') || out.has('rare-quasi'));
  put('clause', clauses > 0 && !out.has('story'));
  if (marks)
    for (const run of runs(read, marks)) if (!covered(run, shown)) shown.push({ ...run, ...kindAt(run.start) });
  return { facts: out, shown };

  /** What a run tells that no detector has a name for: that somebody is in care, or what is told from it. */
  function kindAt(start: number): Pick<Shown, 'signal' | 'type' | 'subject' | 'confidence'> {
    const signal = told(start, 0) > told(start, 1) ? 'relationship' : 'content';
    return { signal, type: 'told', subject: 'client', confidence: 'likely' };
  }
}

const midOf = ({ start, end }: { start: number; end: number }): number => (start + end) / 2;
const isIn = ({ start, end }: { start: number; end: number }, at: number): boolean => start <= at && at < end;
const isName = ({ type }: Shown): boolean => /name|initials/.test(type);

/** The mean probability of the tokens that the range touches. */
function meanOf({ cast }: Read, marks: Float64Array, { start, end }: Shown): number {
  let sum = 0;
  let count = 0;
  cast.passage.tokens.forEach((token, k) => {
    if (token.start >= end || token.end <= start) return;
    sum += marks[k] as number;
    count++;
  });
  return count > 0 ? sum / count : 0;
}

/** The runs of words that the reader would underline, in offsets of the joined text. */
function runs({ cast }: Read, marks: Float64Array): { start: number; end: number }[] {
  const { tokens } = cast.passage;
  const out: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let most = 0;
    let last = i - 1;
    while (last + 1 < tokens.length && (marks[last + 1] as number) > RUN.every)
      most = Math.max(most, marks[++last] as number);
    const [from, to] = [tokens[i], tokens[last]];
    if (most > RUN.one && from && to) out.push({ start: from.start, end: to.end });
    i = Math.max(i, last);
  }
  return out;
}

/** Whether every character of the range is shown already. */
function covered({ start, end }: { start: number; end: number }, shown: readonly Shown[]): boolean {
  let at = start;
  for (const s of [...shown].sort((a, b) => a.start - b.start)) if (s.start <= at) at = Math.max(at, s.end);
  return at >= end;
}
