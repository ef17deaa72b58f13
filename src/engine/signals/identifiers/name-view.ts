import type { Lexicon } from '../../lexicon/lexicon';
import type { Passage, Token } from '../../text/tokens';
import { NEVER } from './name-words';

/** How a word is written: small letters, one capital first, all capitals, or mixed ("McAdam" counts as capital). */
export type Shape = 'small' | 'capital' | 'capitals' | 'other';

/** A word of the passage with what its looks and the word lists say. */
export interface Word {
  readonly token: Token;
  readonly shape: Shape;
  readonly given: number;
  readonly surname: number;
  readonly common: number;
  /** First word of a sentence, a line, a quotation or after a colon: its capital says nothing. */
  readonly opens: boolean;
}

/** A passage seen with a name reader's eyes. `words[i]` belongs to token i; marks and numbers are undefined. */
export interface NameView {
  readonly passage: Passage;
  readonly lexicon: Lexicon;
  readonly words: readonly (Word | undefined)[];
  /** Written without capitals, as in chats. */
  readonly small: boolean;
  /** Written in capitals throughout. */
  readonly shouting: boolean;
}

const CAPITAL =
  /^\p{Lu}[\p{Ll}\p{M}'’*@$!_-]|^\p{Lu}$|^(?:Mc|Mac|O['’]|D['’]|Al-|El-)\p{Lu}|^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)+$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’.-]+$/u;

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'small';
  if (CAPITALS.test(text)) return 'capitals';
  if (CAPITAL.test(text)) return 'capital';
  return /^\p{Ll}/u.test(text) ? 'small' : 'other';
}

const OPENERS = new Set('"“”\':;([–—•*>|-');

/** Reads a passage's words once for all name readers. */
export function viewNames(passage: Passage, lexicon: Lexicon): NameView {
  const { tokens } = passage;
  const words: (Word | undefined)[] = new Array(tokens.length);
  let sentence = 0;
  let small = 0;
  let capital = 0;
  let capitals = 0;
  let open = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (passage.sentences[sentence]?.first === i) {
      sentence++;
      open = true;
    }
    if (token.kind !== 'word') {
      if (OPENERS.has(token.text)) open = true;
      continue;
    }
    const shape = shapeOf(token.text);
    if (shape === 'capitals' && token.text.length > 3) capitals++;
    else if (shape === 'capital') capital++;
    else if (shape === 'small') small++;
    const { norm } = token;
    words[i] = {
      token,
      shape: token.text[0] === '#' || token.text[0] === '@' ? 'other' : shape,
      given: lexicon.given(norm),
      surname: lexicon.surname(norm),
      common: lexicon.common(norm),
      opens: open,
    };
    open = false;
  }
  return {
    passage,
    lexicon,
    words,
    small: small > 3 && capital * 12 < small,
    shouting: capitals > 3 && capitals > small + capital,
  };
}

/** Whether the word may be part of a name by its looks. */
export function looksNamed(view: NameView, i: number): boolean {
  const word = view.words[i];
  if (!word || word.token.norm.length < 2 || NEVER.has(word.token.norm)) return false;
  if (word.shape === 'capital') return !inDate(view, i, word.token.norm) && !afterSaint(view, i);
  if (word.shape !== 'capitals' || word.token.text.length < 3 || word.common > 1) return false;
  return view.shouting || (word.given + word.surname > 1 && beside(view, i));
}

/** April, May, June and August are months beside a day or a year. */
const inDate = (view: NameView, i: number, norm: string): boolean =>
  /^(?:april|may|june|august)$/.test(norm) &&
  (view.passage.tokens[i - 1]?.kind === 'number' ||
    view.passage.tokens[i + 1]?.kind === 'number' ||
    /^(?:of|in|until|till|since|by|mid|late|early|last|next|this)$/.test(view.passage.tokens[i - 1]?.norm ?? ''));

/** Saint Mary's is a hospital, a school, a church. */
const afterSaint = (view: NameView, i: number): boolean =>
  /^(?:st|saint|mount|mt|fort|ft|lake|san|santa)$/.test(
    view.passage.tokens[i - 1]?.text === '.'
      ? (view.passage.tokens[i - 2]?.norm ?? '')
      : (view.passage.tokens[i - 1]?.norm ?? ''),
  );

/** Capitals alone are an abbreviation; two words of them beside one another, or behind an initial, may be a name. */
function beside(view: NameView, i: number): boolean {
  const { tokens } = view.passage;
  // "ABERNATHY-COLE, Jerome"
  const near = [view.words[i - 1], view.words[tokens[i + 1]?.text === ',' ? i + 2 : i + 1]];
  return (
    near.some((w) => !!w && /^\p{Lu}/u.test(w.token.text) && w.given + w.surname > 0) || tokens[i - 1]?.text === '.'
  );
}

/** Whether only a space lies between token i and the next. */
export function adjoins(view: NameView, i: number): boolean {
  const a = view.passage.tokens[i];
  const b = view.passage.tokens[i + 1];
  return !!a && !!b && b.start === a.end + 1 && view.passage.text[a.end] === ' ';
}

/** A single capital letter, with its full stop or not: returns the index behind it, or i itself where none stands. */
export function initialEnd(view: NameView, i: number): number {
  const token = view.passage.tokens[i];
  if (!token || token.text.length > 5 || view.words[i]?.shape === 'small' || !/^\p{Lu}(?:\.\p{Lu})*$/u.test(token.text))
    return i;
  const next = view.passage.tokens[i + 1];
  const stopped = next?.text === '.' && next.start === token.end;
  if (/^[AI]$/.test(token.text) && !stopped) return i;
  return stopped ? i + 2 : i + 1;
}
