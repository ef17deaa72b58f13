import type { Language } from '../view';
import { ruleIn } from '../words/rules-in';
import type { LibraryPort } from './ports';

const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** The library as a reader of this tongue sees and searches it. */
export function libraryIn(library: LibraryPort, language: Language): LibraryPort {
  if (language === 'en') return library;
  const rules = library.rules.map((rule) => ruleIn(rule, language));
  return {
    ...library,
    rules,
    search(query) {
      const found = new Set(library.search(query).map(({ id }) => id));
      const words = fold(query).split(/\s+/).filter(Boolean);
      return rules.filter(
        ({ id, title, summary }) => found.has(id) || words.every((word) => fold(`${title} ${summary}`).includes(word)),
      );
    },
  };
}
