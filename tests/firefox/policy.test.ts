import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { GECKO_ID } from '../../src/identity';
import { findFirefox, openFirefox } from './firefox';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const PAGES = fileURLToPath(new URL('../browser/pages', import.meta.url));
/** Where Firefox on Linux looks for its policies. One file for all add-ons: an administrator's own is left alone. */
const FOLDER = '/etc/firefox/policies';
const FILE = join(FOLDER, 'policies.json');
const WORDS = 'We are all so glad about Quillhaven Annexe!';
const POLICY = {
  practice: 'Elm Street Counseling',
  rules: [
    {
      id: 'elm-street-annexe',
      title: 'The annexe',
      summary: 'Not announced yet.',
      verdict: 'hold',
      phrases: ['quillhaven annexe'],
    },
  ],
};

const firefox = findFirefox();
const built = existsSync(EXTENSION);
if (!built) console.log('Firefox: skipped, npm run build:firefox has not been run');

function canManage(): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
  } catch {
    console.log(`Firefox’s policies: skipped, ${FOLDER} is not writable (it takes root)`);
    return false;
  }
  if (existsSync(FILE)) console.log(`Firefox’s policies: skipped, there is a ${FILE} already`);
  return !existsSync(FILE);
}

/** Milliseconds: each test starts a Firefox or two. */
const SLOW = 180_000;

describe.skipIf(!firefox || !built || !canManage())('policies.json in Firefox', { timeout: SLOW }, () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve(PAGES);
  });
  afterAll(async () => {
    rmSync(FILE, { force: true });
    await browser?.close();
    await server?.close();
  });

  /** Starts Firefox under this policy, and tries to send words that only the practice's own rule knows. */
  async function isHeld(policy: object | null): Promise<boolean> {
    rmSync(FILE, { force: true });
    if (policy)
      writeFileSync(FILE, JSON.stringify({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } }));
    await browser?.close();
    browser = await openFirefox(firefox ?? '', EXTENSION);
    const page: Page = await browser.newPage();
    await page.goto(`${server.url}composers.html`);
    await page.click('#click textarea');
    await page.keyboard.type(WORDS);
    await new Promise((done) => setTimeout(done, 4000)); // the guard comes and reads
    server.sent.length = 0;
    await page.click('#click button');
    await new Promise((done) => setTimeout(done, 1000));
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-firefox.png` });
    return server.sent.length === 0;
  }

  test('is read at start: a rule of the practice’s own holds, and not without it', async () => {
    expect(await isHeld(POLICY)).toBe(true);
    expect(await isHeld(null)).toBe(false);
  });

  test('lists and objects in strings are read as what they say', async () => {
    expect(await isHeld({ ...POLICY, rules: JSON.stringify(POLICY.rules) })).toBe(true);
  });
});
