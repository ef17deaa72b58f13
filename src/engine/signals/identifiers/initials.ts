import type { Detector, Found } from '../detector';
import { all } from './find';

const DOTTED =
  /(?<![\p{L}\p{N}.])\p{Lu}\.(?:[ -]?\p{Lu}\.){1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\p{Lu}\.\p{Lu}(?:\.\p{Lu})?(?![\p{L}\p{N}.])/gu;
const BESIDE =
  /(?<![\p{L}])((?:client|patient|pt|ct|student|resident|child|girl|boy|woman|man|couple|mr|mrs|ms|miss|call (?:him|her|them)|named|initials(?: are)?|case of)\.?,? )(\p{Lu}{1,3}(?:\.?(?=[\s,;:)'’?!]|$)))(?![\p{L}\p{N}])/gu;
/** Letters with full stops that are words, places, degrees or times. */
const NOT_INITIALS =
  /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|D\.?C\.?|L\.?A\.?|N\.?Y\.?C?\.?|E\.?U\.?|U\.?N\.?|P\.?S\.?|A\.?M\.?|P\.?M\.?|B\.?A\.?|M\.?A\.?|B\.?S\.?|M\.?S\.?|M\.?D\.?|R\.?N\.?|P\.?O\.?|A\.?D\.?|B\.?C\.?|I\.?D\.?|I\.?Q\.?|T\.?V\.?|N\.?B\.?|Q\.?A\.?|A\.?K\.?A\.?|R\.?I\.?P\.?|D\.?O\.?B?\.?|N\.?P\.?|P\.?A\.?|O\.?K\.?|H\.?R\.?|A\.?A\.?|N\.?A\.?|N\.?J\.?|N\.?C\.?|S\.?C\.?|N\.?D\.?|S\.?D\.?|N\.?M\.?|W\.?V\.?|R\.?I\.?|B\.?C\.?|I\.?T\.?|A\.?I\.?|E\.?R\.?|I\.?C\.?U\.?|C\.?V\.?|V\.?A\.?|W\.?H\.?O\.?|F\.?B\.?I\.?|C\.?I\.?A\.?|L\.?L\.?C\.?|L\.?P\.?C\.?|S\.?T\.?|I|A|OT|PT|SLP|VA|VS|CPS|IOP|PHP|ER|ED|ICU|MD|NP|RN|LPC|ADHD|OCD|BPD|GAD|PTSD|DID|ASD|ID|IDs)$/i;

/**
 * Bare initials: "J.R.", "Y.D.", "client K", "patient AB". A quasi-identifier by itself; with a surname it is a name (names-in-capitals).
 * Misses: two letters without stops or a client word. Over-reads: initials of an author.
 */
export const initials: Detector = {
  id: 'initials',
  detect({ text }) {
    const out: Found[] = [];
    const add = (start: number, raw: string): void => {
      const plain = raw.replace(/[ -]/g, '');
      if (NOT_INITIALS.test(plain) || out.some((f) => f.start === start)) return;
      out.push({ signal: 'quasi', type: 'initials', start, end: start + raw.length, confidence: 'likely' });
    };
    if (/\p{Lu}\.[ -]?\p{Lu}/u.test(text))
      for (const match of all(text, DOTTED)) {
        const behind = text.slice(match.index + match[0].length);
        if (!/^ ?\p{Lu}\p{Ll}/u.test(behind) || /[.!?]$/.test(behind.slice(0, 0))) add(match.index, match[0]);
      }
    for (const match of all(text, BESIDE)) {
      const raw = match[2] ?? '';
      add(match.index + (match[1]?.length ?? 0), raw);
    }
    return out;
  },
};
