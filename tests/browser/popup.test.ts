import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { openBrowser } from '../../scripts/browser.mjs';

let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  server = await serve(fileURLToPath(new URL('../../demo', import.meta.url)));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The popup as it stands over the tab of that address: Chromium shows no driver its real popup. */
async function popupOver(url: string) {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.addInitScript((wanted) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(what: object, answer: (found: unknown[]) => void): void } } }
    ).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = (_, answer) => query({ url: `${wanted}*` }, answer);
  }, url);
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  return popup;
}

test('the popup tells of the tab’s draft which rule applies, and not a word of it; the badge counts', async () => {
  const page = await browser.context.newPage();
  await page.goto(server.url);
  const address = server.url.replace(/:\d+\//, '/');
  const popup = await popupOver(address);
  const quiet = await popup.locator('body').innerText();
  expect(quiet).toContain('On guard');

  await page.bringToFront();
  await page.locator('#post textarea').click();
  await page.keyboard.insertText('My client Maria Gonzales told me in our session today: “I started drinking again.”');
  await expect.poll(() => popup.locator('article, section h2').count(), { timeout: 8000 }).toBeGreaterThan(0);
  const told = await popup.locator('body').innerText();
  expect(told).not.toBe(quiet);
  expect(told).not.toMatch(/Maria|Gonzales|drinking/);
  const badge = await browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(of: object): Promise<string> };
      };
    };
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('http'));
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  expect(Number(badge)).toBeGreaterThan(0);
  await popup.screenshot({ path: fileURLToPath(new URL('../../.output/demo/popup.png', import.meta.url)) });
});
