import type { Confidence } from '../../types';
import type { Found } from '../detector';
import { adjoins, initialEnd, looksNamed, type NameView } from './name-view';
import { BESIDE, CALLINGS, KIN, NEVER, PARTICLES, SUFFIXES, THINGS, TITLES } from './name-words';

/** Words right before a name that say so: "named X", "name is X", "goes by X". */
const NAMING = /^(?:named|name's|nicknamed|aka|surnamed|neé|née|nee)$/;

/** Field labels that a name follows. */
const LABEL =
  /^(?:names?|patient|client|pt|student|resident|seller|username|caller|member|guardian|parent|re|regarding|attn)$/;

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
    const token = tokens[i];
    if (!token) continue;
    if (token.text === ':' && LABEL.test(tokens[i - 1]?.norm ?? '') && adjoins(view, i)) {
      const last = nameEnd(view, i + 1, false);
      if (last > i + 1 && (view.words[i + 1]?.common ?? 3) < 2) add(i + 1, last, 'likely');
    }
    if (token.kind === 'mark') {
      // "X's mom": a name that no list knows
      const owner = view.words[i - 1];
      if (
        /^['’]s$/.test(token.text) &&
        owner &&
        looksNamed(view, i - 1) &&
        owner.common === 0 &&
        KIN.has(tokens[i + 1]?.norm ?? '') &&
        !THINGS.has(owner.token.norm)
      )
        add(i - 1, i, 'likely');
      continue;
    }
    const { norm } = token;
    const behind = tokens[i + 1]?.text === '.' && norm !== 'miss' && norm !== 'sister' ? i + 2 : i + 1;
    if (TITLES.has(norm) && (behind === i + 1 ? adjoins(view, i) : true)) {
      const last = nameEnd(view, behind, true);
      if (last > behind) add(i, last, 'likely');
    } else if (
      CALLINGS.has(norm) &&
      adjoins(view, i) &&
      (looksNamed(view, i + 1) || (view.small && view.words[i + 1]?.common === 0)) &&
      (view.words[i]?.shape === 'capital' || view.small || (view.words[i + 1]?.given ?? 0) > 0)
    ) {
      const last = nameEnd(view, i + 1, view.small);
      if (last > i + 1) add(i, last, 'likely');
    } else if (NAMING.test(norm) || isNameIs(view, i) || isLetUsCall(view, i)) {
      const last = nameEnd(view, i + 1, true);
      if (last > i + 1) add(i + 1, last, 'certain');
    } else if (BESIDE.has(norm) && !view.words[i]?.opens) {
      const from = tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === '(' ? i + 2 : i + 1;
      const word = view.words[from];
      if (
        word &&
        looksNamed(view, from) &&
        (word.common < 2 || word.given === 3) &&
        word.given + word.surname > 0 &&
        adjoins(view, from === i + 1 ? i : from - 1) === (from === i + 1 || tokens[i + 1]?.text === ',')
      ) {
        const last = nameEnd(view, from, false);
        if (last > from && !THINGS.has(tokens[last]?.norm ?? '')) add(from, last, 'certain');
      }
    }
    readInverted(view, i, add);
  }
  return out;
}

/** "his name is X", "name: X", "client: X", "re: X", "goes by X", "known as X". */
function isNameIs(view: NameView, i: number): boolean {
  const { tokens } = view.passage;
  const here = tokens[i]?.norm ?? '';
  const before = tokens[i - 1]?.norm ?? '';
  if (here === 'is' || here === 'was') return before === 'name';
  return (here === 'by' && /^(?:goes|went|go)$/.test(before)) || (here === 'as' && before === 'known');
}

/** "let's call her X", "call him X", "a boy called X". */
function isLetUsCall(view: NameView, i: number): boolean {
  const { tokens } = view.passage;
  const here = tokens[i]?.norm ?? '';
  const before = tokens[i - 1]?.norm ?? '';
  if (/^(?:her|him|them)$/.test(here)) return /^(?:call|calling)$/.test(before) && looksNamed(view, i + 1);
  return here === 'called' && BESIDE.has(before) && looksNamed(view, i + 1);
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
  const line = i === 0 || /^[;:(•\-–—]$|^\d/.test(tokens[i - 1]?.text ?? '');
  if (
    !line ||
    surname.surname === 0 ||
    surname.common > 1 ||
    given.given === 0 ||
    given.common > 1 ||
    (view.lexicon.place(surname.token.norm) > 0 && surname.surname < 2)
  )
    return;
  const initial = initialEnd(view, i + 3);
  add(i, initial > i + 3 ? initial : i + 3, 'likely');
}
