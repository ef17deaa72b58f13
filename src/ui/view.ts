import type { Rule } from '../engine/rule';
import type { Inspection, Rewording } from '../engine/types';

// The shapes of src/guard/face.ts, said again: the two rooms agree by structure and import nothing from one another.
// tests/ui/in-page.test.ts fails to compile when they drift apart.

/** One finding's words on the screen, in viewport coordinates. */
export interface Mark {
  /** Index into `Inspection.findings`. */
  readonly finding: number;
  readonly rects: readonly DOMRect[];
}

/** What is shown of one watched draft at one moment. */
export interface View {
  /** The editor's visible rectangle in the viewport. */
  readonly editor: DOMRect;
  /** The editor is written from right to left. */
  readonly rtl?: boolean;
  readonly state: 'checking' | 'read' | 'unread' | 'waiting';
  readonly inspection: Inspection | null;
  readonly marks: readonly Mark[];
  readonly reason?: string;
}

/** What the writer decided in the hold dialog; `reason` is an exception's id or `other`, never text. */
export type HoldAnswer =
  | { readonly do: 'back' }
  | { readonly do: 'reword' }
  | { readonly do: 'send'; readonly reason: string; readonly approved?: boolean };

/** For how long "this is not a client" holds. */
export type Scope = 'draft' | 'page' | 'always';

/** What the in-page UI asks of whoever composes it. */
export interface InPageActions {
  apply(rewordings: readonly Rewording[]): Promise<boolean>;
  dismiss(words: string, scope: Scope): void;
  openRule(rule: string): void;
  goTo(finding: number): void;
  /** Has a second person type their code, out of the page's reach; false where nobody does. */
  countersign?(): Promise<boolean>;
}

/** The in-page UI: shows one draft at a time and asks before a held send. */
export interface InPage {
  show(view: View | null): void;
  hold(inspection: Inspection): Promise<HoldAnswer>;
  /** Opens the card of the next (1) or previous (-1) finding with the keyboard in it; for a shortcut of the browser's own. */
  step(by: 1 | -1): void;
  /** Goes by these rules and choices from now on. */
  adopt(rules: readonly RuleText[], options: InPageOptions): void;
  destroy(): void;
}

/** What a card or dialog says of a rule. */
export type RuleText = Pick<Rule, 'id' | 'title' | 'summary' | 'exceptions'>;

/** Two tongues so far; rules and the engine's own sentences are English in both. */
export type Language = 'en' | 'es';

/** What the person or the practice has chosen about the in-page UI. */
export interface InPageOptions {
  readonly language?: Language;
  /** The practice's own sentence in the hold dialog, e.g. whom to ask and how to reach them. */
  readonly practice?: string;
  /** How a held text may go out nevertheless. Absent: with a reason. */
  readonly sendAnyway?: 'reason' | 'free' | 'second-person';
}
