import type { Detector, Found } from '../detector';
import { all, found } from './find';

const DOMAIN =
  /@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:xn--[a-z0-9-]{2,}|\p{L}{2,24})(?![\p{L}\p{N}_-])/gu;
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const ROLE =
  /^(?:info|office|admin|contact|support|help|hello|noreply|no-reply|billing|reception|intake|frontdesk|team|enquiries|sales|hr|jobs|press|referrals?|appointments?|scheduling)$/i;

/** Mail addresses, international domains too; those of a function (info@, billing@) as possible. Misses: "jane at example dot com". */
export const emailAddress: Detector = {
  id: 'email-address',
  detect({ text }) {
    if (!text.includes('@')) return [];
    const out: Found[] = [];
    for (const match of all(text, DOMAIN)) {
      let start = match.index;
      while (start > 0 && match.index - start < 64 && LOCAL.test(text[start - 1] ?? '')) start--;
      while (/['.-]/.test(text[start] ?? '')) start++;
      if (start >= match.index) continue;
      const local = text.slice(start, match.index);
      out.push(
        found({ start, end: match.index + match[0].length }, 'email', ROLE.test(local) ? 'possible' : 'certain'),
      );
    }
    return out;
  },
};
