import type { Token } from '../../text/tokens';
import type { Confidence } from '../../types';
import type { Found } from '../detector';
import { adjoins, initialEnd, looksNamed, type NameView } from './name-view';
import { BESIDE, CALLINGS, EPONYMOUS, KIN, NEVER, PARTICLES, SUFFIXES, THINGS, TITLES } from './name-words';

type Cue = 'title' | 'calling' | 'naming' | 'beside' | 'label';
/** Every word that announces a name, by how it does so. A word in two classes keeps the first. */
const CUES = new Map<string, readonly Cue[]>();
const learn = (cue: Cue, words: Iterable<string>): void => {
  for (const word of words) CUES.set(word, [...(CUES.get(word) ?? []), cue]);
};
learn('title', TITLES);
learn('calling', CALLINGS);
learn('naming', "named name's nicknamed aka surnamed née nee is was by as her him them called".split(' '));
learn('beside', BESIDE);
learn(
  'label',
  'name names patient client pt student resident seller username caller member guardian parent re regarding attn'.split(
    ' ',
  ),
);

/** Names that their neighbours announce, whatever the word lists say: titles, callings, kin and client nouns, "named", "X's mom", "Surname, Given:". */
export function namesByCue(view: NameView): Found[] {
  const { tokens } = view.passage;
  const out: Found[] = [];
  const add = (first: number, last: number, confidence: Confidence): void => {
    const a = tokens[first];
    const b = tokens[last - 1];
    if (a && b && last > first)
      out.push({ signal: 'identifier', type: 'person-name', start: a.start, end: b.end, confidence });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      if (token.text.length === 2 && token.norm === "'s" && isOwner(view, i)) add(i - 1, i, 'likely');
      else if (token.text === ',') readInverted(view, i - 1, add);
      continue;
    }
    const cues = CUES.get(token.norm);
    if (cues && !cues.some((cue) => readCue(view, i, cue, add)) && cues.includes('label')) readLabel(view, i, add);
  }
  return out;
}

type Add = (first: number, last: number, confidence: Confidence) => void;

/** Reads the name that the cue at token i announces; tells whether there was one. */
function readCue(view: NameView, i: number, cue: Cue, add: Add): boolean {
  const { tokens } = view.passage;
  const norm = tokens[i]?.norm ?? '';
  const next = view.words[i + 1];
  let from = i + 1;
  let last = from;
  let confidence: Confidence = 'likely';
  if (cue === 'title') {
    const stopped = tokens[i + 1]?.text === '.' && norm !== 'miss' && norm !== 'sister';
    from = stopped ? i + 2 : i + 1;
    last = stopped || adjoins(view, i) ? nameEnd(view, from, true) : from;
  } else if (cue === 'calling') {
    const fits = looksNamed(view, from) || (view.small && next?.common === 0);
    if (fits && adjoins(view, i) && (view.words[i]?.shape === 'capital' || view.small || (next?.given ?? 0) > 0))
      last = nameEnd(view, from, view.small);
  } else if (cue === 'naming') {
    const loose = norm === 'as' || norm === 'by' || norm === 'called';
    const fits = !loose || ((next?.common ?? 3) < 2 && (next?.given ?? 0) + (next?.surname ?? 0) > 0);
    if (fits && names(view, i)) last = nameEnd(view, from, true);
    if (EPONYMOUS.has(tokens[last]?.norm ?? '')) return false;
    confidence = 'certain';
  } else if (cue === 'beside' && !view.words[i]?.opens) {
    const parted = tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === '(';
    from = parted ? i + 2 : i + 1;
    const word = view.words[from];
    if (word && looksNamed(view, from) && (word.common < 2 || word.given === 3) && word.given + word.surname > 0)
      last = nameEnd(view, from, false);
    if (THINGS.has(tokens[last]?.norm ?? '')) return false;
    confidence = 'certain';
  }
  if (last <= from) return false;
  add(cue === 'title' || cue === 'calling' ? i : from, last, confidence);
  return true;
}

/** "Patient: X", "Name: X". */
function readLabel(view: NameView, i: number, add: Add): void {
  if (view.passage.tokens[i + 1]?.text !== ':' || (view.words[i + 2]?.common ?? 3) > 1) return;
  add(i + 2, nameEnd(view, i + 2, false), 'likely');
}

/** "X's mom": a name that no list need know. The possessive stands at token i. */
function isOwner(view: NameView, i: number): boolean {
  const owner = view.words[i - 1];
  const { tokens } = view.passage;
  return (
    !!owner &&
    looksNamed(view, i - 1) &&
    owner.common === 0 &&
    KIN.has(tokens[i + 1]?.norm ?? '') &&
    !THINGS.has(owner.token.norm)
  );
}

/** Whether the word at token i names what follows: "named X", "name is X", "goes by X", "known as X", "let's call her X", "a boy called X". */
function names(view: NameView, i: number): boolean {
  const { tokens } = view.passage;
  const before = tokens[i - 1]?.norm ?? '';
  switch (tokens[i]?.norm) {
    case 'is':
    case 'was':
      return before === 'name';
    case 'by':
      return before === 'goes' || before === 'went' || before === 'go';
    case 'as':
      return before === 'known';
    case 'her':
    case 'him':
    case 'them':
      return (before === 'call' || before === 'calling') && looksNamed(view, i + 1);
    case 'called':
      return BESIDE.has(before) && looksNamed(view, i + 1);
    default:
      return true;
  }
}

/** Where the name that begins at `from` ends; `from` itself where none does. Small letters pass only where `small` is allowed. */
function nameEnd(view: NameView, from: number, small: boolean): number {
  const { tokens } = view.passage;
  let at = from;
  for (let size = 0; size < 5; size++) {
    if (at > from && !adjoins(view, at - 1) && tokens[at - 1]?.text !== '.') break;
    const word = view.words[at];
    if (!word) break;
    const initial = initialEnd(view, at);
    if (initial > at) at = initial;
    else if (
      looksNamed(view, at) &&
      !(at > from && (THINGS.has(word.token.norm) || (word.common > 2 && word.surname === 0)))
    )
      at++;
    else if (at > from && SUFFIXES.has(word.token.norm)) at++;
    else if (PARTICLES.has(word.token.norm) && looksNamed(view, at + 1)) at++;
    else if (
      small &&
      at === from &&
      word.shape === 'small' &&
      word.common < 2 &&
      (word.given + word.surname > 0 || word.common === 0) &&
      !NEVER.has(word.token.norm)
    )
      at++;
    else break;
  }
  return at;
}

/** "Tobin, Hazel", "ABERNATHY-COLE, Jerome T.": a surname, a comma and a given name that the line begins or lists. */
function readInverted(
  view: NameView,
  i: number,
  add: (first: number, last: number, confidence: Confidence) => void,
): void {
  const { tokens } = view.passage;
  const surname = view.words[i];
  const given = view.words[i + 2];
  if (!surname || !given || tokens[i + 1]?.text !== ',' || !looksNamed(view, i) || !looksNamed(view, i + 2)) return;
  const line = i === 0 || /^[.;:(•\-–—]$|^\d/.test(tokens[i - 1]?.text ?? '');
  const listed = tokens[i + 3]?.text === ':' || initialEnd(view, i + 3) > i + 3;
  if (
    !line ||
    (surname.surname === 0 && !(listed && surname.common === 0)) ||
    surname.common > 1 ||
    given.given === 0 ||
    given.common > 1 ||
    (view.lexicon.place(surname.token.norm) > 0 && surname.surname < 2)
  )
    return;
  const initial = initialEnd(view, i + 3);
  add(i, initial > i + 3 ? initial : i + 3, 'likely');
}
