import type { Confidence } from '../../types';
import type { Found } from '../detector';
import { adjoins, initialEnd, looksNamed, type NameView, type Word } from './name-view';
import {
  COUNTRIES,
  DOES,
  EPONYMOUS,
  FAMILY,
  KIN,
  PARTICLES,
  PLACEWARD,
  SUFFIXES,
  SURELY,
  THINGS,
  TOWARD,
} from './name-words';

const MONTHS = /^(?:april|may|june|august|summer|winter|autumn|spring)$/;

/** A run of capitalised words, initials and particles: tokens [first, last). */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  readonly initials: number;
}

/** Names by capitals and word lists: full ones, a given name or a surname alone, with initials ("Anna S.", "J. Montalvo"). */
export function namesInCapitals(view: NameView): Found[] {
  const out: Found[] = [];
  const { tokens } = view.passage;
  for (let i = 0; i < tokens.length; i++) {
    const run = readRun(view, i);
    if (!run) continue;
    const confidence = judge(view, run);
    const a = tokens[run.first];
    const b = tokens[run.last - 1];
    if (confidence && a && b)
      out.push({ signal: 'identifier', type: 'person-name', start: a.start, end: b.end, confidence });
    i = Math.max(i, run.last - 1);
  }
  return out;
}

function readRun(view: NameView, start: number): Run | null {
  const { tokens } = view.passage;
  const words: Word[] = [];
  let initials = 0;
  let first = start;
  let at = start;
  for (let size = 0; size < 6; size++) {
    if (at > start && !adjoins(view, at - 1) && tokens[at - 1]?.text !== '.') break;
    const word = view.words[at];
    if (!word || (size === 0 && word.shape === 'small')) break;
    const behind = initialEnd(view, at);
    if (behind > at && (words.length > 0 || looksNamed(view, behind))) {
      initials++;
      at = behind;
    } else if (looksNamed(view, at)) {
      // "Anna S. She": a plain word does not go on a name
      if (words.length > 0 && word.common === 3 && word.surname < 2 && word.given < 2) break;
      words.push(word);
      at++;
      if (words.length === 1 && initials === 0 && word.given >= 2 && word.common === 0 && isNatureName(view, at))
        at += 2;
    } else if (words.length > 0 && SUFFIXES.has(word.token.norm)) at++;
    else if (words.length > 0 && PARTICLES.has(word.token.norm) && word.shape === 'small') {
      const far = PARTICLES.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
      if (!looksNamed(view, far) || !adjoins(view, far - 1)) break;
      at = far;
    } else break;
    // a sentence's first word that is no name is not part of one
    const opener = words[0];
    if (words.length === 1 && initials === 0 && opener?.opens && isOpener(view, opener, at)) {
      words.pop();
      first = at;
    }
  }
  return words.length > 0 ? { first, last: at, words, initials } : null;
}

/** "Ronnie Two Bulls", "Kai Iron Shield": two capitalised plain words, and then no more of them. */
function isNatureName(view: NameView, at: number): boolean {
  const [first, second, third] = [view.words[at], view.words[at + 1], view.words[at + 2]];
  if (!first || !second || first.shape !== 'capital' || second.shape !== 'capital') return false;
  if (!adjoins(view, at - 1) || !adjoins(view, at) || third?.shape === 'capital') return false;
  const plain = first.common >= 2 && second.common >= 1 && first.given < 2 && second.surname < 3;
  return plain && (!THINGS.has(second.token.norm) || second.token.norm === 'shield') && !THINGS.has(first.token.norm);
}

/** "Yesterday Sarah", "Will Tom come?": the first word only opens the sentence. */
function isOpener(view: NameView, word: Word, next: number): boolean {
  if (word.common < 2 || !looksNamed(view, next)) return false;
  const follower = view.words[next];
  return (
    word.given === 0 || (/^(?:will|may|mark|bill|grant|drew)$/.test(word.token.norm) && (follower?.given ?? 0) >= 2)
  );
}

function judge(view: NameView, run: Run): Confidence | null {
  const { words } = run;
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  const next = view.words[run.last]?.token.norm ?? '';
  if (words.some((w, i) => THINGS.has(w.token.norm) && w.given < (i === 0 ? 2 : 3))) return null;
  if (
    EPONYMOUS.has(next) ||
    (/^['’]s?$/.test(view.passage.tokens[run.last]?.text ?? '') &&
      EPONYMOUS.has(view.passage.tokens[run.last + 1]?.norm ?? ''))
  )
    return null;
  if (
    THINGS.has(next) &&
    (words.length > 1 || first.common > 0 || first.given < 3) &&
    next !== 'home' &&
    next !== 'week'
  )
    return null;
  if (words.length === 1) return run.initials > 0 ? withInitial(run, first) : alone(view, run, first);
  if (
    view.lexicon.place(words.map((w) => w.token.norm).join(' ')) > 0 &&
    !(first.given > 1 && last.surname > 1 && last.common < 2)
  )
    return null;
  const named = last.surname + last.given > 0;
  if (first.given >= 2 && first.common <= 1 && (named || last.common === 0)) return 'likely';
  if (first.given >= 1 && first.common === 0 && (last.common === 0 || (named && last.common < 2))) return 'likely';
  if (first.given >= 1 && last.surname >= 2 && last.common < 3)
    return (first.opens && last.common > 0) || view.shouting ? 'possible' : 'likely';
  if (first.surname >= 1 && last.given >= 1 && first.common === 0 && last.common <= 1) return 'likely';
  if (first.common === 0 && last.common === 0 && last.surname >= 1)
    return person(view, run) || (last.surname >= 2 && !first.opens) ? 'likely' : 'possible';
  if (first.common === 0 && last.common === 0 && !first.opens) return acts(view, run) ? 'likely' : 'possible';
  return null;
}

/** "Anna S.", "Paul M", "J. Montalvo". */
function withInitial(run: Run, word: Word): Confidence | null {
  const led = run.words[0]?.token.start !== undefined && run.initials > 0 && word.given === 0;
  if (word.given >= 2 || (word.given >= 1 && word.common === 0))
    return word.common >= 2 && word.opens ? 'possible' : 'likely';
  return led && word.surname >= 1 && word.common < 2 ? 'likely' : null;
}

/** A single capitalised word: what it is depends on how common it is and on its neighbours. */
function alone(view: NameView, run: Run, word: Word): Confidence | null {
  const { tokens, text } = view.passage;
  const { norm } = word.token;
  const before = tokens[run.first - 1]?.norm ?? '';
  const after = tokens[run.last]?.norm ?? '';
  // a small town does not outweigh a common given name
  const people = view.lexicon.place(norm);
  const place = people >= (word.given === 3 ? 50_000 : 1) || COUNTRIES.has(norm);
  if (view.shouting && word.common > 0) return null;
  if (MONTHS.test(norm) && (!SURELY.test(after) || /^(?:was|has|had|isn't|wasn't|finally|came|got)$/.test(after)))
    return null;
  const acts = person(view, run);
  if (
    (before === 'the' || before === 'both') &&
    norm.endsWith('s') &&
    word.given < 2 &&
    view.lexicon.surname(norm.slice(0, -1)) > 0 &&
    word.common === 0
  )
    return 'likely';
  if (word.surname > 0 && word.common < 2 && FAMILY.has(after)) return 'likely';
  if (before === 'the' && word.given < 3) return null;
  if (place && PLACEWARD.has(before) && !(before === 'to' && acts)) return null;
  if (people > 0 && /^(?:in|near|outside|downtown)$/.test(before)) return null;
  if (place && text[word.token.end] === ',' && word.given < 3) return null;
  if (word.given >= 2 && word.common === 0)
    return place && !acts && (word.given < 3 || COUNTRIES.has(norm)) ? 'possible' : 'likely';
  if (word.given >= 1 && word.common === 0) return acts && !place ? 'likely' : 'possible';
  if (word.given >= 2 && !word.opens) return acts || word.common === 1 ? 'likely' : 'possible';
  if (word.given === 3 && word.common === 1) return 'likely';
  if (word.given >= 2) return SURELY.test(after) && !MONTHS.test(norm) ? 'likely' : acts ? 'possible' : null;
  if (word.surname >= 2 && word.common === 0) return acts && !place && !word.opens ? 'likely' : 'possible';
  return null;
}

/** Whether a verb of people's follows, or a possession of theirs. */
function acts(view: NameView, run: Run): boolean {
  const after = view.passage.tokens[run.last];
  if (!after) return false;
  return (
    DOES.has(after.norm) || (/^['’]s?$/.test(after.text) && KIN.has(view.passage.tokens[run.last + 1]?.norm ?? ''))
  );
}

/** Whether the run does what people do: acts, owns, is met or spoken to. */
function person(view: NameView, run: Run): boolean {
  const { tokens } = view.passage;
  const after = tokens[run.last];
  const before = tokens[run.first - 1];
  if (after && /^['’]s?$/.test(after.text))
    return KIN.has(tokens[run.last + 1]?.norm ?? '') || !before || before.norm !== 'the';
  if (after && DOES.has(after.norm)) return true;
  return before?.kind === 'word' && TOWARD.has(before.norm) && !PLACEWARD.has(before.norm);
}
