import { frameOf } from '../dom/tree';
import { aiChats } from './ai-chats';
import { bluesky } from './bluesky';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilot } from './copilot';
import { discord } from './discord';
import { discourse } from './discourse';
import { facebook } from './facebook';
import { gemini } from './gemini';
import { generic } from './generic';
import { ghost } from './ghost';
import { gmail } from './gmail';
import { googleBusiness } from './google-business';
import { googleChat } from './google-chat';
import { googleDocs } from './google-docs';
import { googleGroups } from './google-groups';
import { googleMessages } from './google-messages';
import { groupsIo } from './groups-io';
import { healthgrades } from './healthgrades';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { messenger } from './messenger';
import { nextdoor } from './nextdoor';
import { otherMail } from './other-mail';
import { outlook } from './outlook';
import { perplexity } from './perplexity';
import { proton } from './proton';
import { psychologyToday } from './psychology-today';
import { quora } from './quora';
import { reddit } from './reddit';
import { roundcube } from './roundcube';
import { simplePractice } from './simple-practice';
import type { SiteAdapter } from './site';
import { slack } from './slack';
import { squarespace } from './squarespace';
import { stackExchange } from './stack-exchange';
import { substack } from './substack';
import { teams } from './teams';
import { telegram } from './telegram';
import { therapyNotes } from './therapy-notes';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { translators } from './translators';
import { tumblr } from './tumblr';
import { whatsapp } from './whatsapp';
import { wix } from './wix';
import { wordpress } from './wordpress';
import { writingAssistants } from './writing-assistants';
import { x } from './x';
import { yahoo } from './yahoo';
import { yelp } from './yelp';
import { youtube } from './youtube';
import { zocdoc } from './zocdoc';

/** Every site that Subrosa knows by more than its structure. */
export const SITES: readonly SiteAdapter[] = [
  aiChats,
  bluesky,
  chatgpt,
  claude,
  copilot,
  discord,
  discourse,
  facebook,
  gemini,
  ghost,
  gmail,
  googleBusiness,
  googleChat,
  googleDocs,
  googleGroups,
  googleMessages,
  groupsIo,
  healthgrades,
  instagram,
  linkedin,
  mastodon,
  medium,
  messenger,
  nextdoor,
  otherMail,
  outlook,
  perplexity,
  proton,
  psychologyToday,
  quora,
  reddit,
  roundcube,
  simplePractice,
  slack,
  squarespace,
  stackExchange,
  substack,
  teams,
  telegram,
  therapyNotes,
  threads,
  tiktok,
  translators,
  tumblr,
  whatsapp,
  wix,
  wordpress,
  writingAssistants,
  x,
  yahoo,
  yelp,
  youtube,
  zocdoc,
];

/** How well the address (host and path) fits the adapter's hosts, matched at a dot boundary: the length of the longest that does, 0 where none. */
function fit(site: SiteAdapter, host: string, path: string): number {
  const fitting = site.hosts.filter((place) => {
    const [name = '', ...prefix] = place.split('/');
    const within = host === name || host.endsWith(`.${name}`);
    return within && (prefix.length === 0 || `${path}/`.startsWith(`/${prefix.join('/')}/`));
  });
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** The adapter for the outermost same-origin page around this document: by host, then by what the page is, else the generic one. */
export function chooseSite(page: Document): SiteAdapter {
  let outer = page;
  for (let frame = frameOf(outer); frame; frame = frameOf(outer)) outer = frame.ownerDocument;
  const { hostname, pathname } = outer.location;
  let best: SiteAdapter | undefined;
  let most = 0;
  for (const site of SITES) {
    const fits = fit(site, hostname, pathname);
    if (fits > most) [best, most] = [site, fits];
  }
  return best ?? SITES.find((site) => site.recognise?.(outer)) ?? generic;
}
