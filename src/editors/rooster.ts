import { domEditor } from './dom-editor';

/** RoosterJS: Outlook, Proton. Nothing on its root names it; what stands around it there does. */
export const rooster = domEditor({
  id: 'rooster',
  root: [
    '[id^="editorParent_"] [contenteditable="true"]',
    '#rooster-editor [contenteditable="true"]',
    '[contenteditable="true"]:has(> .elementToProof)',
  ].join(),
  furniture: '.entityDelimiterBefore, .entityDelimiterAfter',
  way: 'typing', // a paste loses the format and turns the words black
  // a key pressed over a selection makes it take a snapshot, one pressed without tells it that there is something new
  step: (root) => root.dispatchEvent(new KeyboardEvent('keypress', { key: 'Unidentified', bubbles: true })),
});
