/** Letters that have no accent to lose, as English texts write them. */
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/** A lower-case word with such letters written plainly: `wisława` is `wislawa`. All others stay. */
export function plainLetters(word: string): string {
  return word.replace(/[^a-z]/g, (letter) => STROKES[letter] ?? letter);
}
