import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { EXTENSION, openBrowser } from '../../scripts/browser.mjs';
import { invent, toCsv } from '../../scripts/roster/invent';
import { foldName } from '../../src/engine/text/fold';
import { inside } from './page';

/** Typed by hand in the options; nobody on any list of words is called so. */
const TYPED = 'Xiomveth “Veththi” Quarrelbrook, xiomveth@quarrelbrook.example, (206) 555-0177';
const clients = invent(5000);
const words = (name: string): string[] => name.split(/[\s-]/).map(foldName);
/** Names so long that no code of letters and digits spells one by chance; shorter ones are looked for as first and last name side by side. */
const LONG = 7;
const NAMES = new Set(
  [
    ...clients.flatMap(({ given, surname, nicknames }) => [...given, ...surname, ...nicknames]),
    'Xiomveth',
    'Veththi',
    'Quarrelbrook',
  ]
    .flatMap(words)
    .filter((word) => word.length >= LONG),
);
const PAIRS = new Set(
  clients
    .flatMap(({ given, surname }) =>
      given.flatMap(words).flatMap((a) => surname.flatMap(words).flatMap((b) => [`${a} ${b}`, `${b} ${a}`])),
    )
    .filter((pair) => pair.length > LONG),
);
const NUMBERS = new Set([
  ...clients.flatMap(({ phones }) => phones.map((number) => number.replace(/\D/g, ''))),
  '2065550177',
]);
/** Adding 5,000 clients takes seconds on a busy machine. */
const WITHIN = { timeout: 60_000, interval: 200 };

let profile: string;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'subrosa-roster-'));
  server = await serve(fileURLToPath(new URL('../../demo', import.meta.url)));
  browser = await openBrowser({ profile });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function openOptions(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await page.getByRole('heading', { name: 'Your clients' }).waitFor();
  return page;
}

/** Names and numbers that stand in a folder's files, as UTF-8 or UTF-16 at either byte. */
function readable(folder = profile): Set<string> {
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const text of [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')]) {
      let before: string[] = [];
      for (const [raw] of text.matchAll(/[\p{L}\p{M}'’]{2,40}/gu)) {
        const word = foldName(raw);
        if (NAMES.has(word)) found.add(word);
        for (const other of before) if (PAIRS.has(`${other} ${word}`)) found.add(`${other} ${word}`);
        before = [...before.slice(-3), word];
      }
      for (const [number] of text.matchAll(/\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}/g)) {
        const digits = number.replace(/\D/g, '');
        if (NUMBERS.has(digits)) found.add(digits);
      }
    }
  }
  return found;
}

test('5,000 clients are kept, known in a draft, and stand nowhere in the profile; one is removed by name; deleting deletes the key', async () => {
  // what a browser and the extension have of their own, word lists and all
  let options = await openOptions();
  await options.close();
  await browser.context.close();
  const own = new Set([...readable(), ...readable(EXTENSION)]);
  browser = await openBrowser({ profile });

  options = await openOptions();
  await options.getByLabel('Add clients').fill(TYPED);
  await options.getByRole('button', { name: 'Add to the roster' }).click();
  await options.getByText('1 client, last changed').waitFor();
  expect(await options.getByLabel('Add clients').inputValue()).toBe('');
  await options
    .locator('label', { hasText: 'Open a CSV file' })
    .locator('input')
    .setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(toCsv(clients)) });
  await options.getByText('5,001 clients, last changed').waitFor(WITHIN);
  expect(await options.locator('body').innerText()).not.toContain('Quarrelbrook');

  const extractable = await options.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('subrosa-keys');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('keys').objectStore('keys').get('roster');
          asked.onsuccess = () => {
            opening.result.close();
            resolve((asked.result as CryptoKey).extractable);
          };
        };
      }),
  );
  expect(extractable).toBe(false);
  await browser.context.close();

  const leaked = [...readable()].filter((word) => !own.has(word));
  expect(leaked).toEqual([]);
  // the search does read what the extension has written
  expect(stands('roster')).toBe(true);

  browser = await openBrowser({ profile });
  options = await openOptions();
  await options.getByText('5,001 clients, last changed').waitFor();
  // only now: a browser writes what is typed on a web page into files of its own
  const page = await browser.context.newPage();
  await page.goto(server.url);
  const face = await inside(page);
  await page.locator('#post textarea').click();
  await page.keyboard.insertText('xiomveth quarrelbrok had a rough week, the panic is back');
  await expect.poll(() => face.shows('button', /^Subrosa: \d+ finding/), WITHIN).toBe(true);
  await page.close();

  await options.getByLabel('Remove one client').fill('Nobody Atall');
  await options.locator('section', { hasText: 'Your clients' }).getByRole('button', { name: 'Remove' }).click();
  await options.getByText('Nobody of that name is on your roster.').waitFor();
  await options.getByLabel('Remove one client').fill('Xiomveth Quarrelbrook');
  await options.locator('section', { hasText: 'Your clients' }).getByRole('button', { name: 'Remove' }).click();
  await options.getByText('5,000 clients, last changed').waitFor(WITHIN);

  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('button', { name: 'Yes, delete' }).click();
  await options.getByText('No client is on your roster.').waitFor(WITHIN);
  const left = await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(left).not.toContain('subrosa-keys');
});

test('a release opens its reader; one that has ended is told of in the dialog, once', async () => {
  const keep = (until: string) =>
    browser.worker.evaluate(
      (releases) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({ releases }),
      { releases: [{ reader: 'oldschoolfriends.example', until }], reminded: [] },
    );
  const page = await browser.context.newPage();
  const write = async () => {
    await page.goto(server.url);
    await page.locator('#mail textarea').click();
    await page.keyboard.insertText('My client Maria Gonzales told me in our session today that she has relapsed.');
  };
  const face = await inside(page);
  const ENDED = 'The release for this reader ended on January 31, 2020.';
  await keep('2020-01-31');
  for (const told of [true, false]) {
    await write();
    await page.locator('#mail .go').click({ noWaitAfter: true });
    await expect.poll(() => face.shows('button', 'Back to my draft'), WITHIN).toBe(true);
    expect((await face.text()).includes(ENDED)).toBe(told);
    await face.press('button', 'Back to my draft');
    await expect.poll(() => face.shows('button', 'Back to my draft'), WITHIN).toBe(false);
  }
  await keep('2099-06-30');
  await write();
  await expect.poll(() => face.shows('button', /^Subrosa: \d+ finding/), WITHIN).toBe(true);
  await page.locator('#mail .go').click({ noWaitAfter: true });
  await expect.poll(() => page.locator('#mail output').innerText(), WITHIN).toBe('1 sent');
});

/** Whether a word stands in the profile's files. */
function stands(word: string): boolean {
  return readdirSync(profile, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word),
  );
}
