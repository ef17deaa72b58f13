import { TRADES } from '../../lexicon/trades';
import type { Found } from '../detector';
import { adjoins, type NameView, type Word } from './name-view';
import { BOTH, DOES, KIN, NEVER, PLACEWARD, SURELY, TITLES, TOWARD } from './name-words';

/** "dale the roofer" */
const TRADE = new Set(TRADES.split('|'));

/**
 * Names without capitals. A word that is only a name counts by itself in a text without capitals, and beside a person's verb or
 * preposition in others; a name that is also a word (will, rich, grace) needs a person's doing on its right and an opening or a
 * preposition on its left.
 */
export function namesInSmallLetters(view: NameView): Found[] {
  const { tokens } = view.passage;
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = view.words[i];
    if (!word || word.shape !== 'small' || word.given + word.surname === 0 || word.token.norm.length < 3) continue;
    if (/^(?:may|june|april|august)$/.test(word.token.norm)) continue;
    if (NEVER.has(word.token.norm) || word.token.text.includes('.')) continue;
    const second = adjoins(view, i) ? view.words[i + 1] : undefined;
    const two = second && second.shape === 'small' && isSurname(word, second) ? second : undefined;
    const last = two ?? word;
    const confidence = two ? 'likely' : alone(view, i, word);
    if (!confidence) continue;
    out.push({
      signal: 'identifier',
      type: 'person-name',
      start: word.token.start,
      end: tailEnd(view, two ? i + 1 : i, last),
      confidence,
    });
    if (two) i++;
  }
  return out;
}

/** "delroy b", "dale the roofer": an initial or a trade belongs to the name. */
function tailEnd(view: NameView, i: number, last: Word): number {
  const { tokens } = view.passage;
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (
    next &&
    adjoins(view, i) &&
    /^[b-hj-qs-tv-z]$/.test(next.text) &&
    (!after || after.kind === 'mark' || DOES.has(after.norm))
  )
    return next.end;
  if (next?.norm === 'the' && after && TRADE.has(after.norm)) return after.end;
  return last.token.end;
}

const isSurname = (first: Word, second: Word): boolean =>
  first.given >= 1 &&
  (first.common === 0 || (first.given === 3 && first.common === 1)) &&
  second.surname >= 1 &&
  second.common === 0 &&
  second.token.norm.length > 2;

function alone(view: NameView, i: number, word: Word): 'likely' | 'possible' | null {
  const { tokens } = view.passage;
  const before = tokens[i - 1]?.norm ?? '';
  const next = tokens[i + 1];
  const after = next?.norm ?? '';
  const owns = !!next && /^['’]s?$/.test(next.text) && next.start === word.token.end;
  const kin = owns && KIN.has(tokens[i + 2]?.norm ?? '');
  const place = view.lexicon.place(word.token.norm) > 0;
  if (TITLES.has(before)) return null;
  if (place && PLACEWARD.has(before)) return null;
  const acts = DOES.has(after) || kin || (after === 'the' && TRADE.has(tokens[i + 2]?.norm ?? ''));
  const led = word.opens || TOWARD.has(before);
  if (word.given >= 2 && word.common === 0)
    return view.small || acts || (led && !place) ? (place && !acts ? 'possible' : 'likely') : 'possible';
  if (word.common === 0 && word.given + word.surname >= 2) return acts && (view.small || kin) ? 'likely' : 'possible';
  if (word.common === 0) return kin ? 'likely' : null;
  if (word.given >= 2 && after === 'the' && acts) return 'likely';
  if (word.given < 2 || !view.small) return kin && word.given >= 2 && word.common < 3 ? 'possible' : null;
  if (word.common === 3 && !BOTH.has(word.token.norm)) return null;
  if (
    /^(?:told|asked|texted|emailed|tell|ask|asking|telling)$/.test(before) &&
    /^(?:his|her|he|she|i|we|about|that|to|how|when|what|yesterday|today)$/.test(after)
  )
    return 'likely';
  if (kin && before !== 'the' && before !== 'a') return 'likely';
  if (
    !SURELY.test(after) ||
    !(
      word.opens ||
      /^(?:and|because|when|that|so|but|if|today|ago|then|with|yesterday|since|where|until|believe|think|guess|know|bet|heard|hope|says|said|omg|lol)$/.test(
        before,
      )
    )
  )
    return null;
  return word.token.norm === 'will' && !/n't$|^(?:said|told|was|has|had|got|came|cried)/.test(after) ? null : 'likely';
}
