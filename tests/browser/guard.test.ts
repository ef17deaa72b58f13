import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { openBrowser } from '../../scripts/browser.mjs';
import type { Report } from '../../src/guard/messages';
import type { Preferences } from '../../src/settings/preferences';
import { inside } from './page';

const LEAK =
  'My client Maria Gonzales told me in our session today: "I started drinking again and I can’t tell my wife." She is 34 and lives in Elko.';

let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;

beforeAll(async () => {
  server = await serve(fileURLToPath(new URL('pages', import.meta.url)));
});
afterAll(() => server?.close());
beforeEach(async () => {
  server.sent.length = 0;
  browser ??= await openBrowser();
  page = await browser.context.newPage();
  await page.goto(`${server.url}composers.html`);
});
afterEach(() => page.close());
afterAll(() => browser?.close());

/** What the background knows: everything it keeps while the browser runs. */
const kept = () =>
  browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<unknown> } } } }
    ).chrome.storage.session.get(null),
  ) as Promise<Record<string, Record<string, Report>>>;
const reports = async () => Object.values(await kept()).flatMap((frames) => Object.values(frames));
const latest = (verdict: string) =>
  expect.poll(async () => (await reports()).map((report) => report.verdict), { timeout: 8000 }).toContain(verdict);

const choose = (changes: Partial<Preferences>) =>
  browser.worker.evaluate((more) => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: { local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } };
        };
      }
    ).chrome.storage;
    return local.get('preferences').then(({ preferences }) =>
      local.set({
        preferences: {
          trustedDomains: [],
          trustedAddresses: [],
          lists: [],
          coveredTools: [],
          clientAddresses: [],
          ownNames: [],
          severity: {},
          off: [],
          pausedUntil: 0,
          ...preferences,
          ...more,
        },
      }),
    );
  }, changes);

/** Elements that hang below `<html>` beside head and body: our own. */
const ours = () => page.locator('html > :not(head, body)').count();

async function write(text: string, id = 'click'): Promise<void> {
  await page.locator(`#${id} textarea`).click();
  await page.keyboard.insertText(text);
}

test('what leaves the frame is verdict, readers and rules, and not a word of the draft', async () => {
  await write(LEAK);
  await latest('hold');
  const [report] = await reports();
  expect(report).toMatchObject({ state: 'read', verdict: 'hold', audience: 'public' });
  expect(report?.rules.length).toBe(report?.count);
  expect(JSON.stringify(await kept())).not.toMatch(/Maria|Gonzales|drinking|Elko/);
});

test('a page sees one empty element and none of the words found', async () => {
  await write(LEAK);
  await latest('hold');
  const seen = await page.evaluate(() => {
    const host = document.querySelector('html > :not(head, body)');
    return { html: host?.outerHTML ?? '', root: host?.shadowRoot ?? null, highlights: CSS.highlights.size };
  });
  expect(seen.html).toMatch(/^<div[^>]*><\/div>$/);
  expect(seen.html).not.toMatch(/Maria|hold/);
  expect([seen.root, seen.highlights]).toEqual([null, 0]);
});

test('a page without an editor in use gets no guard', async () => {
  await page.locator('#click button').click();
  await page.waitForTimeout(300);
  expect(await ours()).toBe(0);
  expect(server.sent.length).toBe(1);
});

test('an editor in a frame of another origin has a guard of its own', async () => {
  await page.evaluate(
    (url) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: url, id: 'foreign', style: 'width:600px;height:400px' });
      document.body.prepend(frame);
    },
    `${server.url.replace('127.0.0.1', 'localhost')}composers.html`,
  );
  const frame = page.frameLocator('#foreign');
  await frame.locator('#click textarea').click();
  await page.keyboard.insertText(LEAK);
  await latest('hold');
  await frame.locator('#click button').click({ noWaitAfter: true });
  await page.waitForTimeout(500);
  expect(server.sent).toEqual([]);
});

test('two composers on a page are two drafts', async () => {
  await write(LEAK);
  await latest('hold');
  await write('Grocery run, then the gym.', 'mousedown');
  await page.locator('#mousedown button').click({ noWaitAfter: true });
  await expect.poll(() => server.sent.map(({ by }) => by)).toEqual(['mousedown']);
});

describe('whatever is typed', () => {
  test.each(
    Object.entries({
      'a lone surrogate': `\ud83d ${LEAK} \udc00`,
      'zero-width characters': LEAK.replace(/ /g, ' \u200b'),
      'right-to-left text': `אני מטפל. ${LEAK} שלום`,
      emoji: `😀👩‍👩‍👧 ${LEAK} 🏳️‍🌈`,
    }),
  )('%s is read', async (_, text) => {
    await page.locator('#click textarea').click();
    await page.keyboard.insertText('.');
    await page.evaluate((value) => {
      const box = document.querySelector('#click textarea') as HTMLTextAreaElement;
      box.value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, text);
    await latest('hold');
  });

  test('a megabyte is said to be unread, is let through, and freezes nothing', async () => {
    await page.locator('#click textarea').click();
    await page.keyboard.insertText('.');
    await page.evaluate((text) => {
      const box = document.querySelector('#click textarea') as HTMLTextAreaElement;
      box.value = text.repeat(Math.ceil(1_000_000 / text.length));
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, `${LEAK} `);
    await expect.poll(async () => (await reports()).map(({ state }) => state), { timeout: 8000 }).toContain('unread');
    expect(await (await inside(page)).text()).toMatch(/too long/);
    const started = Date.now();
    await page.locator('#click button').click({ noWaitAfter: true });
    await expect.poll(() => server.sent.length).toBe(1);
    expect(Date.now() - started).toBeLessThan(3000);
  });
});

describe('switched off', () => {
  afterEach(() => choose({ off: [], pausedUntil: 0 }));

  test('for the site: nothing is held, nothing is shown; on again: it is back with the next focus', async () => {
    await choose({ off: ['127.0.0.1'] });
    await write(LEAK);
    await page.locator('#click button').click();
    await expect.poll(() => server.sent.length).toBe(1);
    expect(await ours()).toBe(0);
    await choose({ off: [] });
    await write(LEAK, 'mousedown');
    await latest('hold');
  });

  test('while a draft is open: it leaves at once', async () => {
    await write(LEAK);
    await latest('hold');
    await choose({ pausedUntil: Date.now() + 60_000 });
    await expect.poll(ours).toBe(0);
    await page.locator('#click button').click();
    await expect.poll(() => server.sent.length).toBe(1);
  });
});

test('what the person trusts is judged anew in open tabs', async () => {
  await write('I saw Maria Gonzales, my client, and she told me about her relapse.');
  await latest('hold');
  await choose({
    severity: Object.fromEntries((await reports()).flatMap(({ rules }) => rules).map((rule) => [rule, 'off'])),
  });
  await expect
    .poll(async () => (await reports()).map(({ verdict }) => verdict), { timeout: 8000 })
    .not.toContain('hold');
  await choose({ severity: {} });
});

test('gone without a trace when the extension is reloaded', async () => {
  await write(LEAK);
  await latest('hold');
  expect(await ours()).toBe(1);
  await browser.worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {});
  await expect.poll(ours, { timeout: 8000 }).toBe(0);
});
