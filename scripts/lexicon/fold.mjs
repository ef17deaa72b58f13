// The spellings under which a word is asked for: as the engine's norm() writes it, and with letters that have no accent to lose.

const LETTERS = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e', ʻ: "'", ŋ: 'ng' };
const RUSSIAN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  і: 'i',
  ї: 'yi',
  ґ: 'g',
  ѓ: 'gj',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ќ: 'kj',
  џ: 'dzh',
};
const GREEK = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Lower case, NFKD without marks, straight apostrophes: what the engine's norm() does. */
export function norm(text) {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

/** Latin spelling of a Cyrillic or Greek word, as English texts write it (Russian -ий becomes -y). */
export function romanise(text) {
  const lower = norm(text.replace(/ий$/u, 'ы'));
  if (/\p{Script=Cyrillic}/u.test(lower)) return [...lower].map((c) => RUSSIAN[c] ?? c).join('');
  if (/\p{Script=Greek}/u.test(lower))
    return [...lower.replaceAll('ου', 'ou').replaceAll('μπ', 'b').replaceAll('ντ', 'nt')]
      .map((c) => GREEK[c] ?? c)
      .join('');
  return lower;
}

/** All spellings of a single Latin word; none for what is not one word. */
export function spellings(text) {
  const word = norm(romanise(text.trim()));
  if (!/^[\p{Script=Latin}'-]{2,20}$/u.test(word)) return [];
  const plain = [...word].map((c) => LETTERS[c] ?? c).join('');
  return plain === word ? [word] : [word, plain];
}
