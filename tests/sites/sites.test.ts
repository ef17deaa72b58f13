import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audienceOfHost } from '../../src/sites/audiences';
import { CHATS, isChat } from '../../src/sites/chats';
import { SITES } from '../../src/sites/choose';
import type { SendKey } from '../../src/sites/site';
import { Prompter } from '../prompted';
import type * as Script from './prompter';

const PAGES = join(import.meta.dirname, '../pages');
const SITES_FOLDER = join(import.meta.dirname, '../../src/sites');
/** What is no site: the interface, the choice, what all share. */
const SHARED = ['addresses', 'audiences', 'chats', 'choose', 'generic', 'known-site', 'send-control', 'site'];

const pages = readdirSync(PAGES).map((file) => {
  const html = readFileSync(join(PAGES, file), 'utf8');
  return { name: file.replace('.html', ''), html, url: /data-url="([^"]+)"/.exec(html)?.[1] ?? '' };
});

/** docs/sites.md: what is known of each site, and how well. */
function table(): string {
  const rows = SITES.map(({ id, hosts, checked, certainty, unreadable }) => {
    const readers = [...new Set(hosts.map((host) => audienceOfHost(host) ?? 'unknown'))].join(', ');
    const where = hosts.length ? hosts.join(', ') : 'on any host: told by its page';
    return `| ${id} | ${where} | ${unreadable ? 'not readable' : readers || 'by its page'} | ${certainty} | ${checked} |`;
  });
  return `# Sites

What Subrosa knows of each site beyond the structure that every page has. *Sure*: the site's own source, seen live, or several sources that
agree. *Documented*: from public sources. *Guessed*: by host and structure. Where a selector misses, the structural search still
finds the send; tests/pages has a page for each. Written by \`npm run docs:editors\`.

| site | where | who reads, unless the box tells otherwise | certainty | checked |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

A translator or writing assistant that sends while one types (DeepL, Google Translate, Grammarly, QuillBot) has no send to hold: Subrosa warns there.
Drafts that a site saves to its own server by itself can not be stopped by any extension.
`;
}

test('every site has one file, is chosen from, and has a page that proves it', () => {
  const files = readdirSync(SITES_FOLDER).map((file) => file.replace('.ts', ''));
  const ids = SITES.map(({ id }) => id).sort();
  expect(files.filter((file) => !SHARED.includes(file)).sort()).toEqual(ids);
  const proved = new Set(pages.map(({ name }) => ids.find((id) => name === id || name.startsWith(`${id}-`))));
  expect(ids.filter((id) => !proved.has(id))).toEqual([]);
});

test('facts bear the date on which they were last checked', () => {
  for (const { id, checked } of SITES) expect(checked, id).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('the door knows every host where Enter alone sends', () => {
  const bare = ({ key, mod, alt }: SendKey) => key === 'Enter' && !mod && !alt;
  const hosts = SITES.filter(({ keys }) => keys.some(bare)).flatMap((site) =>
    site.hosts.map((host) => host.split('/')[0] ?? ''),
  );
  expect(hosts.filter((host) => !isChat(host))).toEqual([]);
  expect(CHATS.filter((chat) => !hosts.some((host) => host === chat || host.endsWith(`.${chat}`)))).toEqual([]);
});

describe('as documented', () => {
  let browser: Prompter<typeof Script>;
  beforeAll(async () => {
    browser = await Prompter.open(join(import.meta.dirname, 'prompter.ts'));
    await browser.context.route(/^https:/, (route) => {
      const page = pages.find(({ url }) => url.split('#')[0] === route.request().url());
      return page ? route.fulfill({ contentType: 'text/html', body: page.html }) : route.abort();
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (process.env.WRITE_DOCS) writeFileSync(join(import.meta.dirname, '../../docs/sites.md'), table());
  });

  test.each(pages)('$name', async ({ name, url }) => {
    const { page, act } = await browser.go(url);
    const { site, editors } = await act('survey');
    expect(name === site || name.startsWith(`${site}-`), `taken for ${site}`).toBe(true);
    expect(editors.length).toBeGreaterThan(0);
    for (const { name: editor, expected, actual, missed, wrong, structural } of editors) {
      expect(actual, editor).toEqual(expected);
      expect(missed, `${editor}: sends that are not held`).toEqual([]);
      expect(wrong, `${editor}: held, and no send`).toEqual([]);
      expect(structural, `${editor}: sends that the structure alone would miss`).toEqual([]);
    }
    await page.close();
  });
});
