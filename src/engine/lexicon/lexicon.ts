/** Grade of evidence: 0 none, 1 rare, 2 known, 3 common. */
export type Grade = 0 | 1 | 2 | 3;

/** What the word lists compiled at build time (assets/lexicon.bin) can answer. All words are asked in lower case without accents. */
export interface Lexicon {
  /** As a given name (nicknames included). */
  given(word: string): Grade;
  /** As a surname. */
  surname(word: string): Grade;
  /** As an ordinary English word (frequency grade): `hope` 3, `okafor` 0. */
  common(word: string): Grade;
  /** Population of the largest place of that name (one to four words, single spaces), 0 if none is known. */
  place(name: string): number;
  /** Cluster of words used alike, 1..255; 0 when unknown. */
  cluster(word: string): number;
}
