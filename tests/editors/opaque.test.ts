import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Prompter } from '../prompted';
import type * as Script from './prompter';

/** What stands in the page of editors that keep their text to themselves; `#keys` takes the keys. */
const PAGES: Record<string, string> = {
  'Monaco, with a text area': '<div class="monaco-editor"><textarea id="keys" class="inputarea"></textarea></div>',
  'an EditContext':
    '<div id="keys" tabindex="0" style="width:200px;height:50px"></div><script>keys.editContext = new EditContext()</script>',
  Ace: '<div class="ace_editor"><textarea id="keys" class="ace_text-input"></textarea></div>',
  'CodeMirror 5': '<div class="CodeMirror"><div><textarea id="keys"></textarea></div></div>',
  'Google Docs':
    '<div class="kix-appview-editor"></div><iframe class="docs-texteventtarget-iframe" srcdoc="<div id=keys contenteditable>"></iframe>',
};

let browser: Prompter<typeof Script>;
let html = '';
beforeAll(async () => {
  browser = await Prompter.open(join(import.meta.dirname, 'prompter.ts'));
  await browser.context.route(/^http:/, (route) => route.fulfill({ contentType: 'text/html', body: html }));
});
afterAll(() => browser?.close());

test.each(Object.entries(PAGES))('%s is known, and said to be unread', async (_, body) => {
  html = `<!doctype html>${body}`;
  const { page, act } = await browser.go('http://127.0.0.1/');
  await page.waitForTimeout(100);
  for (const frame of page.frames()) await frame.evaluate(() => document.getElementById('keys')?.focus());
  expect(await act('id')).toBe('opaque');
  expect(await act('read')).toBeNull();
  await page.close();
});
