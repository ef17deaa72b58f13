import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch } from './chromium';
import type { Stage } from './stage';

declare const stage: Stage;

const HTML = `<!doctype html><html lang="en"><title>Post</title>
<main><div id="editor" contenteditable role="textbox" aria-label="Post" style="width:500px;height:140px"></div></main>`;
const OPEN_ROOTS = `{const attach=Element.prototype.attachShadow;
Element.prototype.attachShadow=function(init){return attach.call(this,{...init,mode:'open'})}}`;
/** Longer than a choice has to be in sight before it counts. Milliseconds. */
const SEEN_MS = 900;

describe('what a practice makes of “send anyway”', () => {
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    [browser, { code }] = await Promise.all([launch(), bundle('stage.tsx')]);
    page = await browser.newPage({ viewport: { width: 800, height: 700 } });
    await page.addInitScript(OPEN_ROOTS);
  }, 60_000);
  afterAll(() => browser?.close());

  /** The dialog over a held draft, in this manner. */
  async function hold(sendAnyway?: 'reason' | 'free' | 'second-person', signs = true): Promise<void> {
    await page.goto('about:blank');
    await page.setContent(HTML);
    await page.addScriptTag({ content: code });
    await page.evaluate(
      ([options, ok]) => {
        Object.assign(window, {
          stage: (window as unknown as { raise(o: object, s: boolean): Stage }).raise(options, ok),
        });
        stage.hold('hold');
      },
      [{ ...(sendAnyway && { sendAnyway }) }, signs] as const,
    );
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(SEEN_MS);
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const answers = () => page.evaluate(() => stage.answers);

  it('free: one press, no reason asked', async () => {
    await hold('free');
    await press('Send anyway');
    await expect.poll(answers).toEqual(['{"do":"send","reason":"none"}']);
    expect(await page.evaluate(() => stage.calls)).toEqual([]);
  });

  it('by a second person: a reason, and then a code', async () => {
    await hold('second-person');
    await press('Send anyway…');
    const ask = page.getByRole('button', { name: 'Ask for the code' });
    expect(await ask.getAttribute('aria-disabled')).toBe('true'); // no reason yet
    await page.getByRole('radio').first().check();
    await page.waitForTimeout(SEEN_MS);
    await press('Ask for the code');
    await expect.poll(answers).toHaveLength(1);
    expect(await page.evaluate(() => stage.calls)).toEqual(['countersign']);
  });

  it('without the code nothing goes, and the writer can go back', async () => {
    await hold('second-person', false);
    await press('Send anyway…');
    await page.getByRole('radio').first().check();
    await page.waitForTimeout(SEEN_MS);
    await press('Ask for the code');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('No code was typed. Nothing was sent.');
    expect(await answers()).toEqual([]);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-second.png` });
    await press('Back to my draft');
    await expect.poll(answers).toEqual(['{"do":"back"}']);
  });

  it('a policy that changes meanwhile is in the dialog at once', async () => {
    await hold('free');
    await page.evaluate(() => stage.adopt({ sendAnyway: 'second-person', practice: 'Ask Dana Ruiz.' }));
    await page.getByText('Ask Dana Ruiz.').waitFor();
    expect(await page.getByRole('button', { name: 'Send anyway', exact: true }).count()).toBe(0);
  });
});
