import type { Lexicon } from '../../lexicon/lexicon';
import { norm } from '../../text/tokens';
import { all } from './find';

const TRIPLE =
  /(?:\b(?:at|for|with|by|per|of|on|joined|left|in|The|the|Running) )(\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+,? (?:and|&) \p{Lu}[\p{L}'’-]+)(?![\p{L}])/gu;

/** Firms named after three surnames ("Hardy, Hernandez and Fernandez"), behind a preposition; three given names are friends. Ranges [start, end). */
export function readFirms(text: string, lexicon: Lexicon): readonly (readonly [number, number])[] {
  if (!/, \p{Lu}[^,]{1,20},? (?:and|&) \p{Lu}/u.test(text)) return [];
  const out: [number, number][] = [];
  for (const match of all(text, TRIPLE)) {
    const names = (match[1] ?? '').split(/,? (?:and|&) |, /).map(norm);
    const end = match.index + match[0].length;
    if (names.every((name) => lexicon.surname(name) >= lexicon.given(name) && lexicon.common(name) < 3))
      out.push([end - (match[1]?.length ?? 0), end]);
  }
  return out;
}
