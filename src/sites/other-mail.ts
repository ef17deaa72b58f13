import { generic } from './generic';
import { MOD_ENTER } from './known-site';
import type { SiteAdapter } from './site';

/** Web mail that is known by its hosts: recipients, subject and the send by structure. */
export const otherMail: SiteAdapter = {
  ...generic,
  id: 'other-mail',
  hosts: ['mail.hushmail.com', 'app.fastmail.com', 'icloud.com/mail', 'mail.aol.com', 'mail.zoho.com', 'app.tuta.com'],
  keys: [MOD_ENTER],
  checked: '2026-11-23',
  certainty: 'guessed',
};
