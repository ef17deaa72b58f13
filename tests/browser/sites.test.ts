import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.mjs';
import { type Inside, inside } from './page';

const LEAK =
  'My client Maria Gonzales told me in our session today: "I started drinking again and I can’t tell my wife." She is 34 and lives in Elko.';
const CLEAR = 'Grocery run, then the gym.';
/** Long enough for a send that was let through to arrive. Milliseconds. */
const ARRIVAL = 300;

/** Page of tests/pages, the editor there, and the way to send: a press on its button, or a key. */
const WAYS: [page: string, editor: string, key?: string][] = [
  ['gmail', 'mail'],
  ['gmail', 'mail', 'Control+Enter'],
  ['outlook', 'mail', 'Alt+s'],
  ['proton', 'mail'],
  ['linkedin', 'post'],
  ['linkedin', 'message', 'Enter'],
  ['facebook', 'post'],
  ['facebook', 'comment', 'Enter'],
  ['google-business', 'reply'],
  ['reddit', 'post'],
  ['chatgpt', 'prompt', 'Enter'],
  ['whatsapp', 'message', 'Enter'],
  ['discord', 'message', 'Enter'],
];

let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let ui: Inside;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(() => page.close());

/** Opens the page at the site's own address; it counts what its own listeners hear of sends, in the page and in its frames. */
async function open(name: string): Promise<void> {
  const html = readFileSync(fileURLToPath(new URL(`../pages/${name}.html`, import.meta.url)), 'utf8');
  const url = /data-url="([^"]+)"/.exec(html)?.[1] ?? '';
  await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.addInitScript(() => {
    const top = window.top as Window & { sent?: number };
    const count = (event: Event) => {
      event.preventDefault();
      top.sent = (top.sent ?? 0) + 1;
    };
    const element = (event: Event) => event.composedPath()[0] as HTMLElement;
    window.addEventListener('click', (event) => element(event).closest('[data-sends]') && count(event));
    window.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('keydown', (event) => {
      const { key, ctrlKey, altKey, shiftKey } = event;
      const chat = element(event).closest('[data-enter]') !== null;
      if ((key === 'Enter' && !shiftKey && (ctrlKey || chat)) || (key === 's' && altKey)) count(event);
    });
  });
  await page.goto(url);
}

const sent = () => page.evaluate(() => (window as Window & { sent?: number }).sent ?? 0);
/** The page itself or a frame of it, whichever has the editor. */
const whole = async (selector: string) => {
  for (const frame of page.frames()) if (await frame.locator(selector).count()) return frame.locator(selector).first();
  return page.locator(selector).first();
};

async function write(editor: string, text: string): Promise<void> {
  const box = await whole(`[data-editor="${editor}"]`);
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  ui = await inside(page);
}

async function send(editor: string, key?: string): Promise<void> {
  if (key) await page.keyboard.press(key);
  else await (await whole(`[data-sends="${editor}"]:not([aria-label^=Schedule])`)).click({ noWaitAfter: true });
}

describe.each(WAYS)('%s, %s %s', (name, editor, key) => {
  test('a leaking draft is held', async () => {
    await open(name);
    await write(editor, LEAK);
    await send(editor, key);
    await ui.press('button', 'Back to my draft');
    await page.waitForTimeout(ARRIVAL);
    expect(await sent()).toBe(0);
  });

  test('a harmless draft passes, once', async () => {
    await open(name);
    await write(editor, CLEAR);
    await page.waitForTimeout(ARRIVAL);
    await send(editor, key);
    await expect.poll(sent, { timeout: 10_000 }).toBe(1);
    await page.waitForTimeout(ARRIVAL);
    expect(await sent()).toBe(1);
  });
});
