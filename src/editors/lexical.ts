import { domEditor } from './dom-editor';

/** Lexical: Facebook, Instagram, Threads, WhatsApp, Reddit, Ghost, Perplexity. */
export const lexical = domEditor({
  id: 'lexical',
  root: '[data-lexical-editor="true"][contenteditable="true"]',
  furniture: '[data-lexical-cursor]',
  way: 'pasting',
});
