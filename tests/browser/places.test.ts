import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.mjs';
import { type Inside, inside } from './page';

const LEAK =
  'My client Maria Gonzales told me in our session today: "I started drinking again and I can’t tell my wife." She is 34 and lives in Elko.';
const CHIP = /^Subrosa: \d+ finding/;
const BACK = 'Back to my draft';

let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let ui: Inside;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.context.newPage();
  await page.route(/^http:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><body><script>
        window.sent = 0;
        window.form = () => {
          const form = document.createElement('div');
          form.innerHTML = '<div class="box" contenteditable="true" style="width:400px;height:80px;border:1px solid"></div><button>Post</button>';
          form.querySelector('button').onclick = () => window.sent++;
          return form;
        };
      </script></body>`,
    }),
  );
  await page.goto('http://127.0.0.1/');
  ui = await inside(page);
});
afterEach(() => page.close());

const sent = async () => {
  await page.waitForTimeout(250);
  return page.evaluate('window.sent');
};

async function write(text: string): Promise<void> {
  await page.locator('.box').last().click();
  await page.keyboard.insertText(text);
}

/** The draft is marked, its chip can be pressed, its send is held, and the dialog answers. */
async function guarded(): Promise<void> {
  await ui.press('button', CHIP);
  await ui.press('button', /^Close/);
  await held();
}

async function held(): Promise<void> {
  await page.locator('button', { hasText: 'Post' }).last().click({ noWaitAfter: true });
  await ui.press('button', BACK);
  expect(await sent()).toBe(0);
}

test('a modal dialog, which makes all else on the page dead', async () => {
  await page.evaluate(`{
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(window.form());
    dialog.showModal();
  }`);
  await write(LEAK);
  await page.waitForTimeout(1500);
  await held();
});

test('a popover', async () => {
  await page.evaluate(`{
    const popover = document.body.appendChild(document.createElement('div'));
    popover.popover = 'manual';
    popover.append(window.form());
    popover.showPopover();
  }`);
  await write(LEAK);
  await guarded();
});

test('a frame with a blob address, whose button is outside', async () => {
  await page.evaluate(`{
    const form = window.form();
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob(['<body contenteditable class="box" style="margin:8px">'], { type: 'text/html' }));
    form.querySelector('.box').replaceWith(frame);
    document.body.append(form);
  }`);
  await page.waitForTimeout(300);
  await page.frameLocator('iframe').locator('body').click();
  await page.keyboard.insertText(LEAK);
  await guarded();
});

test('an editor that comes late, and is rebuilt with its text while one types', async () => {
  await page.waitForTimeout(300);
  await page.evaluate('document.body.append(window.form())');
  await write(LEAK.slice(0, 60));
  await page.evaluate(`{
    const old = document.querySelector('.box').parentElement;
    const fresh = window.form();
    fresh.querySelector('.box').textContent = old.querySelector('.box').textContent;
    old.replaceWith(fresh);
    fresh.querySelector('.box').focus();
    getSelection().selectAllChildren(fresh.querySelector('.box'));
    getSelection().collapseToEnd();
  }`);
  await page.keyboard.insertText(LEAK.slice(60));
  await guarded();
});

test('an editor that is emptied after a send and used again', async () => {
  await page.evaluate('document.body.append(window.form())');
  await write('Grocery run, then the gym.');
  await page.locator('button', { hasText: 'Post' }).click();
  expect(await sent()).toBe(1);
  await page.evaluate(`document.querySelector('.box').replaceChildren()`);
  await page.evaluate('window.sent = 0');
  await write(LEAK);
  await guarded();
});

test('a composer that its page has scrolled and zoomed', async () => {
  await page.evaluate(`{
    document.body.style.cssText = 'margin-top: 900px; height: 3000px; zoom: 1.4';
    document.body.append(window.form());
    scrollTo(0, 900);
  }`);
  await write(LEAK);
  await guarded();
});
