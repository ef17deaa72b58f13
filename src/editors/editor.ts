import type { Span } from '../engine/types';

/**
 * How to read, point into and edit one kind of text box. An editor's name appears in its own file only.
 * Every offset is UTF-16 in the text that `read` returned.
 */
export interface EditorAdapter {
  readonly id: string;
  /** The editor's root if `element` (focused, or an ancestor of it) is this kind of editor, else null. Cheap; never changes the page. */
  claim(element: Element): HTMLElement | null;
  /** The text as it would be sent: blocks and `<br>` become `\n`. `null` when it can not be read. */
  read(root: HTMLElement): string | null;
  /** Viewport rectangles of the span, one per line box; empty when it is not rendered. */
  rects(root: HTMLElement, span: Pick<Span, 'start' | 'end'>): DOMRect[];
  /** Selects the span and brings it into sight, where the editor lets that be done from outside. */
  select?(root: HTMLElement, span: Pick<Span, 'start' | 'end'>): void;
  /**
   * Replaces the span as typing would: seen by the editor's own model, format kept, one undo.
   * Resolves true only after the text was read back and is as expected; on anything else it stops and resolves false.
   */
  replace(root: HTMLElement, span: Pick<Span, 'start' | 'end'>, text: string): Promise<boolean>;
}
