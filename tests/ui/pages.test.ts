import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../rules/index';
import { loadRulebook } from '../../src/rulebook';
import { EXERCISES } from '../../src/ui/pages/exercises';
import { bundle, launch } from './chromium';
import type { PagesStage } from './pages-stage';
import { TEXT } from './sample';

declare const stage: PagesStage;

let browser: Browser;
let built: { code: string; css: string };
let page: Page;

beforeAll(async () => {
  [browser, built] = await Promise.all([launch(), bundle('pages-stage.tsx')]);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => browser?.close());

type Setup = Record<string, unknown>;

async function open(name: 'popup' | 'desk' | 'options' | 'welcome', setup: Setup = {}, hash = '', dark = false) {
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.setContent('<!doctype html><html lang="en"><title>Subrosa</title><body></body></html>');
  await page.addStyleTag({ content: built.css });
  await page.addScriptTag({ content: built.code });
  await page.evaluate(
    `location.hash=${JSON.stringify(hash)}; var stage = mountPage('${name}', ${JSON.stringify(setup)})`,
  );
  await page.locator('main').waitFor();
}

const calls = () => page.evaluate(() => stage.calls);
const kept = () => page.evaluate(() => stage.preferences());
const report = (verdict: string, rules: string[], state = 'read') => ({
  tab: { report: { state, verdict, audience: 'review', rules, count: rules.length } },
});

describe('the popup', () => {
  it.each<[string, Setup, string]>([
    ['guards', {}, 'On guard'],
    ['found nothing', report('clear', []), 'Nothing found'],
    ['would hold', report('hold', ['review-reply-no-phi']), 'Would be held'],
    ['can not read', report('clear', [], 'unread'), 'Not checked'],
    ['is off here', { preferences: { off: ['linkedin.com'] } }, 'Off on this site'],
    ['rests', { preferences: { pausedUntil: 9e15 } }, 'Paused until'],
    ['was not asked', { tab: { permitted: false } }, 'Not guarding this site'],
    ['has no page', { tab: { host: '' } }, 'No web page here'],
  ])('says when it %s', async (_, setup, title) => {
    await open('popup', setup);
    expect(await page.locator('h1').textContent()).toContain(title);
  });

  it('shows the rule of the draft, its exceptions, and finds others', async () => {
    await open('popup', {
      ...report('hold', ['review-reply-no-phi', 'no-confirm-client']),
      preferences: { profession: 'psychologist' },
    });
    expect(await page.locator('.rule h2').textContent()).toBe('Replying to an online review');
    await page.click('text=Did the reviewer sign');
    await page.getByPlaceholder('Search the rules').fill('subpoena');
    await page.getByText('A subpoena is not permission').click();
    await page.getByText('Open in the library').click();
    expect(await calls()).toEqual(['open options#rules/subpoena-not-order']);
  });

  it('switches this site off and on, pauses, and says less or more', async () => {
    await open('popup', { preferences: { off: ['x.com'] } });
    await page.getByRole('switch', { name: 'Guard this site' }).click();
    await page.getByRole('switch', { name: 'Pause for an hour' }).click();
    await page.getByText('Strict', { exact: true }).click();
    const { off, pausedUntil, sensitivity } = await kept();
    expect({ off, sensitivity }).toEqual({ off: ['x.com', 'linkedin.com'], sensitivity: 'strict' });
    expect(pausedUntil - Date.now()).toBeGreaterThan(3_000_000);
    await page.getByRole('switch', { name: 'Guard this site' }).click();
    expect((await kept()).off).toEqual(['x.com']);
  });
});

describe('the desk', () => {
  it('marks a pasted text, takes wordings, undoes them', async () => {
    await open('desk');
    await page.getByLabel('Your text').fill(TEXT);
    await page.getByText('This tells everyone that Maria Gonzales is your client.').waitFor();
    await page.getByText('About 30 people in Elko fit this.').waitFor();
    expect(await page.locator('.ink mark.hold').allTextContents()).toContain('Maria Gonzales');
    await page.getByText('Apply all safer wordings').click();
    expect(await page.getByLabel('Your text').inputValue()).toBe(
      'Feeling so proud tonight. Somebody I know told me that rest had come back after two years. She is a deacon in a small town.',
    );
    await page.getByText('Nothing found').waitFor();
    await page.getByText('Undo').click();
    expect(await page.getByLabel('Your text').inputValue()).toBe(TEXT);
  });

  it('opens a text file and refuses another', async () => {
    await open('desk');
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all') });
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Dear all');
    await input.setInputFiles({ name: 'a.docx', mimeType: 'application/zip', buffer: Buffer.from([80, 75, 0, 255]) });
    await page.getByText('That is not a text file.').waitFor();
  });
});

describe('practice', () => {
  it('judges ten drafts and counts', async () => {
    await open('desk', {}, 'practice');
    for (const { verdict } of EXERCISES) {
      await page
        .getByRole('button', {
          name: { clear: 'Send it', caution: 'Look again first', hold: 'Not send it' }[verdict],
          exact: true,
        })
        .click();
      await page.getByText('So does Subrosa.').waitFor();
      await page.getByRole('button', { name: 'Next draft' }).click();
    }
    await page.getByText('You and Subrosa agreed on 10 of 10.').waitFor();
  });

  it('points at words that are there and at rules that exist', () => {
    const ids = loadRulebook(RULE_FILES).rules.map(({ id }) => id);
    expect(EXERCISES).toHaveLength(10);
    for (const { text, told, rule, verdict } of EXERCISES) {
      expect(ids).toContain(rule);
      for (const words of told) expect(text).toContain(words);
      expect(told.length > 0).toBe(verdict !== 'clear');
    }
  });
});

describe('the options', () => {
  it('keep what is written, cleaned, and show what the practice has locked', async () => {
    await open('options', {
      managed: { by: 'Lakeside', keys: ['trustedDomains'] },
      preferences: { trustedDomains: ['lakeside.org'] },
    });
    await page.getByLabel('Profession', { exact: true }).selectOption('psychologist');
    await page.getByLabel('Size of your community').selectOption('2000');
    const names = page.getByLabel('Your own name');
    await names.fill('Dana Whitfield\n @Dana \nhttps://Example.org/\n\ndana whitfield');
    await names.blur();
    expect(await kept()).toMatchObject({
      profession: 'psychologist',
      community: 2000,
      ownNames: ['dana whitfield', 'dana', 'example.org'],
    });
    const domains = page.getByLabel('Mail domains');
    expect(await domains.getAttribute('readonly')).not.toBeNull();
    await page.getByText('Set by Lakeside.').waitFor();
  });

  it('ask the browser for a site, and take no for an answer', async () => {
    await open('options');
    const field = page.getByLabel('Add a site');
    for (const [typed, said] of [
      ['not a host', 'Write only the host'],
      ['clinic.invalid', 'did not allow it'],
    ] as const) {
      await field.fill(typed);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText(said).waitFor();
    }
    await field.fill('https://mail.clinic.org/');
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'mail.clinic.org' }).click();
    expect((await kept()).off).toEqual(['mail.clinic.org']);
  });

  it('go to a file and come back from it, and can be deleted', async () => {
    await open('options', { preferences: { ownNames: ['dana'], sensitivity: 'strict' } });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save to a file').click()]);
    const file = await download.path();
    await page.getByText('Delete everything').click();
    await page.getByText('Yes, delete').click();
    expect((await kept()).ownNames).toEqual([]);
    const input = page.locator('input[type=file][accept*=json]');
    await input.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"ownNames":["x"]}'),
    });
    await page.getByText('holds no Subrosa settings').waitFor();
    await input.setInputFiles(file);
    await page.getByText('Loaded.').waitFor();
    expect(await kept()).toMatchObject({ ownNames: ['dana'], sensitivity: 'strict' });
  });

  it('speak Spanish at once', async () => {
    await open('options');
    await page.getByLabel('Language').selectOption('es');
    await page.getByText('Nombres que nunca cuentan').waitFor();
  });

  it('open a rule by its address', async () => {
    await open('options', { preferences: { profession: 'psychologist', place: 'US-TX' } }, 'rules/no-confirm-client');
    expect(await page.locator('.citations li').first().textContent()).toContain('APA');
    await page.getByText('A relative asks about an adult').click();
    expect(await page.locator('.rule h1').textContent()).toBe('A relative asks about an adult');
  });
});

const ENTRIES = [
  ['hold', 40, 'mail.google.com'],
  ['edit', 40, 'mail.google.com'],
  ['hold', 3, 'x.com'],
  ['reword', 3, 'x.com'],
  ['hold', 1, 'mail.google.com'],
  ['dismiss', 1, 'mail.google.com'],
  ['attest', 0.1, 'mail.google.com', 'release'],
];
const COLLECTOR = { practice: 'Lakeside', host: 'otel.lakeside.org', allowed: false, waiting: 2 };

describe('the record', () => {
  const rows = () => page.locator('tbody tr').count();

  it('lists, narrows down, deletes one and all', async () => {
    await open('options', { entries: ENTRIES }, 'record');
    expect(await rows()).toBe(7);
    expect(await page.locator('tbody tr').first().innerText()).toMatch(/Sent as it stood[^]*A second person agreed/);
    await page.getByLabel('What').selectOption('hold');
    await page.getByLabel('Since').selectOption('30');
    expect(await rows()).toBe(2);
    await page.getByLabel('Where').selectOption('x.com');
    expect(await rows()).toBe(1);
    await page.getByLabel('What').selectOption('');
    await page
      .getByRole('button', { name: /^Delete the entry/ })
      .first()
      .click();
    await page.getByText('1 entry', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Delete the record' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('Nothing has been held so far.').waitFor();
  });

  it('goes to files of what is shown, and says how long it is kept', async () => {
    await open('options', { entries: ENTRIES }, 'record');
    await page.getByLabel('What').selectOption('attest');
    const file = async (button: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(button).click()]);
      return readFile(await download.path(), 'utf8');
    };
    expect((await file('Save as CSV')).split('\r\n')).toEqual([
      'time,what,site,audience,rules,reason,second person',
      expect.stringMatching(/Z,attest,mail\.google\.com,public,no-casual-talk real-time-post,release,yes$/),
      '',
    ]);
    expect(JSON.parse(await file('Save as JSON')).entries).toMatchObject([{ deed: 'attest', reason: 'release' }]);
    await page.getByLabel('Keep entries for').selectOption('90');
    expect((await kept()).recordDays).toBe(90);
  });

  it('prints what a supervision needs and none of the controls', async () => {
    await open('options', { entries: ENTRIES, collector: COLLECTOR }, 'record');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Record for supervision').isVisible()).toBe(true);
    expect(await page.getByText('What we agreed').isVisible()).toBe(true);
    for (const hidden of ['Print for supervision', 'Allow otel.lakeside.org', 'Keep entries for'])
      expect(await page.getByText(hidden).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('says what the practice asks for, and takes no for an answer', async () => {
    await open('options', { collector: COLLECTOR }, 'record');
    await page.getByText('Lakeside asks for each new entry to be sent to otel.lakeside.org').waitFor();
    await page.getByRole('button', { name: 'Allow otel.lakeside.org' }).click();
    await page.getByText('The browser did not allow it.').waitFor();
    expect(await calls()).toEqual(['allow']);
  });
});

describe('the welcome', () => {
  it('takes three screens, with the keyboard', async () => {
    await open('welcome');
    for (let screen = 0; screen < 2; screen++) {
      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByText('Your words stay on this computer').waitFor();
    await page.getByLabel('Where you practice').selectOption('US-TX');
    await page.getByRole('button', { name: 'Try it on a text' }).click();
    expect(await calls()).toEqual(['open desk']);
    expect((await kept()).place).toBe('US-TX');
  });
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('axe finds nothing', () => {
  const held = report('hold', ['review-reply-no-phi', 'no-confirm-client']);
  it.each([false, true])(
    'on any page (dark: %s)',
    async (dark) => {
      const trouble: string[] = [];
      for (const [name, setup, hash] of [
        ['popup', held, ''],
        ['popup', { tab: { permitted: false } }, ''],
        ['desk', {}, ''],
        ['desk', {}, 'practice'],
        ['options', { managed: { by: 'Lakeside', keys: ['trustedDomains'] } }, ''],
        ['options', {}, 'rules'],
        ['options', {}, 'rules/no-confirm-client'],
        ['options', { entries: ENTRIES, collector: COLLECTOR }, 'record'],
        ['options', {}, 'help'],
        ['welcome', {}, ''],
      ] as const) {
        await open(name, setup, hash, dark);
        if (name === 'desk' && !hash) {
          await page.getByLabel('Your text').fill(TEXT);
          await page.getByText('Would be held').waitFor();
        }
        if (hash === 'practice') await page.getByRole('button', { name: 'Not send it' }).click();
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        // Only colours differ in the dark.
        const { violations } = await (dark ? axe.withRules(['color-contrast']) : axe.withTags(TAGS)).analyze();
        trouble.push(
          ...violations.map(({ id, nodes }) => `${name}#${hash}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
        );
      }
      expect(trouble).toEqual([]);
    },
    90_000,
  );
});
