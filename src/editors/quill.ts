import { domEditor } from './dom-editor';

/** Quill 1 and 2: LinkedIn, Slack. Its bullets and the guards around embeds are not the writer's. */
export const quill = domEditor({
  id: 'quill',
  root: '.ql-editor[contenteditable="true"]',
  furniture: '.ql-ui',
  filler: /\ufeff/g,
  way: 'pasting',
});
