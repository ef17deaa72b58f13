import type { Language } from './view';
import { IN_PAGE_WORDS } from './words/in-page';

/** What a practice has to say beside a held text. */
interface PracticeWords {
  readonly practice?: string;
  readonly message?: string;
  readonly contact?: { readonly name?: string; readonly how?: string };
}

/** The practice's message and whom to ask, in one line; undefined where it has said neither. */
export function practiceLine({ practice, message, contact }: PracticeWords, language: Language): string | undefined {
  const line = [message, IN_PAGE_WORDS[language].askWhom(contact?.name, contact?.how)].filter(Boolean).join(' ');
  return line && practice ? `${practice}: ${line}` : line || undefined;
}
