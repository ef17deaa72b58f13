import type { Audience, Verdict } from '../engine/types';
import type { Note } from '../settings/record';
import type { PackedRoster } from '../settings/roster';
import type { Summons } from './door';

/** What one frame's guard tells of its draft: never a word of it. */
export interface Report {
  readonly state: 'checking' | 'read' | 'unread';
  readonly verdict: Verdict;
  readonly audience: Audience;
  /** Ids of the rules that the draft meets, worst first. */
  readonly rules: readonly string[];
  /** How many findings. */
  readonly count: number;
  /** Last day of the release that opened it, or that would have, had it not ended. */
  readonly released?: string;
  readonly lapsed?: string;
}

/** Everything that is said between a page's scripts, the background and the extension's own pages, and what is answered. */
export interface Messages {
  /** A door asks for the guard in its own frame. */
  summon: { readonly ask: null; readonly answer: Summons };
  /** A guard asks whether Subrosa has been switched off or paused for its page. */
  rests: { readonly ask: null; readonly answer: boolean };
  report: { readonly ask: Report | null; readonly answer: void };
  /** Opens a window for a second person's code, which answers the asking frame by this word. */
  countersign: { readonly ask: string; readonly answer: void };
  /** Something for the record. */
  record: { readonly ask: Note; readonly answer: void };
  /** The person's own roster, unsealed: hashes and the salt to ask them with; null where there is none. */
  roster: { readonly ask: null; readonly answer: PackedRoster | null };
  /** Opens a rule in the extension's own page. */
  'open-rule': { readonly ask: string; readonly answer: void };
}

export type Kind = keyof Messages;

export type Message = { readonly [K in Kind]: { readonly kind: K; readonly body: Messages[K]['ask'] } }[Kind];
