import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch } from './chromium';
import type { Stage } from './stage';

declare const stage: Stage;

const HTML = `<!doctype html><html lang="en"><title>Post</title>
<style>body{font:16px/1.5 sans-serif}#editor{width:500px;height:140px;border:1px solid #777;padding:8px;overflow:auto}</style>
<main><h1>Post</h1><div id="editor" contenteditable role="textbox" aria-label="Post"></div><button id="post">Post</button></main>`;
/** Lets the tests look into the shadow root, which is closed to everybody else. */
const OPEN_ROOTS = `{const attach=Element.prototype.attachShadow;
Element.prototype.attachShadow=function(init){return attach.call(this,{...init,mode:'open'})}}`;

let browser: Browser;
let code: string;
let context: BrowserContext;
let opened: Page;

beforeAll(async () => {
  [browser, { code }] = await Promise.all([launch(), bundle('stage.tsx')]);
  context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  opened = await context.newPage();
  await opened.addInitScript(OPEN_ROOTS);
}, 60_000);
afterAll(() => browser?.close());

/** A fresh stage in the one page that all tests share. */
async function open(
  options: { page?: Page; dark?: boolean; html?: string; language?: 'en' | 'es'; practice?: string } = {},
): Promise<Page> {
  const { page = opened, dark, html = HTML, language = 'en', practice } = options;
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  await page.evaluate(`var stage = raise(${JSON.stringify({ language, practice })})`);
  return page;
}

const calls = (page: Page) => page.evaluate(() => stage.calls);
const answers = (page: Page) => page.evaluate(() => stage.answers);
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.id || active?.textContent || '';
  });
/** Shifts the page's clock, in milliseconds, so that "seen for 500 ms" does not hang on how busy the machine is. */
const shift = (page: Page, by: number) =>
  page.evaluate(`{const now=performance.timeOrigin;performance.now=()=>Date.now()-now+${by}}`);
/** Longer than the browser takes to notice that something lies over a button. */
const noticed = (page: Page) => page.waitForTimeout(900);

describe('the page', () => {
  it('sees one empty element, and none once nothing is shown', async () => {
    const page = await open({ page: await context.newPage() });
    await page.evaluate(() => stage.show('hold'));
    const host = await page.evaluate(() => {
      const last = document.documentElement.lastElementChild as HTMLElement;
      return {
        children: last.childNodes.length,
        root: last.shadowRoot,
        top: last.matches(':popover-open'),
        extra: document.documentElement.children.length,
      };
    });
    expect(host).toEqual({ children: 0, root: null, top: true, extra: 3 });
    await page.evaluate(() => stage.show('nothing'));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    // A page in the background is drawn once a second, and the other tests are in it.
    await page.close();
    await opened.bringToFront();
  });

  it('can not undress, hide, lower or remove it', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('hold'));
    await page.addStyleTag({
      content: 'html > div{opacity:0!important;display:none!important;transform:scale(0)!important}',
    });
    for (const attack of [
      "h.style.cssText='display:none!important'",
      "h.hidden=true,h.className='x',h.inert=true",
      "h.removeAttribute('popover')",
      'h.hidePopover()',
      'h.remove()',
      "document.body.insertAdjacentHTML('beforeend','<div popover=manual style=inset:0;width:100%;height:100%>over</div>'),document.querySelector('body>[popover]').showPopover()",
    ]) {
      await page.evaluate(`{const h=[...document.documentElement.children].at(-1);${attack}}`);
      await page.waitForTimeout(60);
      const box = await page.locator('.chip').boundingBox();
      expect(box, attack).not.toBeNull();
      const hit = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
        [box!.x + 8, box!.y + 8] as const,
      );
      expect(hit, attack).toBe(true);
    }
  });

  it('that keeps fighting is left the field', async () => {
    const page = await open();
    await page.evaluate(() => {
      stage.show('hold');
      stage.hold('hold');
      const host = document.documentElement.lastElementChild as HTMLElement;
      new MutationObserver(() => host.isConnected && host.remove()).observe(document.documentElement, {
        childList: true,
      });
      host.remove();
    });
    await page.waitForTimeout(100);
    expect(await answers(page)).toEqual(['{"do":"back"}']);
  });
});

describe('the chip', () => {
  it('says what it knows, and no more', async () => {
    const page = await open();
    const chip = page.locator('.chip');
    for (const [inspection, more, tone, text] of [
      ['clear', {}, 'quiet', ''],
      [null, { state: 'checking' }, 'checking', ''],
      ['caution', {}, 'caution', '1'],
      ['hold', {}, 'hold', '3'],
      ['hold', { state: 'checking' }, 'hold', '3'],
      [null, { state: 'waiting' }, 'waiting', 'Subrosa is still reading…'],
      [null, { state: 'unread', reason: 'too long' }, 'unread', 'Not checked: too long'],
      [null, { state: 'unread' }, 'unread', 'Subrosa can’t read this field'],
    ] as const) {
      await page.evaluate(([name, state]) => stage.show(name, state), [inspection, more] as const);
      expect(await chip.getAttribute('data-tone')).toBe(tone);
      expect(await chip.textContent()).toBe(text);
    }
  });

  it('stands where the lines end: on the left in a right-to-left editor, and its card opens there', async () => {
    const page = await open();
    const side = async () => {
      const chip = (await page.locator('.chip').boundingBox())!;
      const editor = (await page.locator('#editor').boundingBox())!;
      return chip.x + chip.width / 2 < editor.x + editor.width / 2 ? 'left' : 'right';
    };
    await page.evaluate(() => stage.show('hold'));
    expect(await side()).toBe('right');
    await page.evaluate(() => stage.show('hold', { rtl: true }));
    expect(await side()).toBe('left');
    await page.click('.chip');
    expect((await page.locator('dialog').boundingBox())!.x).toBeGreaterThanOrEqual(0);
  });

  it('announces what got worse, once', async () => {
    const page = await open();
    const status = page.locator('[role=status]');
    await page.evaluate(() => stage.show('clear'));
    expect(await status.textContent()).toBe('');
    await page.evaluate(() => stage.show('hold'));
    expect(await status.textContent()).toBe('Subrosa: 3 findings. Would be held. F8 opens.');
  });
});

describe('the card', () => {
  it('opens at the chip, leaves the caret in the draft, takes a wording with one click', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('hold'));
    await page.focus('#editor');
    await page.click('.chip');
    expect(await page.locator('.card h2').textContent()).toBe(
      'This tells everyone that Maria Gonzales is your client.',
    );
    expect(await focused(page)).toBe('editor');
    await page.click('text=A person in her thirties');
    expect(await calls(page)).toEqual(['apply A person in her thirties']);
    await page.locator('.card').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('editor');
  });

  it('says so where the field takes no change', async () => {
    const page = await open();
    await page.evaluate(() => {
      stage.applies = false;
      stage.show('caution');
    });
    await page.click('.chip');
    await page.click('text=Take all');
    expect(await calls(page)).toEqual(['apply in her thirties | a small town']);
    await page.getByText('did not take the change').waitFor();
  });

  it('opens where the pointer rests and closes where it strays', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('hold'));
    const [x, y] = await page.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.querySelector('#editor')!.firstChild!, 30);
      range.setEnd(document.querySelector('#editor')!.firstChild!, 36);
      const { left, top } = range.getBoundingClientRect();
      return [left + 4, top + 8] as const;
    });
    await page.mouse.move(x, y);
    await page.locator('.card').waitFor();
    await page.mouse.move(700, 690);
    await page.mouse.move(701, 690);
    await page.locator('.card').waitFor({ state: 'detached' });
    await page.mouse.click(x, y);
    await page.locator('.card').waitFor();
    await page.keyboard.type('a');
    await page.locator('.card').waitFor({ state: 'detached' });
  });

  it('is reached, walked and left with the keyboard', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('hold'));
    await page.focus('#editor');
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.waitForTimeout(60);
    expect(await page.locator('.card h2').textContent()).toBe('This repeats a client’s own words from a session.');
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Shift+F8');
    await page.waitForTimeout(60);
    expect(await page.locator('.card h2').textContent()).toBe('Age, work and town together point at few people.');
    const stops = new Set<string>();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      stops.add(await focused(page));
    }
    expect(stops.size).toBe(6);
    expect(stops).not.toContain('post');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('editor');
    expect(await calls(page)).toEqual(['go 0', 'go 1', 'go 0', 'go 2']);
  });

  it('remembers names for ever, and nothing on a hasty or made-up click', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('hold'));
    await page.click('.chip');
    await shift(page, -60_000);
    await page.click('text=This is not a client');
    await page.click('text=Always');
    expect(await calls(page)).toEqual([]);
    await shift(page, 60_000);
    await page.locator('text=Always').evaluate((button) => (button as HTMLElement).click());
    expect(await calls(page)).toEqual([]);
    await page.click('text=Always');
    expect(await calls(page)).toEqual(['dismiss Maria Gonzales always']);
  });

  it('works over a page that is modal itself', async () => {
    const page = await open({
      html: HTML.replace('<main>', '<dialog id=modal><main>').replace('</main>', '</main></dialog>'),
    });
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('#modal')?.showModal();
      stage.show('hold');
    });
    const chip = (await page.locator('.chip').boundingBox())!;
    await page.mouse.click(chip.x + 8, chip.y + 8);
    await page.getByText('A person in her thirties').click();
    expect(await calls(page)).toEqual(['apply A person in her thirties']);
  });
});

describe('the hold dialog', () => {
  it('goes back by default, by Escape and by its button', async () => {
    const page = await open({ practice: 'Ask Dr. Lin, ext. 12.' });
    await page.evaluate(() => stage.show('hold'));
    await page.focus('#editor');
    for (const leave of [
      () => page.keyboard.press('Enter'),
      () => page.keyboard.press('Escape'),
      () => page.click('text=Back to my draft'),
    ]) {
      await page.evaluate(() => stage.hold('hold'));
      await page.getByText('Ask Dr. Lin, ext. 12.').waitFor();
      expect(await focused(page)).toBe('Back to my draft');
      await leave();
      await page.locator('.hold-dialog').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('editor');
    }
    await page.evaluate(() => stage.hold('hold'));
    await page.click('text=Apply all safer wordings');
    expect(await answers(page)).toEqual([...Array(3).fill('{"do":"back"}'), '{"do":"reword"}']);
  });

  it('names the day of a release: on the card of what it opened, in the dialog where it has ended', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('released'));
    await page.focus('#editor');
    await page.keyboard.press('F8');
    await page.getByText('A signed release for this reader holds until June 30, 2027.').waitFor();
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-released.png` });
    await page.keyboard.press('Escape');
    await page.evaluate(() => stage.hold('lapsed'));
    await page.getByText('The release for this reader ended on October 31, 2026.').waitFor();
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-lapsed.png` });
  });

  it('keeps the focus, and the page out', async () => {
    const page = await open();
    await page.evaluate(() => stage.show('hold'));
    await page.evaluate(() => stage.hold('hold'));
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).not.toMatch(/^(editor|post|3)$/);
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('#editor')?.focus());
    expect(await focused(page)).not.toBe('editor');
  });

  it('sends only with a reason, and never tells the words of one', async () => {
    const page = await open();
    await page.evaluate(() => stage.hold('hold'));
    await page.click('text=Send anyway…');
    await noticed(page);
    await shift(page, 60_000);
    const send = page.getByRole('button', { name: 'Send anyway' });
    await send.click({ force: true });
    expect(await answers(page)).toEqual([]);
    await page.getByLabel('Another reason').check();
    await send.click({ force: true });
    expect(await answers(page)).toEqual([]);
    await page.getByLabel('In a few words').fill('her own wish');
    await noticed(page);
    await shift(page, 120_000);
    await send.click();
    expect(await answers(page)).toEqual(['{"do":"send","reason":"other"}']);
  });

  it('can be answered with the keyboard alone', async () => {
    const page = await open();
    await page.evaluate(() => stage.hold('hold'));
    await page.keyboard.press('Shift+Tab');
    while ((await focused(page)) !== 'Send anyway…') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await noticed(page);
    await shift(page, 60_000);
    while ((await focused(page)) !== 'Send anyway') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await answers(page)).toEqual(['{"do":"send","reason":"treatment"}']);
  });

  it.each([
    ['aimed', '', 60_000, 1],
    ['hasty', '', -60_000, 0],
    [
      'made up',
      "document.documentElement.lastElementChild.shadowRoot.querySelector('.buttons .bare').click()",
      1600,
      0,
    ],
    ['under a veil that lets clicks through', 'veil()', 60_000, 0],
    ['on a page gone transparent', "document.documentElement.style.opacity='0.01'", 60_000, 0],
  ])('on a click that is %s', async (_, attack, later, sent) => {
    const page = await open();
    await page.evaluate(`veil=()=>{const outer=document.createElement('div');document.body.append(outer);
      const v=document.createElement('div');v.popover='manual';v.style='inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:#fff';
      outer.attachShadow({mode:'open'}).append(v);v.showPopover()}`);
    await page.evaluate(() => stage.hold('hold'));
    await page.click('text=Send anyway…');
    await page.keyboard.press('Space');
    await noticed(page);
    await shift(page, later);
    await page.evaluate(attack);
    if (attack) await noticed(page);
    const box = (await page.getByRole('button', { name: 'Send anyway' }).boundingBox())!;
    if (!attack.includes('click()')) await page.mouse.click(box.x + 8, box.y + 8);
    expect((await answers(page)).length).toBe(sent);
    if (attack === 'veil()') await page.getByText('not in full view').waitFor();
  });

  it('speaks Spanish', async () => {
    const page = await open({ language: 'es' });
    await page.evaluate(() => stage.hold('hold'));
    await page.getByText('Volver a mi texto').waitFor();
  });

  it('answers "back" when it is taken away', async () => {
    const page = await open();
    await page.evaluate(() => stage.hold('hold'));
    await page.evaluate(() => stage.destroy());
    expect(await answers(page)).toEqual(['{"do":"back"}']);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

describe('axe finds nothing', () => {
  it.each([false, true])(
    'on chip, card and dialog (dark: %s)',
    async (dark) => {
      const page = await open({ dark });
      if (dark)
        await page.addStyleTag({ content: 'body{background:#111;color:#eee}#post{background:#eee;color:#111}' });
      const check = async (what: string) => {
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        // Only colours differ in the dark.
        const { violations } = await (dark ? axe.withRules(['color-contrast']) : axe.withTags(TAGS)).analyze();
        expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      };
      await page.evaluate(() => stage.show('hold'));
      await page.focus('#editor');
      await page.keyboard.press('Shift+F8');
      await page.waitForTimeout(60);
      await check('card');
      await page.evaluate(() => stage.hold('hold'));
      await check('dialog');
      await page.click('text=Send anyway…');
      await page.getByLabel('Another reason').check();
      await check('reasons');
    },
    30_000,
  );
});
