import { domEditor } from './dom-editor';

/** Slate. It fills empty places with a zero-width no-break space that its own reading drops too. */
export const slate = domEditor({
  id: 'slate',
  root: '[data-slate-editor="true"][contenteditable="true"]',
  furniture: '[data-slate-placeholder], [data-slate-spacer]',
  filler: /\ufeff/g,
  way: 'pasting',
});
