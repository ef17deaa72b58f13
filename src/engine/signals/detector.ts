import type { Lexicon } from '../lexicon/lexicon';
import type { Passage } from '../text/tokens';
import type { Confidence, SignalKind, Subject } from '../types';

/** What one detector saw in one passage; offsets are UTF-16 in the passage. */
export interface Found {
  readonly signal: SignalKind;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** Only where the words themselves tell whose it is ("my brother"); otherwise subjects.ts decides. */
  readonly subject?: Subject;
  readonly because?: readonly string[];
}

/** A pure function that finds one type of signal in a passage (a paragraph). One file each; registered by its file's index.ts. */
export interface Detector {
  readonly id: string;
  detect(passage: Passage, lexicon: Lexicon): Found[];
}
