import { knownSite, MOD_ENTER } from './known-site';

/** Outlook on the web, personal and at work. A chip tells the address even where it shows a name. */
export const outlook = knownSite({
  id: 'outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  composer:
    '[id^="docking_InitVisiblePart"], [data-app-section="ConversationContainer"] [role=region], [aria-label="Reading Pane"]',
  boxes: {
    subject: 'input[aria-label="Subject"], input[aria-label="Add a subject"], input[id^="TextField"][maxlength="255"]',
  },
  recipients: {
    to: '[id$="_TO"] [class*="_EType_RECIPIENT_ENTITY"], [id$="_TO"] [contenteditable=true]',
    cc: '[id$="_CC"]:not([id$="_BCC"]) [class*="_EType_RECIPIENT_ENTITY"], [id$="_CC"]:not([id$="_BCC"]) [contenteditable=true]',
    bcc: '[id$="_BCC"] [class*="_EType_RECIPIENT_ENTITY"], [id$="_BCC"] [contenteditable=true]',
  },
  sends: [
    'button[id*="primaryActionButton"]',
    '[data-testid=ComposeSendButton] button:not([aria-haspopup])',
    'button[title*="Ctrl+Enter"]',
  ],
  notSends: ['[data-testid=ComposeSendButton] button[aria-haspopup]'],
  keys: [MOD_ENTER, { key: 's', alt: true }],
  checked: '2026-11-23',
  certainty: 'documented',
});
