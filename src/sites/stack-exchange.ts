import { ENTER, knownSite } from './known-site';

/** Stack Overflow and its sisters: questions, answers, comments. */
export const stackExchange = knownSite({
  id: 'stack-exchange',
  hosts: ['stackexchange.com', 'stackoverflow.com', 'superuser.com', 'serverfault.com'],
  composer: 'form#post-form, form.js-add-answer-form, form',
  boxes: { title: 'input#title' },
  sends: ['#submit-button', 'form:has(textarea[name=comment]) [type=submit]'],
  keys: [{ ...ENTER, within: 'textarea[name=comment]' }],
  checked: '2026-11-23',
  certainty: 'guessed',
});
