import {
  CARER_HEADS,
  CLIENT_HEADS,
  COLLEAGUE_HEADS,
  KIN_HEADS,
  PERSON_HEADS,
  PLURAL_HEADS,
  PUBLIC_HEADS,
} from './heads';

/** What a word can do where a text speaks of people, a bit each. */
export const WORD = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  nominative: 1 << 2,
  writer: 1 << 3,
  reader: 1 << 4,
  he: 1 << 5,
  she: 1 << 6,
  they: 1 << 7,
  preposition: 1 << 8,
  /** Makes another thing of the person noun before it: "client portal". */
  notPeople: 1 << 9,
  /** Is the object, never the subject: him, her, us. */
  object: 1 << 10,
  /** Opens a clause of its own: that, because, when. */
  opener: 1 << 11,
  client: 1 << 12,
  kin: 1 << 13,
  carer: 1 << 14,
  colleague: 1 << 15,
  person: 1 << 16,
  public: 1 << 17,
  plural: 1 << 18,
} as const;

const BITS = new Map<string, number>();
const learn = (bit: number, words: Iterable<string>): void => {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);
};
const learnAll = (bit: number, words: string): void => learn(bit, words.split(' '));
learnAll(WORD.determiner, "my our your his her their a an the this that one another some today's yesterday's");
learnAll(WORD.possessive, 'my our your his her their ur');
learnAll(
  WORD.nominative,
  "i i'm i've i'd i'll im ive we we're we've we'd we'll you you're you've you'd you'll u he he's he'd he'll hes she she's she'd she'll shes they they're they've they'd they'll",
);
learnAll(WORD.writer, "i i'm i've i'd i'll im ive me my mine myself we we're we've we'd we'll us our ours ourselves");
learnAll(WORD.reader, "you your yours you're you've you'd you'll yourself u ur yall y'all");
learnAll(WORD.he, "he him his himself he's he'd he'll hes");
learnAll(WORD.she, "she her hers herself she's she'd she'll shes");
learnAll(WORD.they, "they them their theirs themself themselves they're they've they'd they'll");
learnAll(
  WORD.preposition,
  'of in on at by for from to with between into through during before after about against under over near per via as within without toward towards like than and or',
);
learnAll(
  WORD.notPeople,
  'portal portals id ids side app software server server-side list lists rights privacy intake-form form forms file files care record records safety experience facing base relationship relationships work meeting account acquisition portfolio population populations advocate education gateway device devices library libraries token session sessions machine laptop room rooms center centre',
);
learnAll(WORD.object, 'him her them me us himself herself themselves');
learnAll(WORD.opener, 'that because when while if since but so then where why how says said');
learn(WORD.client, CLIENT_HEADS);
learn(WORD.kin, KIN_HEADS);
learn(WORD.carer, CARER_HEADS);
learn(WORD.colleague, COLLEAGUE_HEADS);
learn(WORD.person, PERSON_HEADS);
learn(WORD.public, PUBLIC_HEADS);
learn(WORD.plural, PLURAL_HEADS);

/** The bits of WORD that hold for a word (lower case, without accents). */
export const wordBits = (norm: string): number => BITS.get(norm) ?? 0;
