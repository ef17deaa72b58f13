import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { openBrowser } from '../../scripts/browser.mjs';
import { type Inside, inside } from './page';

const LEAK =
  'My client Maria Gonzales told me in our session today: "I started drinking again and I can’t tell my wife." She is 34 and lives in Elko.';
const CLEAR = 'Grocery run, then the gym.';
const BACK = 'Back to my draft';

/** Long enough for a send that was let through to arrive. Milliseconds. */
const ARRIVAL = 250;

let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let ui: Inside;

beforeAll(async () => {
  server = await serve(fileURLToPath(new URL('pages', import.meta.url)));
  browser = await openBrowser({ options: { hasTouch: true } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  server.sent.length = 0;
  page = await browser.context.newPage();
  await page.goto(`${server.url}composers.html`);
  ui = await inside(page);
});
afterEach(() => page.close());

const press = (selector: string) => page.locator(selector).click({ noWaitAfter: true });
const field = (id: string) => page.locator(`#${id}`).locator('textarea, [contenteditable], input[type=text]').last();

async function write(id: string, text: string): Promise<void> {
  await field(id).click();
  await page.keyboard.insertText(text);
}

/** Each way to send: how a person does it, on which composer. */
const WAYS: Record<string, { on: string; send: () => Promise<void> }> = {
  'a click with the mouse': { on: 'click', send: () => press('#click button') },
  'Space on the button': {
    on: 'click',
    send: async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    },
  },
  'Enter on the button': {
    on: 'click',
    send: async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
  },
  'a tap': { on: 'click', send: () => page.locator('#click button').tap({ noWaitAfter: true }) },
  'a handler on pointerdown': { on: 'pointerdown', send: () => press('#pointerdown button') },
  'a handler on mousedown': { on: 'mousedown', send: () => press('#mousedown button') },
  'a handler on mouseup': { on: 'mouseup', send: () => press('#mouseup button') },
  'a handler on touchend': { on: 'touchend', send: () => page.locator('#touchend button').tap({ noWaitAfter: true }) },
  'Ctrl+Enter': { on: 'mod-enter', send: () => page.keyboard.press('Control+Enter') },
  'a keydown handler on the button': {
    on: 'keydown-on-button',
    send: async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
  },
  'a form’s button': { on: 'form', send: () => press('#form button') },
  'Enter in a form’s field': {
    on: 'implicit',
    send: async () => {
      await page.locator('#implicit input[name=subject]').focus();
      await page.keyboard.press('Enter');
    },
  },
  'Enter in a form without a button': { on: 'implicit-no-button', send: () => page.keyboard.press('Enter') },
  'requestSubmit()': { on: 'request-submit', send: () => press('#request-submit a') },
  'form.submit()': { on: 'form-submit', send: () => press('#form-submit a') },
  'a Spanish role=button': { on: 'rich', send: () => press('#rich [role=button]') },
};

describe.each(Object.entries(WAYS))('%s', (_, { on, send }) => {
  test('a leaking draft is held, and goes once where the writer answers for it', async () => {
    await write(on, LEAK);
    await send();
    await ui.press('button', BACK);
    await page.waitForTimeout(ARRIVAL);
    expect(server.sent).toEqual([]);

    if (on !== 'implicit-no-button' && on !== 'implicit') await field(on).focus();
    await send();
    await ui.sendAnyway();
    await expect.poll(() => server.sent.length, { timeout: 5000 }).toBeGreaterThan(0);
    await page.waitForTimeout(ARRIVAL);
    expect(server.sent.map(({ by }) => by)).toEqual([on]);
  });

  test('a clear draft goes untouched, once', async () => {
    await write(on, CLEAR);
    await page.waitForSelector('html > div', { state: 'attached' }); // the guard is there
    await send();
    await expect.poll(() => server.sent.length, { timeout: 5000 }).toBeGreaterThan(0);
    await page.waitForTimeout(ARRIVAL);
    expect(server.sent.map(({ by }) => by)).toEqual([on]);
    expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).toEqual([]);
  });
});

describe('before the guard is ready', () => {
  const slow = (ms: number) =>
    browser.worker.evaluate((wait) => {
      const scripting = (
        globalThis as unknown as { chrome: { scripting: { executeScript(...args: unknown[]): unknown } } }
      ).chrome.scripting;
      const real = scripting.executeScript.bind(scripting);
      scripting.executeScript = async (...args) => {
        scripting.executeScript = real;
        await new Promise((go) => setTimeout(go, wait));
        if (wait < 0) throw new Error('no');
        return real(...args);
      };
    }, ms);

  test.each(['click', 'mod-enter', 'form', 'form-submit'])(
    'a clear draft waits with a reason and goes on by itself: %s',
    async (on) => {
      await slow(1500);
      await field(on).click();
      await page.keyboard.insertText(CLEAR);
      await (on === 'mod-enter' ? page.keyboard.press('Control+Enter') : press(`#${on} :is(button, a)`));
      expect(await ui.text()).toContain('Subrosa is getting ready');
      expect(server.sent).toEqual([]);
      await expect.poll(() => server.sent.map(({ by }) => by), { timeout: 5000 }).toEqual([on]);
      await page.waitForTimeout(ARRIVAL);
      expect(server.sent.length).toBe(1);
      expect(await ui.text()).not.toContain('Subrosa is getting ready');
    },
  );

  test('a leaking draft waits and is then held', async () => {
    await slow(1000);
    await field('click').click();
    await page.keyboard.insertText(LEAK);
    await press('#click button');
    await ui.press('button', BACK);
    await page.waitForTimeout(ARRIVAL);
    expect(server.sent).toEqual([]);
  });

  test('where the guard fails, this is said and the next press goes', async () => {
    await slow(-1);
    await field('click').click();
    await expect.poll(() => ui.text()).toContain('not checked');
    await page.keyboard.insertText(CLEAR);
    await press('#click button');
    await expect.poll(() => server.sent.length).toBe(1);
  });
});

test('saving a draft is no send', async () => {
  await write('save-draft', LEAK);
  await press('#save-draft button[type=submit]');
  await expect.poll(() => server.sent.length).toBe(1);
});

test('a form that the browser refuses is not sent, and its button goes on working', async () => {
  await write('invalid', CLEAR);
  await page.locator('#invalid textarea').fill(CLEAR);
  await page.locator('#invalid input').fill('');
  await press('#invalid button');
  await page.waitForTimeout(ARRIVAL);
  expect(server.sent).toEqual([]);
  await page.locator('#invalid input').fill('Pat');
  await press('#invalid button');
  await expect.poll(() => server.sent.length).toBe(1);
});

test('once answered for, the same draft is not asked about again; a riskier one is', async () => {
  await write('click', LEAK);
  await press('#click button');
  await ui.sendAnyway();
  await expect.poll(() => server.sent.length).toBe(1);
  await press('#click button');
  await expect.poll(() => server.sent.length).toBe(2);
  await field('click').focus();
  await page.keyboard.insertText(' Her husband Paul Gonzales drinks too.');
  await press('#click button');
  await ui.press('button', BACK);
  expect(server.sent.length).toBe(2);
});

test('an editor inside a closed shadow root, and its form', async () => {
  await page.evaluate(() =>
    (window as unknown as { insideClosed(s: string): HTMLElement }).insideClosed('textarea').focus(),
  );
  await page.keyboard.insertText(LEAK);
  const at = await page.evaluate(() => {
    const button = (window as unknown as { insideClosed(s: string): HTMLElement }).insideClosed('button');
    button.scrollIntoView();
    const { x, y, width, height } = button.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  });
  await page.mouse.click(...at);
  await ui.press('button', BACK);
  await page.waitForTimeout(ARRIVAL);
  expect(server.sent).toEqual([]);
});

test('an editor in a rewritten frame without an address, whose send is outside', async () => {
  const frame = page.frameLocator('#frame iframe');
  await frame.locator('body').click();
  await page.keyboard.insertText(LEAK);
  await press('#frame button');
  await ui.press('button', BACK);
  await page.waitForTimeout(ARRIVAL);
  expect(server.sent).toEqual([]);
  await frame.locator('body').fill(CLEAR);
  await press('#frame button');
  await expect.poll(() => server.sent.length).toBe(1);
});
