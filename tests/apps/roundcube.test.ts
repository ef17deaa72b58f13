import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.mjs';
import { type Inside, inside } from '../browser/page';
import { type App, hasApp, startApp } from './app';
import { editing } from './editing';

const LEAK =
  'Hi Frank, my client Maria Gonzales told me in our session on Tuesday: "I started drinking again and I can\'t tell my wife." Her number is 775-555-0134.';
const CLEAR = 'Hi Frank, are you coming to the reunion in June? I could pick you up at the station.';

describe.skipIf(!hasApp('roundcube'))('Roundcube', () => {
  let app: App;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  let ui: Inside;
  let subject: string;

  beforeAll(async () => {
    app = startApp('roundcube');
    browser = await openBrowser();
    const login = await browser.context.newPage();
    await login.goto(app.url);
    await login.fill('#rcmloginuser', 'therapist');
    await login.fill('#rcmloginpwd', 'Test-pass-1234');
    await login.click('#rcmloginsubmit');
    await login.waitForURL(/_task=mail/);
    await login.waitForLoadState('networkidle');
    await login.close();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(`${app.url}?_task=mail&_action=compose`);
    await page.waitForLoadState('networkidle');
    ui = await inside(page);
    subject = `Reunion ${Math.random().toString(36).slice(2)}`;
    await page.locator('#compose_to input[type=text]').click();
    await page.keyboard.type('frank@elsewhere.example,');
    await page.locator('#compose-subject').fill(subject);
  });
  afterEach(async () => {
    page.on('dialog', (dialog) => dialog.accept()); // a draft that was not sent
    await page.close();
  });

  const body = {
    plain: () => page.locator('#composebody'),
    HTML: () => page.frameLocator('#composebody_ifr').locator('body'),
  };
  const send = () => page.locator('.formbuttons button.send').click({ noWaitAfter: true });

  async function write(how: keyof typeof body, text: string): Promise<void> {
    if (how === 'HTML') await page.locator('a.mce-i-html').click();
    await body[how]().click();
    await page.keyboard.insertText(text);
  }

  test.each(['plain', 'HTML'] as const)(
    '%s: a leaking draft to an outside recipient is held; answered for, it is sent once',
    async (how) => {
      await write(how, LEAK);
      await send();
      await ui.press('button', 'Back to my draft');
      await page.waitForTimeout(1500);
      expect(app.sent(subject)).toBe(0);
      await send();
      await ui.sendAnyway();
      await expect.poll(() => app.sent(subject), { timeout: 15_000 }).toBe(1);
    },
  );

  test.each(['plain', 'HTML'] as const)('%s: a harmless draft is sent, and arrives as replaced', async (how) => {
    const place = `the ${subject.slice(8)} library`;
    await write(how, CLEAR);
    expect(await (await editing(page)).replace('the station', place)).toBe(true);
    await page.waitForTimeout(100);
    await send();
    await expect.poll(() => app.sent(subject), { timeout: 15_000 }).toBe(1);
    expect(app.sent(place)).toBeGreaterThan(0);
  });
});
