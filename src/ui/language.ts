import type { Language } from './view';

/** The language that the person chose, or the browser's where it is one of ours, or English. */
export function languageOf(chosen: Language | 'auto' = 'auto'): Language {
  if (chosen !== 'auto') return chosen;
  return navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en';
}
