import { ENTER, knownSite } from './known-site';

/** WhatsApp Web. The caption of a picture has an editor of its own and the same button. */
export const whatsapp = knownSite({
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  readers: { '[data-tab="3"]': 'private' }, // the search for a chat
  composer: '#main footer, [role=dialog], [data-testid=media-editor]',
  sends: [
    'button:has([data-testid=wds-ic-send-filled])',
    'button:has([data-icon=wds-ic-send-filled])',
    'button:has([data-icon=send])',
  ],
  keys: [{ ...ENTER, within: '#main footer, [role=dialog], [data-testid=media-editor]' }],
  checked: '2026-11-23',
  certainty: 'sure',
});
