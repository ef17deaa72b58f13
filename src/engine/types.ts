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
  readonly unread?: string;
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
