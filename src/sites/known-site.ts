import { findAll, upwards } from '../dom/tree';
import type { Recipient } from '../engine/types';
import { addressesIn } from './addresses';
import { audienceOfHost, type Readers } from './audiences';
import { placeOf } from './generic';
import type { SiteAdapter, SiteBox } from './site';

/** What is known of one site, as data. All selectors are CSS; within a composer they reach into shadow roots and frames too. */
export interface SiteFacts
  extends Pick<SiteAdapter, 'id' | 'hosts' | 'recognise' | 'sends' | 'keys' | 'unreadable' | 'checked' | 'certainty'> {
  /** Who reads, where the host alone does not say (audiences.ts): in editors that stand in such an element, the first that fits. */
  readonly readers?: Readonly<Record<string, Readers>>;
  /** What holds one whole message: the nearest such element around the editor. */
  readonly composer?: string;
  /** The other boxes of the message, by name. Several of one name are numbered. */
  readonly boxes?: Readonly<Record<string, string>>;
  /** Chips, fields and hidden inputs of each address field. */
  readonly recipients?: Readonly<Partial<Record<Recipient['field'], string>>>;
  readonly notSends?: readonly string[];
}

/** Enter sends, as in a chat; with Shift it is a line break. */
export const ENTER = { key: 'Enter' } as const;
/** Ctrl+Enter sends, or Cmd+Enter. */
export const MOD_ENTER = { key: 'Enter', mod: true } as const;

/** Where a chip or field may carry its address. */
const CARRIERS = ['data-hovercard-id', 'email', 'data-address', 'data-email', 'title', 'aria-label', 'value'];

function addressesOf(field: Recipient['field'], element: HTMLElement): Recipient[] {
  const carried = CARRIERS.map((name) => element.getAttribute(name));
  return addressesIn(field, ...carried, (element as HTMLInputElement).value, element.textContent);
}

/** The adapter for a site that is known by its facts. */
export function knownSite({ readers = {}, composer, boxes = {}, recipients = {}, ...facts }: SiteFacts): SiteAdapter {
  return {
    notSends: [],
    ...facts,

    audience(editor) {
      const [, told] = Object.entries(readers).find(([around]) => find(editor, around)) ?? [];
      return told ?? audienceOfHost(placeOf(editor)) ?? 'unknown';
    },

    composer: (editor) => (composer ? find(editor, composer) : null),

    recipients(message) {
      const fields = Object.entries(recipients) as [Recipient['field'], string][];
      const found = fields.flatMap(([field, chips]) =>
        findAll(message, chips).flatMap((chip) => addressesOf(field, chip)),
      );
      return [...new Map(found.map((each) => [`${each.field} ${each.address}`, each])).values()];
    },

    boxes(message, editor) {
      return Object.entries(boxes).flatMap(([name, selector]) =>
        findAll(message, selector)
          .filter((element) => !element.contains(editor) && !editor.contains(element))
          .map((element, index): SiteBox => ({ name: index ? `${name}-${index + 1}` : name, element })),
      );
    },
  };
}

/** The nearest such element around this one, out of shadow roots and same-origin frames. */
function find(element: Element, selector: string): HTMLElement | null {
  for (const at of upwards(element)) if (at.matches(selector)) return at as HTMLElement;
  return null;
}
