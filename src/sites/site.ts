import type { Audience, Recipient } from '../engine/types';

/** One box of the message besides the one being typed in, e.g. the subject. */
export interface SiteBox {
  readonly name: string;
  readonly element: HTMLElement;
}

/** A key combination that sends, in `KeyboardEvent.key` terms. `mod` is Ctrl, or Cmd on macOS. */
export interface SendKey {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** CSS selector: it sends only where the editor is or stands in such an element. */
  readonly within?: string;
}

/**
 * What one site is: who reads what is written there and what sends it. Selectors are hints; where one misses, the
 * structural search of generic.ts still finds the send (a miss costs precision, never coverage).
 */
export interface SiteAdapter {
  readonly id: string;
  /** Host names, matched at a dot boundary: `x.com` matches `x.com` and `www.x.com`. Optional path prefix after the host: `google.com/maps`. */
  readonly hosts: readonly string[];
  /** Tells software that anybody may host (Roundcube, WordPress, Discourse) by what its page holds. Asked only where no host matched. */
  recognise?(page: Document): boolean;
  /** Who reads, or `recipients` where the addressees decide. May look at the composer (a comment box, a message box). */
  audience(editor: HTMLElement): Audience | 'recipients';
  /** The element that holds one whole message: its boxes, its recipients, its send button. Null: let the generic search find it. */
  composer(editor: HTMLElement): HTMLElement | null;
  recipients(composer: HTMLElement): Recipient[];
  /** The other boxes that this send will send. */
  boxes(composer: HTMLElement, editor: HTMLElement): SiteBox[];
  /** CSS selectors of what sends. Empty: generic search. */
  readonly sends: readonly string[];
  /** CSS selectors of what looks like a send and is none (save draft, first step of a two-step publisher). */
  readonly notSends: readonly string[];
  readonly keys: readonly SendKey[];
  /** Shown on the chip where the text can not be read at all (Google Docs). */
  readonly unreadable?: string;
  /** ISO date when the facts were last checked, and how sure: sure | documented | guessed. */
  readonly checked: string;
  readonly certainty: 'sure' | 'documented' | 'guessed';
}
