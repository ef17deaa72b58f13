import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { findFirefox, openFirefox } from './firefox';

const LEAK =
  'My client Maria Gonzales told me in our session today: "I started drinking again and I can’t tell my wife." She is 34 and lives in Elko.';
const CLEAR = 'Grocery run, then the gym.';
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const PAGES = fileURLToPath(new URL('../browser/pages', import.meta.url));

const firefox = findFirefox();
const built = existsSync(EXTENSION);
if (!built) console.log('Firefox: skipped, npm run build:firefox has not been run');

describe.skipIf(!firefox || !built)('the extension in Firefox', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serve(PAGES);
    browser = await openFirefox(firefox ?? '', EXTENSION);
    page = await browser.newPage();
    await page.goto(`${server.url}composers.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const sent = async () => {
    await pause(600);
    return server.sent.map(({ by }) => by);
  };

  test('a leaking draft is held, by mouse and by keyboard; the harmless one goes once', async () => {
    const box = '#click textarea';
    await page.click(box);
    await page.keyboard.type(LEAK);
    await pause(2500); // the guard comes, reads and marks
    await page.click('#click button');
    expect(await sent()).toEqual([]);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-hold.png` });
    await page.keyboard.press('Escape');
    await pause(300);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-marks.png` });

    await page.focus('#click button');
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Escape');
    await pause(300);

    await page.click(box, { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(CLEAR);
    await pause(600);
    await page.click('#click button');
    expect(await sent()).toHaveLength(1);
  });
});
