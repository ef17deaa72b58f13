import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { openBrowser } from '../../scripts/browser.mjs';
import { withSets } from '../../scripts/policy/forms';
import { hashCode } from '../../src/settings/codes';
import { readManaged } from '../../src/settings/managed';
import type { KeptPolicy } from '../../src/settings/store';
import { inside } from './page';
import { canManage, manageCopy } from './policy';

const SAMPLE = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/policy/practice.json'), 'utf8'));
const LEAK =
  'My client Maria Gonzales told me in our session today: "I started drinking again and I can’t tell my wife." She is 34 and lives in Elko.';
const HOUSE = 'We are all so glad about Oakfield House!';
/** Chromium reads a changed file after some seconds. */
const WITHIN = { timeout: 30_000, interval: 250 };

const allowed = canManage();

describe.skipIf(!allowed)('a policy file in Chromium’s managed folder', () => {
  const copy = manageCopy();
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;

  beforeAll(async () => {
    copy.write(withSets(SAMPLE));
    server = await serve(fileURLToPath(new URL('pages', import.meta.url)));
    browser = await openBrowser({ extension: copy.extension });
  });
  afterAll(async () => {
    copy.clear();
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    server.sent.length = 0;
    page = await browser.context.newPage();
    await page.goto(`${server.url}composers.html`);
  });
  afterEach(() => page.close());

  const local = () =>
    browser.worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } }
      ).chrome.storage.local.get(null),
    ) as Promise<{ policy?: KeptPolicy }>;
  const policy = async () => (await local()).policy;
  const choose = (preferences: object) =>
    browser.worker.evaluate(
      (kept) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({
          preferences: kept,
        }),
      preferences,
    );
  const arrives = (what: (kept: KeptPolicy | undefined) => unknown, expected: unknown) =>
    expect.poll(async () => what(await policy()), WITHIN).toEqual(expected);
  /** Tries to send; whether it was held. */
  const held = async (text: string, id = 'click') => {
    await page.locator(`#${id} textarea`).click();
    await page.keyboard.insertText(text);
    await page.locator(`#${id} button`).click({ noWaitAfter: true });
    const ui = await inside(page);
    await expect
      .poll(async () => (await ui.shows('button', 'Back to my draft')) || server.sent.length > 0, WITHIN)
      .toBe(true);
    return server.sent.length === 0;
  };
  const open = async (where: string) => {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.id}/${where}`);
    await own.waitForSelector('h1');
    return own;
  };

  test('reaches the extension whole', async () => {
    await arrives((kept) => kept?.managed, readManaged(withSets(SAMPLE)).managed);
    expect((await policy())?.faults).toEqual([]);
  });

  test('a rule of the practice’s own holds, and the dialog says whom to ask', async () => {
    expect(await held(HOUSE)).toBe(true);
    const said = await (await inside(page)).text();
    expect(said).toContain('Your practice has a rule of its own about this.');
    expect(said).toContain('Oakfield House');
    expect(said).toContain('The move to Oakfield');
    expect(said).toContain(
      'Elm Street Counseling: When in doubt, ask before you send. Ask Dana Ruiz, privacy officer (extension 12).',
    );
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-hold.png` });
  });

  test('what is locked is locked: nobody switches off, pauses, or trusts a tool', async () => {
    await choose({
      off: ['127.0.0.1'],
      pausedUntil: 9e15,
      coveredTools: ['chatgpt.com'],
      severity: { 'no-confirm-client': 'off' },
    });
    expect(await held(LEAK)).toBe(true);
    const options = await open('options.html');
    expect(await options.locator('.managed').innerText()).toContain('Elm Street Counseling');
    const tools = options.getByLabel('Tools under a business associate agreement');
    expect(await tools.getAttribute('readonly')).not.toBeNull();
    expect(await tools.inputValue()).toBe('notes.scribe.example');
    const domains = options.locator('.row', { has: options.getByLabel('Mail domains of your practice') });
    expect(await domains.innerText()).toMatch(/Set by Elm Street Counseling[^]*elmstreet\.example/);
    expect(await options.getByLabel('Where you practice').isDisabled()).toBe(true);
    expect(
      await options.getByRole('switch').evaluateAll((all) => all.every((each) => (each as HTMLButtonElement).disabled)),
    ).toBe(true);
    // a site that Subrosa does not know needs the browser's leave
    expect(await options.locator('.managed').innerText()).toContain('mail.elmstreet.example');
    if (process.env.SHOT) await options.screenshot({ path: `${process.env.SHOT}-options.png`, fullPage: true });
    await options.close();
    const popup = await open('popup.html');
    if (process.env.SHOT) await popup.screenshot({ path: `${process.env.SHOT}-popup.png` });
    expect(await popup.getByRole('switch', { name: 'Pause for an hour' }).isDisabled()).toBe(true);
    await popup.close();
    await choose({});
  });

  test('a changed file takes effect in an open tab, without a restart or a reload', async () => {
    const { rules: _, ...rest } = SAMPLE;
    copy.write(withSets(rest));
    await arrives((kept) => kept?.managed.rules, undefined);
    expect(await held(HOUSE)).toBe(false);
    await page.locator('#mousedown textarea').click();
    await page.keyboard.insertText(HOUSE);
    copy.write(withSets(SAMPLE));
    await arrives((kept) => kept?.managed.rules?.length, 1);
    server.sent.length = 0;
    await page.locator('#mousedown button').click({ noWaitAfter: true });
    const ui = await inside(page);
    await expect.poll(() => ui.shows('button', 'Back to my draft'), WITHIN).toBe(true);
    expect(server.sent).toEqual([]);
  });

  test('a second person’s code lets a text go, a wrong one does not', async () => {
    copy.write({ ...SAMPLE, sendAnyway: 'second-person', codes: [await hashCode('kf7m-2xqa-u8dz')] });
    await arrives((kept) => kept?.managed.sendAnyway, 'second-person');
    expect(JSON.stringify(await local())).not.toContain('pbkdf2');
    expect(await held(LEAK)).toBe(true);
    const ui = await inside(page);
    await ui.press('button', 'Send anyway…');
    await ui.press('radio', /./);
    await page.waitForTimeout(600);
    const ask = async () => {
      const [window] = await Promise.all([
        browser.context.waitForEvent('page'),
        ui.press('button', 'Ask for the code'),
      ]);
      await window.waitForSelector('input');
      return window;
    };
    const first = await ask();
    await first.getByRole('button', { name: 'Do not send it' }).click();
    await expect.poll(() => ui.text(), WITHIN).toContain('No code was typed');
    expect(server.sent).toEqual([]);

    const second = await ask();
    await second.locator('input').fill('not the right one');
    await second.keyboard.press('Enter');
    await expect.poll(() => second.getByRole('alert').innerText(), WITHIN).toBe('That code is not right.');
    if (process.env.SHOT) {
      await second.setViewportSize({ width: 460, height: 420 });
      await second.emulateMedia({ colorScheme: 'dark' });
      await second.screenshot({ path: `${process.env.SHOT}-code.png` });
    }
    expect(server.sent).toEqual([]);
    await second.locator('input').fill('KF7M 2XQA U8DZ');
    await second.keyboard.press('Enter');
    await expect.poll(() => server.sent.length, WITHIN).toBe(1);
  });

  test('a faulty file names its faults, and the rest of it holds', async () => {
    copy.write({
      ...SAMPLE,
      severity: { 'vendor-ai': 'forbid', 'vendor-ia': 'hold' },
      sensitivity: 'quiet',
      trustedDomains: 'elmstreet.example',
      rules: [...SAMPLE.rules, { id: 'no-title', summary: 'x' }],
      sets: ['trustedDomains', 'practice'],
    });
    await arrives((kept) => kept?.managed.sensitivity, undefined);
    const options = await open('options.html');
    const faults = await options.locator('.faults li').allInnerTexts();
    expect(faults.sort()).toEqual([
      'rules.1.title: this is missing.',
      'sensitivity: this must be one of holds, usual, strict.',
      'severity.vendor-ai: this must be one of off, caution, hold.',
      'severity.vendor-ia: there is no rule of that name.',
      'trustedDomains: the browser has dropped this, as a rule because it is of the wrong kind.',
    ]);
    if (process.env.SHOT) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await options.emulateMedia({ colorScheme });
        await options.screenshot({ path: `${process.env.SHOT}-faults-${colorScheme}.png` });
      }
    }
    await options.close();
    await choose({ off: ['127.0.0.1'] });
    expect(await held(HOUSE)).toBe(true);
    await choose({});
  });

  test('a file that is no JSON at all weakens nothing, and that is named', async () => {
    copy.write(SAMPLE);
    await arrives((kept) => kept?.faults, []);
    copy.write('{"3rdparty": {');
    await arrives((kept) => kept?.faults.map(({ why }) => why), ['gone']);
    await choose({ off: ['127.0.0.1'], pausedUntil: 9e15 });
    expect(await held(HOUSE)).toBe(true);
    await choose({});
  });

  test('a policy that sets nothing ends it', async () => {
    copy.write({ sets: [] });
    await arrives((kept) => kept?.managed, { sets: [] });
    expect(await held(HOUSE)).toBe(false);
  });
});
