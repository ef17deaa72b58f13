import type { Inspection, Rewording } from '../engine/types';

/** One finding's words on the screen: viewport rectangles, refreshed whenever the editor moves. */
export interface Mark {
  /** Index into `Inspection.findings`. */
  readonly finding: number;
  readonly rects: readonly DOMRect[];
}

/** What the in-page UI shows of one watched draft at one moment. */
export interface View {
  /** The editor's visible rectangle in the viewport. */
  readonly editor: DOMRect;
  /** The editor is written from right to left. */
  readonly rtl?: boolean;
  readonly state: 'checking' | 'read' | 'unread' | 'waiting';
  readonly inspection: Inspection | null;
  readonly marks: readonly Mark[];
  /** Why it is waiting or unread, in words for the chip. */
  readonly reason?: string;
}

/** What the writer decided in the hold dialog. `reason` is an exception id of the rule, `other`, or `none` where the practice asks for none; never free text. `approved`: a second person agreed. */
export type HoldAnswer =
  | { readonly do: 'back' }
  | { readonly do: 'reword' }
  | { readonly do: 'send'; readonly reason: string; readonly approved?: boolean };

/** What the guard needs of an in-page UI. src/ui/in-page.tsx satisfies it; wired in entrypoints/guard.ts. */
export interface Face {
  show(view: View | null): void;
  /** Opens the hold dialog; resolves when the writer has decided. */
  hold(inspection: Inspection): Promise<HoldAnswer>;
  destroy(): void;
}

/** What a face may ask of the guard. */
export interface FaceActions {
  apply(rewordings: readonly Rewording[]): Promise<boolean>;
  /** "This is not a client": these words no longer count in this draft, on this page, or ever. */
  dismiss(words: string, scope: 'draft' | 'page' | 'always'): void;
  /** Opens the rule in the extension's own page. */
  openRule(rule: string): void;
  /** Moves the caret to the finding. */
  goTo(finding: number): void;
}
