import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stages, serveStages } from '../editors/theatre';
import { findFirefox, openFirefox } from './firefox';

const EDITORS = [
  'textarea',
  'contenteditable',
  'quill',
  'prosemirror',
  'lexical',
  'ckeditor',
  'tinymce-inline',
  'tinymce',
  'slate',
  'draft',
  'trix',
  'rooster',
  'codemirror',
];
const LETTER = '<p>Dear Ana, Maria Lopez came twice.</p><p>after</p>';
const TEXT = 'Dear Ana, Maria Lopez came twice.\nafter';
const MANIFEST = {
  manifest_version: 3,
  name: 'Prompter',
  version: '1',
  browser_specific_settings: { gecko: { id: 'prompter@subrosa.example' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['prompter.js'], run_at: 'document_start' }],
};

const firefox = findFirefox();

describe.skipIf(!firefox)('in Firefox, from a content script', () => {
  let folder: string;
  let stages: Stages;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'subrosa-firefox-'));
    await build({
      entryPoints: [join(import.meta.dirname, 'prompter.ts')],
      bundle: true,
      outfile: join(folder, 'prompter.js'),
      format: 'iife',
      logLevel: 'silent',
    });
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    stages = await serveStages();
    browser = await openFirefox(firefox ?? '', folder);
  });
  afterAll(async () => {
    await browser?.close();
    stages?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function act(what: string, ...args: unknown[]): Promise<unknown> {
    await page.evaluate((prompt) => {
      delete document.documentElement.dataset.answer;
      document.documentElement.dataset.prompt = prompt;
      document.dispatchEvent(new Event('prompt'));
    }, JSON.stringify({ what, args }));
    const answer = await page.waitForFunction(() => document.documentElement.dataset.answer);
    const { value, error } = JSON.parse(String(await answer.jsonValue()));
    if (error) throw new Error(error);
    return value;
  }
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const model = () => page.evaluate(() => window.stage.model());

  test.each(EDITORS)('%s is read, marked, edited; one undo restores', async (name) => {
    page = await browser.newPage();
    await page.goto(`${stages.url}${name}`);
    await page.waitForSelector('body[data-ready]');
    await page.evaluate((html) => window.stage.load(html), LETTER);
    await pause(200);
    const { x, y } = await page.evaluate(() => window.box.getBoundingClientRect().toJSON());
    await page.mouse.click(x + 100, y + 30);
    await pause(200);
    expect(await act('read')).toBe(TEXT);
    expect(await act('rects', 'Maria Lopez')).toHaveLength(1);
    if (name !== 'textarea') expect(await act('under', 'Maria Lopez')).toBe('Maria Lopez');
    expect(await act('replace', 'Maria Lopez', 'a client')).toBe(true);
    await pause(100);
    expect(await model()).toBe(TEXT.replace('Maria Lopez', 'a client'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await pause(200);
    expect(await model()).toBe(TEXT);
    await page.close();
  });
});
