import { ENTER, knownSite } from './known-site';

/** Telegram Web, both versions. Channels and groups may have thousands of readers. */
export const telegram = knownSite({
  id: 'telegram',
  hosts: ['web.telegram.org'],
  composer: '.chat-input, .Composer, .middle-column-footer, .popup-send-photo',
  sends: ['.chat-input .btn-send', 'button.Button.send', '.popup-send-photo .btn-primary'],
  notSends: ['.chat-input .btn-send.record'],
  keys: [ENTER],
  checked: '2026-11-23',
  certainty: 'documented',
});
