import type { Recipient } from '../engine/types';
import { addressesIn } from './addresses';
import type { SiteAdapter } from './site';

/** Roundcube webmail (elastic skin), plain and HTML; anybody may host it, so it is told by its compose page. */
export const roundcube: SiteAdapter = {
  id: 'roundcube',
  hosts: [],
  recognise: (page) => page.querySelector('#compose-content form[name=form] #composebody') !== null,

  audience: () => 'recipients',
  composer: (editor) => {
    const frame = editor.ownerDocument.defaultView?.frameElement;
    return (frame ?? editor).closest<HTMLElement>('#compose-content');
  },

  recipients(composer) {
    const found: Recipient[] = [];
    for (const field of ['to', 'cc', 'bcc'] as const) {
      const row = composer.querySelector(`#compose_${field}`);
      const typed = [...(row?.querySelectorAll<HTMLInputElement>('textarea, input') ?? [])].map((box) => box.value);
      found.push(...addressesIn(field, ...typed, row?.querySelector('ul')?.textContent));
    }
    return found;
  },

  boxes(composer) {
    const element = composer.querySelector<HTMLInputElement>('#compose-subject');
    return element ? [{ name: 'subject', element }] : [];
  },

  sends: ['#compose-content button.send', '#layout a.send.button'],
  notSends: ['a.save.draft', 'a.mce-i-html', 'button.attach'],
  keys: [{ key: 'Enter', mod: true }],
  checked: '2026-11-24',
  certainty: 'sure',
};
