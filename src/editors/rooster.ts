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
  way: 'pasting',
});
