import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.mjs';
import { type Inside, inside } from '../browser/page';
import { type App, hasApp, startApp } from './app';
import { editing } from './editing';

const LEAK =
  'my client Maria Gonzales told me in our session on Tuesday: "I started drinking again and I can\'t tell my wife." Her number is 775-555-0134.';
const CLEAR = 'a walk to the station, then home for soup.';

describe.skipIf(!hasApp('wordpress'))('WordPress', () => {
  let app: App;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  let ui: Inside;
  let mark: string;

  beforeAll(async () => {
    app = startApp('wordpress');
    browser = await openBrowser();
    const login = await browser.context.newPage();
    await login.goto(`${app.url}wp-login.php`);
    await login.fill('#user_login', 'therapist');
    await login.fill('#user_pass', 'Test-pass-1234');
    await login.click('#wp-submit');
    await login.waitForURL(/wp-admin/);
    await login.close();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    page.on('dialog', (dialog) => dialog.accept()); // a draft that was not published
    mark = `Note ${Math.random().toString(36).slice(2)}`;
  });
  // a page that asks before it goes may keep its tab open; the browser goes in the end
  afterEach(() => Promise.race([page.close(), new Promise((done) => setTimeout(done, 5000))]));

  /** Posts and comments that are out and hold these words; drafts do not count. */
  const published = (words: string) =>
    app
      .listing()
      .split(/\n(?=\d+\|)/)
      .filter((record) => !/^\d+\|(?:draft|auto-draft|inherit)\|/.test(record) && record.includes(words)).length;

  /** The three ways to write in WordPress: how to open one, type into it, and send. */
  const WAYS: Record<string, { adapter: string; write(text: string): Promise<void>; send(): Promise<void> }> = {
    'block editor': {
      adapter: 'contenteditable',
      async write(text) {
        await page.goto(`${app.url}wp-admin/post-new.php`);
        await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPost()?.id');
        await page.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)');
        const canvas = page.frameLocator('iframe[name=editor-canvas]');
        await canvas.locator('.editor-post-title__input').click();
        await page.keyboard.insertText('A title');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(300);
        await page.keyboard.insertText(text);
        ui = await inside(page);
      },
      async send() {
        const panel = page.locator('.editor-post-publish-panel .editor-post-publish-button');
        if (!(await panel.isVisible())) await page.locator('.editor-post-publish-panel__toggle').click();
        await panel.click({ noWaitAfter: true });
      },
    },
    'classic editor': {
      adapter: 'tinymce',
      async write(text) {
        await page.goto(`${app.url}wp-admin/post-new.php?classic-editor=1`);
        const body = page.frameLocator('#content_ifr').locator('body#tinymce');
        await body.waitFor();
        await page.waitForTimeout(500);
        await page.fill('#title', 'A title');
        await body.click();
        await page.keyboard.insertText(text);
        ui = await inside(page);
      },
      send: () => page.locator('#publish').click({ noWaitAfter: true }),
    },
    comment: {
      adapter: 'textarea',
      async write(text) {
        const guestbook = /guestbook page id (\d+)/.exec(app.says)?.[1] ?? /\?p=(\d+)/.exec(app.says)?.[1];
        await page.goto(`${app.url}?p=${guestbook}`);
        await page.locator('textarea#comment').click();
        await page.keyboard.insertText(text);
        ui = await inside(page);
      },
      send: () => page.locator('#commentform [type=submit]').click({ noWaitAfter: true }),
    },
  };

  describe.each(Object.entries(WAYS))('%s', (_, { adapter, write, send }) => {
    test('a leaking draft is held', async () => {
      await write(`${mark} ${LEAK}`);
      await send();
      await ui.press('button', 'Back to my draft');
      await page.waitForTimeout(1500);
      expect(published(mark)).toBe(0);
    });

    test('a harmless draft is published, and arrives as replaced', async () => {
      await write(`${mark} ${CLEAR}`);
      const { id, replace } = await editing(page);
      expect(await id()).toBe(adapter);
      expect(await replace('the station', 'the library')).toBe(true);
      await page.waitForTimeout(100);
      await send();
      await expect.poll(() => published(mark), { timeout: 20_000 }).toBe(1);
      expect(published(`${mark} ${CLEAR.replace('the station', 'the library')}`)).toBe(1);
    });
  });
});
