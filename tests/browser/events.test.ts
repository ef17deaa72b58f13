import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, loadConfig } from 'autotel-mcp';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.mjs';
import type { Entry, Note } from '../../src/settings/record';
import { canManage, manageCopy } from './policy';

const NOTE: Note = { deed: 'attest', audience: 'outside', rules: ['treatment-coordination'], reason: 'treatment' };
/** As many notes are on their way to the background at once. */
const AT_ONCE = 100;
const PATIENCE = { timeout: 240_000, interval: 500 };

/** Runs in an extension's page. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, { managed?: { events?: unknown } }>> } };
};

let profile: string;
let managed: ReturnType<typeof manageCopy>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let port: number;
let collector: Awaited<ReturnType<typeof createBackend>>;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function start(): Promise<void> {
  browser = await openBrowser({ extension: managed.extension, profile });
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html#record`);
  // the policy reaches the extension a few seconds after the browser's start
  await expect
    .poll(() => page.evaluate(async () => (await chrome.storage.local.get('policy')).policy?.managed?.events), PATIENCE)
    .toBeTruthy();
}

/** Tells the background so many times that something was held; what a killed worker never heard is not told again. */
async function tell(count: number): Promise<void> {
  await page.evaluate(
    async ([note, count, atOnce]) => {
      for (let told = 0; told < count; told += atOnce) {
        const some = Array.from({ length: Math.min(atOnce, count - told) }, () =>
          chrome.runtime.sendMessage({ kind: 'record', body: note }).catch(() => {}),
        );
        await Promise.all(some);
      }
    },
    [NOTE, count, AT_ONCE] as const,
  );
}

/** Ends the extension's worker as the browser does when it has been idle, at any moment. */
async function killWorker(): Promise<void> {
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

/** Ends the browser without a farewell. */
async function killBrowser(): Promise<void> {
  const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  const gone = new Promise((done) => browser.context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await gone;
}

/** All of one shelf of the record's database. */
const shelf = <T>(name: 'entries' | 'queue') =>
  page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    name,
  ) as Promise<T[]>;

/** What the collector has stored, by the ids of events. */
async function arrived(): Promise<string[]> {
  const { items } = await collector.backend.searchLogs({ limit: 100_000 });
  return items.map(({ attributes }) => String(attributes?.['log.record.uid']));
}

describe.skipIf(!canManage())('events for a practice', () => {
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'subrosa-events-'));
    port = await freePort();
    collector = await createBackend(loadConfig(['--backend', 'collector', '--collector-port', String(port)], {}));
    managed = manageCopy();
    managed.write({
      practice: 'Lakeside',
      events: {
        endpoint: `http://127.0.0.1:${port}/v1/logs`,
        headers: { Authorization: 'Bearer x' },
        practiceId: 'lakeside',
      },
    });
  });
  afterEach(async () => {
    await browser?.close();
    await collector?.stop().catch(() => {});
    managed.clear();
    await rm(profile, { recursive: true, force: true });
  });

  test('10,000 of them survive a dead collector, killed workers and a killed browser, and each arrives once', async () => {
    await start();
    await tell(3_000); // the collector is dead
    await killWorker();
    await tell(1_000);
    expect(await shelf('queue')).toHaveLength((await shelf<Entry>('entries')).length);
    await collector.start();
    await expect.poll(async () => (await arrived()).length, PATIENCE).toBeGreaterThan(0);
    await killWorker(); // in the middle of a delivery
    await tell(2_000);
    await collector.stop();
    await tell(2_000);
    await killBrowser();
    await collector.start();
    await start();
    await tell(2_000);
    await killWorker();
    await tell(10_000 - (await shelf('entries')).length + AT_ONCE);
    await expect.poll(() => shelf('queue'), PATIENCE).toEqual([]);

    const entries = await shelf<Entry>('entries');
    const got = await arrived();
    expect(entries.length).toBeGreaterThanOrEqual(10_000);
    expect(new Set(got)).toEqual(new Set(entries.map(({ id }) => id)));
    // twice is what a collector took and could not tell a killed worker of: a batch each time at most
    expect(got.length - entries.length).toBeLessThanOrEqual(4 * 500);
    const { items } = await collector.backend.searchLogs({ limit: 1 });
    expect(items[0]).toMatchObject({
      severityText: 'WARN',
      body: 'A held draft was sent as it stood.',
      serviceName: 'subrosa',
      attributes: {
        'subrosa.deed': 'attest',
        'subrosa.site': browser.id,
        'subrosa.audience': 'outside',
        'subrosa.reason': 'treatment',
      },
    });
    console.log(`${entries.length} entries, ${got.length} records received, ${got.length - new Set(got).size} twice`);
  }, 600_000);

  test('without leave for the host nothing is sent; the options ask for it', async () => {
    const file = join(managed.extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.host_permissions = manifest.host_permissions.filter(
      (host: string) => !host.startsWith('http://127.0.0.1'),
    );
    await writeFile(file, JSON.stringify(manifest));
    await collector.start();
    await start();
    await tell(3);
    await page.reload();
    await page.getByText('Lakeside asks for each new entry to be sent to 127.0.0.1').waitFor();
    await page.getByRole('button', { name: 'Allow 127.0.0.1' }).waitFor();
    await page.getByText('3 entries wait to be sent.').waitFor();
    expect(await arrived()).toEqual([]);

    await page.goto(`chrome-extension://${browser.id}/options.html`);
    await page.getByText('Delete everything').click();
    await page.getByText('Yes, delete').click();
    await page.getByText('Deleted.').waitFor();
    expect([await shelf('entries'), await shelf('queue')]).toEqual([[], []]);
  }, 120_000);
});
