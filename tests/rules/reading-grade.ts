import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The Flesch-Kincaid grade of a text: years of US schooling needed to read it once. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?=\s|[”"]|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  // An abbreviation is spelled out when it is read.
  const spoken = words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word.length : Math.max(1, syllable(word))));
  const total = spoken.reduce((sum, count) => sum + count, 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: total });
}
