import { domEditor } from './dom-editor';

/** Draft.js: X, TikTok. */
export const draft = domEditor({
  id: 'draft',
  root: '.public-DraftEditor-content[contenteditable="true"]',
  way: 'pasting',
});
