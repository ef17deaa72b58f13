import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { openBrowser } from '../../scripts/browser.mjs';
import { inside } from './page';
import { canManage, manageCopy } from './policy';

/** Words that stand nowhere but in the drafts of this test. */
const MARKS = ['zorvalda', 'quibbleton', 'ploverfield', 'clandestinely', 'wrenhollow', 'sockeye'];
const HELD =
  'My client Zorvalda Quibbleton of Ploverfield told me in our session today: “I drink again, clandestinely.” She is 34.';
const EDITED = 'Off to feed the wrenhollow.';
const OTHER_REASON = 'sockeye season';

/** Where an extension's data lie in a browser's profile. The page's own, such as what a browser keeps to restore a tab, are not ours. */
const OURS = [
  'Local Extension Settings',
  'Sync Extension Settings',
  'Managed Extension Settings',
  'Extension State',
  'IndexedDB',
  'Service Worker',
  'Storage',
];

let site: Awaited<ReturnType<typeof serve>>;
let collector: Server;
const posted: string[] = [];
let managed: ReturnType<typeof manageCopy>;
let profile: string;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;

declare const chrome: {
  runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } };
  storage: Record<'local' | 'session' | 'sync' | 'managed', { get(key: null): Promise<unknown> }>;
};

/** All that was said to the background, kept in it. */
declare const heard: string[];

describe.skipIf(!canManage())('the record of a marked draft', () => {
  beforeAll(async () => {
    site = await serve(fileURLToPath(new URL('pages', import.meta.url)));
    collector = createServer(async (request, response) => {
      let body = JSON.stringify(request.headers);
      for await (const part of request) body += part;
      posted.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }).listen(0, '127.0.0.1');
    await new Promise((done) => collector.once('listening', done));
    managed = manageCopy();
    const { port } = collector.address() as AddressInfo;
    managed.write({ practice: 'Lakeside', events: { endpoint: `http://127.0.0.1:${port}/v1/logs` } });
    profile = mkdtempSync(join(tmpdir(), 'subrosa-record-'));
    browser = await openBrowser({ extension: managed.extension, profile });
    await browser.worker.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
    });
    page = await browser.context.newPage();
    await page.goto(`${site.url}composers.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    collector?.close();
    managed?.clear();
    rmSync(profile, { recursive: true, force: true });
  });

  test('has a hold, an edit and an attestation, and not a word of it, wherever one looks', async () => {
    // the policy reaches the extension a few seconds after the browser's start
    await expect
      .poll(() => browser.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))), {
        timeout: 60_000,
      })
      .toContain('v1/logs');
    const ui = await inside(page);
    const field = page.locator('#click textarea');
    const send = () => page.locator('#click button').click({ noWaitAfter: true });
    const write = async (text: string) => {
      await field.fill('');
      await field.click();
      await page.keyboard.insertText(text);
    };

    await write(HELD);
    await send();
    await ui.press('button', 'Back to my draft');
    await write(EDITED);
    await send();
    await expect.poll(() => site.sent.length, { timeout: 20_000 }).toBe(1);
    await write(HELD);
    await send();
    await ui.press('button', 'Send anyway…');
    await ui.press('radio', /other reason|something else|another/i);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(OTHER_REASON);
    await page.waitForTimeout(600);
    await ui.press('button', 'Send anyway');
    await expect.poll(() => site.sent.length, { timeout: 20_000 }).toBe(2);
    expect(site.sent.map(({ body }) => body).join()).toContain('Zorvalda');

    await expect.poll(() => posted.join('\n'), { timeout: 30_000 }).toContain('subrosa.attest');
    for (const deed of ['hold', 'edit', 'attest']) expect(posted.join('\n')).toContain(`subrosa.${deed}`);

    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.id}/options.html#record`);
    await options.getByText('4 entries').waitFor();
    const exported = async (button: string) => {
      const [download] = await Promise.all([options.waitForEvent('download'), options.getByText(button).click()]);
      return readFile(await download.path(), 'utf8');
    };
    const table = await exported('Save as CSV');
    expect(table.split('\r\n').map((row) => row.split(',').slice(1, 3).join())).toEqual([
      'what,site',
      'attest,127.0.0.1',
      'hold,127.0.0.1',
      'edit,127.0.0.1',
      'hold,127.0.0.1',
      '',
    ]);
    const database = await options.evaluate(async () => {
      const opening = indexedDB.open('record');
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.onsuccess = () => done(request.result);
        });
      const db = await wait(opening);
      const names = [...db.objectStoreNames];
      const shelves = names.map((name) => wait(db.transaction(name).objectStore(name).getAll()));
      return JSON.stringify(await Promise.all(shelves));
    });
    const stored = await browser.worker.evaluate(async () => {
      const { local, session, sync, managed } = chrome.storage;
      return JSON.stringify(await Promise.all([local, session, sync, managed].map((area) => area.get(null))));
    });
    const told = await browser.worker.evaluate(() => heard.join('\n'));
    expect(told).toContain('"kind":"record"');

    const places: Record<string, string> = {
      'the events': posted.join('\n'),
      'the table': table,
      'the JSON file': await exported('Save as JSON'),
      'the page': await options.locator('body').innerText(),
      'the database': database,
      'the storage': stored,
      'the messages': told,
    };
    for (const [place, text] of Object.entries(places))
      for (const mark of MARKS) expect(text.toLowerCase(), `${place} holds “${mark}”`).not.toContain(mark);

    await browser.close();
    const files = OURS.flatMap((folder) => filesIn(join(profile, 'Default', folder)));
    expect(files.length).toBeGreaterThan(5);
    expect(files.some((file) => readFileSync(file).includes('attest'))).toBe(true);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const mark of [...MARKS, 'Zorvalda', 'Quibbleton', 'Ploverfield'])
        for (const encoding of ['utf8', 'utf16le'] as const)
          expect(bytes.includes(Buffer.from(mark, encoding)), `${file} holds “${mark}”`).toBe(false);
    }
  }, 180_000);
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}
