import type { Detector, Found } from '../detector';
import { all, found } from './find';

const AT = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}(?: (?=\p{Lu}\p{L}+)(?=[^@\n]*$)\p{Lu}\p{L}+)?/gu;
const NAMED =
  /\b(?:handle|username|user name|screen ?name|insta(?:gram)?|ig|snap(?:chat)?|tiktok|twitter|discord|gamertag)(?: (?:is|name|handle|account))*[ :]+@?([A-Za-z][\w.]*[\d_]\w*)/gi;
const LIST = /^(?:everyone|all|here|channel|team|staff|media|home|gmail|work|risk)$/i;

/** Handles: @name anywhere, and user names behind a cue. Misses: handles written as words. Over-reads: handles of practices and public figures. */
export const mention: Detector = {
  id: 'mention',
  detect({ text }) {
    const out: Found[] = [];
    if (text.includes('@'))
      for (const match of all(text, AT)) {
        const handle = match[0].replace(/[.-]+$/, '');
        if (!LIST.test(handle.slice(1)) && !/^@\d+(?:[:.]\d+)?(?:am|pm)?$/i.test(handle))
          out.push(found({ start: match.index, end: match.index + handle.length }, 'mention', 'likely'));
      }
    if (/handle|user|screen|insta|\big\b|snap|tiktok|twitter|discord|gamertag/i.test(text))
      for (const match of all(text, NAMED)) {
        const value = match[1] ?? '';
        const end = match.index + match[0].length;
        out.push(found({ start: end - value.length, end }, 'mention', 'likely'));
      }
    return out;
  },
};
