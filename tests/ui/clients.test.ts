import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch } from './chromium';

let browser: Browser;
let built: { code: string; css: string };
let page: Page;

beforeAll(async () => {
  [browser, built] = await Promise.all([launch(), bundle('pages-stage.tsx')]);
  const context = await browser.newContext({ viewport: { width: 820, height: 900 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => browser?.close());

const ENDED = { reader: 'lee@cityhospital.example', until: '2026-10-31', client: 'a1' };
const HOLDS = { reader: 'insurer.example', until: '2027-06-30', notes: true };

async function open(name: 'options' | 'popup', setup: object, dark = false): Promise<void> {
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.setContent('<!doctype html><html lang="en"><title>Subrosa</title><body></body></html>');
  await page.addStyleTag({ content: built.css });
  await page.addScriptTag({ content: built.code });
  await page.evaluate(`location.hash = ''; mountPage('${name}', ${JSON.stringify(setup)})`);
  await page.locator('main').waitFor();
}
const section = (title: string) => page.locator('section', { has: page.getByRole('heading', { name: title }) });
const shot = (name: string, title: string) =>
  process.env.SHOT ? section(title).screenshot({ path: `${process.env.SHOT}-${name}.png` }) : undefined;

describe('the roster in the options', () => {
  it('takes names in, empties the field, and shows a count', async () => {
    await open('options', {});
    const roster = section('Your clients');
    await roster.getByText('No client is on your roster.').waitFor();
    await shot('roster-empty', 'Your clients');
    await roster.getByLabel('Add clients').fill('Maria Gonzales\nTom Reed');
    await roster.getByRole('button', { name: 'Add to the roster' }).click();
    await roster.getByText('2 clients, last changed November 24, 2026.').waitFor();
    expect(await roster.getByLabel('Add clients').inputValue()).toBe('');
    expect(await roster.innerText()).not.toMatch(/Reed/);
    await shot('roster', 'Your clients');
  });
  it('removes one by its name, and says when nobody is called so', async () => {
    await open('options', { clients: 2 });
    const roster = section('Your clients');
    await roster.getByLabel('Remove one client').fill('Nobody Atall');
    await roster.getByRole('button', { name: 'Remove' }).click();
    expect(await roster.getByRole('alert').innerText()).toBe('Nobody of that name is on your roster.');
    await roster.getByLabel('Remove one client').fill('Maria Gonzales');
    await roster.getByRole('button', { name: 'Remove' }).click();
    await roster.getByText('1 client, last changed').waitFor();
  });
  it('is deleted only when asked twice', async () => {
    await open('options', { clients: 2 });
    const roster = section('Your clients');
    await roster.getByRole('button', { name: 'Delete the roster' }).click();
    await shot('roster-delete', 'Your clients');
    await roster.getByRole('button', { name: 'Yes, delete' }).click();
    await roster.getByText('No client is on your roster.').waitFor();
  });
});

describe('releases', () => {
  it('are entered with a reader and a day, and removed', async () => {
    await open('options', { clients: 1 });
    const releases = section('Signed releases');
    await releases.getByLabel('Who may be told').fill('cityhospital.example');
    await releases.getByRole('button', { name: 'Add release' }).click();
    expect(await releases.getByRole('alert').innerText()).toBe('Choose the last day on which it holds.');
    await releases.getByLabel('Holds until').fill('2027-06-30');
    await releases.getByLabel('About whom').fill('Nobody Atall');
    await releases.getByRole('button', { name: 'Add release' }).click();
    expect(await releases.getByRole('alert').innerText()).toBe('Nobody of that name is on your roster.');
    await releases.getByLabel('About whom').fill('Maria Gonzales');
    await releases.getByLabel('It says that psychotherapy notes may be told').check();
    await releases.getByRole('button', { name: 'Add release' }).click();
    await releases.getByText('One client on your roster · Until June 30, 2027 · psychotherapy notes too').waitFor();
    expect(await releases.innerText()).not.toContain('Gonzales');
    await shot('release', 'Signed releases');
    await releases.getByRole('button', { name: 'Remove: cityhospital.example, June 30, 2027' }).click();
    await releases.getByText('No release is entered.').waitFor();
  });
  it('that have ended are told of in options and popup', async () => {
    await open('options', { releases: [ENDED, HOLDS] });
    await section('Signed releases').getByText('1 release has ended. Ask for a new one, or remove it.').waitFor();
    await shot('release-ended', 'Signed releases');
    await open('popup', { releases: [ENDED, HOLDS] });
    await page.getByRole('button', { name: '1 release has ended' }).waitFor();
  });
  it('that open or would have opened this draft are named in the popup', async () => {
    const report = { state: 'read', verdict: 'caution', audience: 'outside', rules: ['minimum-necessary'], count: 1 };
    await open('popup', { tab: { report: { ...report, released: '2027-06-30' } } });
    await page.getByText('A signed release for this reader holds until June 30, 2027.').waitFor();
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-popup.png` });
    await open('popup', { tab: { report: { ...report, verdict: 'hold', lapsed: '2026-10-31' } } });
    await page.getByText('The release for this reader ended on October 31, 2026.').waitFor();
  });
  it('speak Spanish', async () => {
    await open('options', { releases: [HOLDS], clients: 3, preferences: { language: 'es' } }, true);
    await section('Sus clientes').getByText('3 clientes, último cambio: 24 de noviembre de 2026.').waitFor();
    await section('Autorizaciones firmadas').getByText('Hasta el 30 de junio de 2027').waitFor();
    await shot('roster-es', 'Sus clientes');
    await shot('release-es', 'Autorizaciones firmadas');
  });
});

describe('axe finds nothing', () => {
  it.each([false, true])('dark: %s', async (dark) => {
    await open('options', { clients: 2, releases: [ENDED, HOLDS] }, dark);
    await section('Your clients').getByRole('button', { name: 'Delete the roster' }).click();
    await shot(dark ? 'roster-dark' : 'roster-light', 'Your clients');
    await shot(dark ? 'release-dark' : 'release-light', 'Signed releases');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});
