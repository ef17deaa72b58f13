import type { Audience } from '../engine/types';

/** Who reads what is written on a site, or `recipients` where the addressees decide. */
export type Readers = Audience | 'recipients';

/**
 * Who reads what is written where, by host name and optional path prefix; `=` leaves the subdomains out. Closed groups are `public` until the user or
 * the practice marks them as a list; boxes within a site that differ (messages, comments) are told apart in the site's own file.
 */
const HOSTS: Readonly<Partial<Record<Readers, readonly string[]>>> = {
  recipients: [
    // mail
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'mail.yahoo.com',
    'mail.aol.com',
    'mail.proton.me',
    'icloud.com/mail',
    'app.fastmail.com',
    'mail.zoho.com',
    'app.tuta.com',
    'mail.hushmail.com',
    // messages
    'app.slack.com',
    'slack.com',
    'teams.microsoft.com',
    'teams.live.com',
    'teams.cloud.microsoft',
    'web.whatsapp.com',
    'messenger.com',
    'facebook.com/messages',
    'instagram.com/direct',
    'linkedin.com/messaging',
    'x.com/messages',
    'x.com/i/chat',
    'twitter.com/messages',
    'reddit.com/chat',
    'chat.reddit.com',
    'reddit.com/message',
    'bsky.app/messages',
    'tumblr.com/messaging',
    'tiktok.com/messages',
    'nextdoor.com/inbox',
    'web.telegram.org',
    'messages.google.com',
    'chat.google.com',
    'discord.com/channels/@me',
    'member.psychologytoday.com/messages',
    'biz.yelp.com/messaging',
    'calendar.google.com',
  ],
  public: [
    // social
    'facebook.com',
    'business.facebook.com',
    'instagram.com',
    'threads.com',
    'threads.net',
    'linkedin.com',
    'x.com',
    'twitter.com',
    'pro.x.com',
    'bsky.app',
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'hachyderm.io',
    'fosstodon.org',
    'tiktok.com',
    'youtube.com',
    'pinterest.com',
    'nextdoor.com',
    'strava.com',
    // forums, groups, questions and answers
    'reddit.com',
    'quora.com',
    'stackexchange.com',
    'stackoverflow.com',
    'groups.google.com',
    'groups.io',
    'discord.com',
    'allnurses.com',
    'studentdoctor.net',
    'researchgate.net',
    'github.com',
    // blogs, newsletters and web sites
    'tumblr.com',
    'medium.com',
    'substack.com',
    'wordpress.com',
    'wordpress.org',
    'ghost.io',
    'sites.google.com',
    'blogger.com',
    'blogspot.com',
    'squarespace.com',
    'wix.com',
    'wixsite.com',
    'weebly.com',
    'mailchimp.com',
    'mailchi.mp',
    'wattpad.com',
    'blog',
    // profiles, markets, events and memorials
    'psychologytoday.com',
    'goodtherapy.org',
    'therapyden.com',
    'craigslist.org',
    'kijiji.ca',
    'indeed.com',
    'eventbrite.com',
    'gofundme.com',
    'legacy.com',
    'forevermissed.com',
    'goodreads.com',
    'letterboxd.com',
    'bandcamp.com',
    'spotify.com',
    '=amazon.com',
    'tripadvisor.com',
    'capterra.com',
    'airbnb.com',
    'okcupid.com',
    'bumble.com',
    'hinge.co',
  ],
  review: [
    '=google.com',
    'business.google.com',
    'yelp.com',
    'healthgrades.com',
    'zocdoc.com',
    'vitals.com',
    'ratemds.com',
    'webmd.com',
    'doctify.com',
    'nhs.uk',
    'trustpilot.com',
    'glassdoor.com',
  ],
  ai: [
    'chatgpt.com',
    'chat.openai.com',
    'claude.ai',
    'gemini.google.com',
    'aistudio.google.com',
    'notebooklm.google.com',
    'copilot.microsoft.com',
    'm365.cloud.microsoft',
    'perplexity.ai',
    'chat.deepseek.com',
    'chat.mistral.ai',
    'grok.com',
    'meta.ai',
    'poe.com',
    'pi.ai',
    'character.ai',
    'you.com',
    'deepl.com',
    'translate.google.com',
    'app.grammarly.com',
    'quillbot.com',
    'languagetool.org',
    'wordtune.com',
    'otter.ai',
  ],
  private: [
    'notion.so',
    'keep.google.com',
    // record systems
    'simplepractice.com',
    'therapynotes.com',
    'theranest.com',
    'therapyappointment.com',
    'icanotes.com',
    'valant.io',
    'jane.app',
    'janeapp.com',
    'cliniko.com',
    'headway.co',
    'growtherapy.com',
    'alma.com',
    'practicefusion.com',
    'athenahealth.com',
    'kareo.com',
    'tebra.com',
    'drchrono.com',
    'writeupp.com',
    'owlpractice.ca',
  ],
  outside: [
    'zendesk.com',
    'intercom.io',
    'freshdesk.com',
    'upwork.com',
    'docs.google.com/forms',
    'forms.office.com',
    'surveymonkey.com',
    'typeform.com',
  ],
  unknown: ['docs.google.com', 'overleaf.com', 'canvas.instructure.com', 'teamapp.com'],
};

const READERS: ReadonlyMap<string, Readers> = new Map(
  Object.entries(HOSTS).flatMap(([readers, hosts]) => hosts.map((host) => [host, readers as Readers] as const)),
);

/**
 * Who reads what is written at `host`, which may carry a path (`www.linkedin.com/messaging/thread/1`); the longest known
 * host and path win. `undefined` where nothing is known of it.
 */
export function audienceOfHost(host: string): Readers | undefined {
  const [name = '', ...path] = host
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const labels = name
    .replace(/:\d+$/, '')
    .replace(/^www\./, '')
    .split('.');
  for (let first = 0; first < labels.length; first++) {
    const suffix = labels.slice(first).join('.');
    for (let depth = path.length; depth >= 0; depth--) {
      const place = [suffix, ...path.slice(0, depth)].join('/');
      const readers = READERS.get(place) ?? (first === 0 ? READERS.get(`=${place}`) : undefined);
      if (readers) return readers;
    }
  }
  return undefined;
}
