import type { Detector, Found } from '../detector';
import { all, found, glued } from './find';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\\^`]+/gi;
const BARE =
  /(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,3}(?:com|org|net|edu|gov|info|io|me|app|dev|site|online|blog|shop|health|care|clinic|page|link|tv|ly|gg|us|uk|ca|au|ie|nz|de|fr|es|it|nl|in|il|co)(?![a-z0-9])(?:\/[^\s<>"'()[\]{}|\\^`]*)?/gi;
/** Pages that are one person's: profiles, fund-raisers, obituaries. */
const PROFILE =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:(?:facebook|fb|instagram|twitter|x|threads|snapchat|pinterest|venmo|linktr|soundcloud|flickr|myspace|vk)\.(?:com|net|ee|me)\/(?!share|sharer|search|groups|events|pages|hashtag|watch|p\/|explore|intent|home|login|help|privacy|policies)[\w.@-]{3,}|(?:tiktok\.com|youtube\.com|medium\.com)\/@[\w.-]+|(?:[a-z]{2,3}\.)?linkedin\.com\/in\/|(?:reddit\.com|old\.reddit\.com)\/u(?:ser)?\/|(?:[\w-]+\.)?(?:bsky\.app|mastodon\.social)\/(?:profile\/|@)|(?:open\.)?spotify\.com\/(?:user|artist)\/|gofundme\.com\/f\/|caringbridge\.org\/(?:visit|site)\/|legacy\.com\/.*obituar|tinder\.com\/@|onlyfans\.com\/\w|strava\.com\/athletes\/|[\w.-]+\/obituar)/i;

/**
 * Web addresses: as possible (the practice's page, an article), or as a profile where the page is one person's. Misses: bare domains
 * under rare endings. Over-reads: a profile of a public figure or a practice.
 */
export const webAddress: Detector = {
  id: 'web-address',
  detect({ text }) {
    if (!text.includes('.')) return [];
    const out: Found[] = [];
    const add = (start: number, raw: string): void => {
      const link = raw.replace(/[.,;:!?…]+$/, '');
      const host = link.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0] ?? '';
      const labels = host.split('.').filter((label) => label !== 'www');
      if (labels.length < 2 || !/^\p{L}{2,}$/u.test(labels.at(-1)?.replace(/^xn--.*/, 'xn') ?? '')) return;
      out.push(
        found(
          { start, end: start + link.length },
          PROFILE.test(link) ? 'profile' : 'url',
          PROFILE.test(link) ? 'likely' : 'possible',
        ),
      );
    };
    if (/https?:\/\/|www\./i.test(text)) for (const match of all(text, LINK)) add(match.index, match[0]);
    if (/[a-z0-9]\.[a-z]{2}/i.test(text))
      for (const match of all(text, BARE)) {
        const left = text[match.index - 1] ?? '';
        const inside = out.some((f) => f.start <= match.index && f.end > match.index);
        if (
          !inside &&
          left !== '@' &&
          left !== '.' &&
          !glued(text, match.index - 1) &&
          text[match.index + match[0].length] !== '@'
        )
          add(match.index, match[0]);
      }
    return out;
  },
};
