/** The vocabulary of DESIGN.md as types. Everything that crosses a room's door is one of these. */

/** What a draft amounts to: nothing to say, look before you send, or held until the writer decides. */
export type Verdict = 'clear' | 'caution' | 'hold';

/** Who will read the draft. See VERDICTS.md; `unknown` is judged as outside, or as public where posts are public. */
export type Audience =
  | 'public'
  | 'review'
  | 'list'
  | 'outside'
  | 'authority'
  | 'team'
  | 'client'
  | 'ai'
  | 'private'
  | 'unknown';

/** How sure a detector is. Never a number: a person has to be able to say it aloud. */
export type Confidence = 'possible' | 'likely' | 'certain';

/** What kind of fact a signal states: D, Q, R, C of VERDICTS.md, or a stated permitted path. */
export type SignalKind = 'identifier' | 'quasi' | 'relationship' | 'content' | 'path';

/** Whose detail it is. Only a client's (or a client's third party's) details can leak. */
export type Subject =
  | 'client'
  | 'third-party'
  | 'writer'
  | 'addressee'
  | 'colleague'
  | 'public-figure'
  | 'author'
  | 'institution'
  | 'fictional'
  | 'people'
  | 'unknown';

/** Half-open range of UTF-16 offsets in the named box of a draft. */
export interface Span {
  readonly box: string;
  readonly start: number;
  readonly end: number;
}

/** One text field of a message: `text` is the body, `subject` a mail's subject; others (`alt`, `title`, `part-2`) as the site has them. */
export interface Box {
  readonly name: string;
  readonly text: string;
}

/** Somebody the message is addressed to. `field` tells who can see whom. */
export interface Recipient {
  readonly address: string;
  readonly field: 'to' | 'cc' | 'bcc';
}

/** All that one send will send, with what the site knows of who will read it. Never stored, never logged. */
export interface Draft {
  readonly boxes: readonly Box[];
  readonly recipients: readonly Recipient[];
  /** Host name of the page, e.g. `mail.google.com`. */
  readonly site?: string;
  /** What the site adapter or the user says; absent where only the draft itself can tell. */
  readonly audience?: Audience;
}

/** What a detector states: this fact, about this person, in these words. */
export interface Signal extends Span {
  readonly signal: SignalKind;
  /** The detector's own name of what it found, e.g. `person-name`, `ssn`, `age`, `my-client`, `verbatim`, `release`. */
  readonly type: string;
  /** The words themselves, as they stand in the box. */
  readonly quote: string;
  readonly subject: Subject;
  readonly confidence: Confidence;
  /** Which person of this draft it belongs to (0, 1, ...), where that was worked out. */
  readonly person?: number;
  /** Words that moved a learned reader, most telling first. */
  readonly because?: readonly string[];
}

/** A safer wording: replace `[start, end)` of the box by `text`. */
export interface Rewording extends Span {
  readonly text: string;
}

/** A rule that this draft meets, with the signals that met it. */
export interface Finding {
  /** Id of a rule in rules/. */
  readonly rule: string;
  readonly verdict: 'caution' | 'hold';
  readonly signals: readonly Signal[];
  /** One plain sentence: what would be told, of whom, to whom. */
  readonly why: string;
  readonly reword?: readonly Rewording[];
}

/** What reading a draft came to. `unread` says why nothing can be said; it is never silent. */
export interface Inspection {
  readonly verdict: Verdict;
  readonly audience: Audience;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** A plain sentence on how few people fit the details, e.g. "About 30 people in Elko fit this." */
  readonly crowd?: string;
  /** The one recipient that makes a team message an outside one, where that is so. */
  readonly outsider?: string;
  /** A release opened what would else be held: its last day. */
  readonly released?: string;
  /** A release would have opened it, had it not ended on this day. */
  readonly lapsed?: string;
  readonly unread?: string;
}

/** How a client of the roster bears a word: which entry, and as what. `slip`: but for one letter. */
export interface Bearer {
  readonly entry: number;
  readonly as: RosterForm;
  readonly slip?: true;
}

/** What a word can be to an entry. `middle` is a name between the first and the last, which may be either. */
export type RosterForm = 'given' | 'middle' | 'surname' | 'nickname' | 'initials' | 'email' | 'phone';

/** The clients whom the person or the practice has named, kept as keyed hashes: it can be asked about a word, and tells no list. */
export interface Roster {
  /** Changes with the roster: what was judged by another edition has to be judged anew. */
  readonly edition: string;
  /** Entries that bear a name, folded by `foldName`; with `slips` also those from whose name it is one letter off. */
  named(word: string, slips: boolean): readonly Bearer[];
  /** Entries with these initials, two or three small letters. */
  initialed(letters: string): readonly Bearer[];
  /** Entries reached by an address (`foldEmail`) or a number (`foldPhone`). */
  reachedBy(by: 'email' | 'phone', folded: string): readonly Bearer[];
  /** What a release calls an entry by: a keyed hash of its name. */
  keyOf(entry: number): string;
}

/** A signed permission to tell one reader of a client. Which ones still hold is decided outside: the engine has no clock. */
export interface Release {
  /** Address or domain of whoever may read it, lower case. */
  readonly reader: string;
  /** `keyOf` the client; absent: of whomever the message speaks. */
  readonly client?: string;
  /** The last day on which it holds, `2027-06-30`. */
  readonly until: string;
  /** It says so itself: psychotherapy notes may be told (45 CFR 164.508(a)(2)). */
  readonly notes?: boolean;
  /** It is a written consent for substance-use treatment records (42 CFR Part 2). */
  readonly part2?: boolean;
}

/** What the person and the practice have told the product, as far as judging needs it. All addresses and names lower case. */
export interface Policy {
  /** Domains of the practice itself: mail to these alone is `team`. */
  readonly trustedDomains: readonly string[];
  readonly trustedAddresses: readonly string[];
  /** Addresses, hosts or host/path prefixes marked as closed professional lists. */
  readonly lists: readonly string[];
  /** Hosts of AI tools under a business associate agreement. */
  readonly coveredTools: readonly string[];
  /** Addresses known to be clients, parents of minor clients, contracted interpreters. */
  readonly clientAddresses: readonly string[];
  /** Names and particulars that never count: the writer's own, the practice's, its staff's. */
  readonly ownNames: readonly string[];
  /** Verdict per rule id set by the practice. */
  readonly severity: Readonly<Record<string, 'off' | 'caution' | 'hold'>>;
  /** How many people live in the community practised in; default 100,000. */
  readonly community?: number;
  readonly roster?: Roster;
  /** Releases that hold today. */
  readonly releases?: readonly Release[];
  /** Releases that have ended: they open nothing, and somebody should hear of it. */
  readonly lapsed?: readonly Release[];
}

/** A policy that says nothing: what a fresh install judges by. */
export const EMPTY_POLICY: Policy = {
  trustedDomains: [],
  trustedAddresses: [],
  lists: [],
  coveredTools: [],
  clientAddresses: [],
  ownNames: [],
  severity: {},
};
