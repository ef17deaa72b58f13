import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Group, record, writeTable } from './report';
import { type Scene, Theatre } from './theatre';

/** How the pages are named, which adapter must claim them, and what the editor has. */
const EDITORS: Record<string, { adapter: string; plain?: true; mention?: true; shows?: 'part' }> = {
  textarea: { adapter: 'textarea', plain: true },
  contenteditable: { adapter: 'contenteditable', mention: true },
  quill: { adapter: 'quill', mention: true },
  prosemirror: { adapter: 'prosemirror', mention: true },
  lexical: { adapter: 'lexical' },
  ckeditor: { adapter: 'ckeditor' },
  'tinymce-inline': { adapter: 'tinymce', mention: true },
  tinymce: { adapter: 'tinymce', mention: true },
  slate: { adapter: 'slate', mention: true },
  draft: { adapter: 'draft' },
  trix: { adapter: 'trix' },
  rooster: { adapter: 'rooster' },
  codemirror: { adapter: 'codemirror', plain: true, shows: 'part' },
};

const SCORE = [
  ['<p>Dear Ana, <strong>Maria Lopez</strong> came <em>twice</em>.</p>', 'Dear Ana, Maria Lopez came twice.'],
  ['<p></p>', ''],
  ['<p>Next line<br>after a break 👩‍👩‍👧 and z\u200bw</p>', 'Next line\nafter a break 👩‍👩‍👧 and z\u200bw'],
  ['<ul><li>first</li><li>second <strong>bold</strong></li></ul>', 'first\nsecond bold'],
  ['<blockquote><p>On Monday she wrote:</p></blockquote>', 'On Monday she wrote:'],
  ['<p>The end</p>', 'The end'],
] as const;

const LETTER = [
  '<p>Dear Ana, Maria Lopez came twice.</p>',
  '<p>With <strong>Maria Lo</strong>pez in part.</p>',
  '<p><strong>Maria Lopez</strong> starts it.</p>',
  '<p>It ends with Maria Lopez</p>',
  '<p>after</p>',
].join('');
const LINES =
  'Dear Ana, Maria Lopez came twice.\nWith Maria Lopez in part.\nMaria Lopez starts it.\nIt ends with Maria Lopez\nafter';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
}, 60_000);
afterAll(async () => {
  if (process.env.WRITE_DOCS) await writeTable(theatre.browser);
  await theatre?.close();
});

const only = process.env.ONLY ? process.env.ONLY.split(',') : undefined;

describe.each(Object.entries(EDITORS).filter(([name]) => !only || only.includes(name)))('%s', (name, editor) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await theatre.scene(name);
  }, 30_000);
  afterAll(() => scene?.page.close());

  afterEach(({ task }) => {
    const group = task.suite?.name === name ? 'composition' : task.suite?.name;
    record(name, group as Group, task.result?.state !== 'fail');
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await scene.page.keyboard.press(key);
  };
  const settle = () => scene.page.waitForTimeout(60);

  describe('reads', () => {
    it('is claimed by its own adapter', async () => {
      await scene.load(LETTER);
      expect(await scene.act('id')).toBe(editor.adapter);
    });

    it('lines, lists, emoji, quotes exactly', async () => {
      await scene.load(SCORE.map(([html]) => html).join(''));
      expect(await scene.act('read')).toBe(SCORE.map(([, text]) => text).join('\n'));
      expect(await scene.model()).toBe(SCORE.map(([, text]) => text).join('\n'));
    });

    it('what is typed', async () => {
      await scene.load('<p>x</p>');
      await press('Control+a');
      await settle();
      await press('Delete');
      await settle();
      await scene.page.keyboard.type('Hello  Maria ');
      await press('Enter');
      await settle();
      await press('Enter');
      await settle();
      await scene.page.keyboard.type('one');
      await press(editor.plain ? 'Enter' : 'Shift+Enter');
      await settle();
      await scene.page.keyboard.type('two');
      await settle();
      expect(await scene.act('read')).toBe('Hello  Maria \n\none\ntwo');
      expect(await scene.model()).toBe('Hello  Maria \n\none\ntwo');
    });

    it.runIf(editor.mention)('mentions', async () => {
      await scene.load('<p>Ask </p>'.replace(' ', ' now '));
      await scene.page.evaluate(() => window.stage.mention?.('Ana P'));
      await settle();
      expect((await scene.act('read'))?.trim()).toMatch(/^Ask now ?@Ana P$/);
    });

    it('without touching the page', async () => {
      await scene.load(LETTER);
      await settle();
      const [saved, looks] = [await scene.saved(), await scene.act('looks')];
      expect(await scene.act('changesWhileReading', 'Maria Lopez')).toBe(0);
      expect([await scene.saved(), await scene.act('looks')]).toEqual([saved, looks]);
    });
  });

  describe('marks', () => {
    const every = async () => {
      for (const nth of [0, 1, 2, 3])
        expect(await scene.act('under', 'Maria Lopez', nth), `number ${nth}`).toBe('Maria Lopez');
    };

    it('lie under the words', async () => {
      await scene.load(LETTER);
      await scene.page.setViewportSize({ width: 800, height: 900 });
      await scene.page.evaluate(() => window.box.style.setProperty('height', '300px'));
      await settle();
      await every();
    });

    it('after typing, resizing, zooming, scrolling', async () => {
      await press('Control+Home');
      await scene.page.keyboard.type('Well then: ');
      await settle();
      await every();
      await scene.page.evaluate(() => window.box.style.setProperty('width', '300px'));
      await settle();
      await every();
      await scene.page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.3'));
      await settle();
      await every();
      await scene.page.evaluate(() => scrollBy(0, 40));
      await settle();
      await every();
      await scene.page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
    });

    it('wrap with the words', async () => {
      await scene.page.evaluate(() => window.box.style.setProperty('width', '130px'));
      await scene.page.evaluate(() => window.box.style.setProperty('height', '600px'));
      await settle();
      await scene.page.evaluate(() => scrollTo(0, 0));
      expect((await scene.act('rects', 'Maria Lopez starts it')).length).toBeGreaterThan(1);
      expect(await scene.act('under', 'Maria Lopez starts it')).toBe('Maria Lopez starts it');
      await scene.page.evaluate(() => window.box.removeAttribute('style'));
      await scene.page.setViewportSize({ width: 800, height: 600 });
    });

    it('follow a scroll inside', async () => {
      await scene.load(`${'<p>line of text</p>'.repeat(40)}<p>then Maria Lopez at last</p>`);
      await press('Control+End');
      await settle();
      if (editor.shows === 'part') return expect(await scene.act('read')).toBeNull();
      expect(await scene.act('under', 'Maria Lopez')).toBe('Maria Lopez');
      const [low] = await scene.act('rects', 'Maria Lopez');
      await press('Control+Home');
      await settle();
      const [lower] = await scene.act('rects', 'Maria Lopez');
      if (lower) expect(lower.y - (low?.y ?? 0)).toBeGreaterThan(400);
    });
  });

  describe('replaces', () => {
    beforeEach(async () => {
      await scene.load(LETTER);
      await press('Control+End');
      await settle();
    });
    const after = (nth: number, text: string, from = LINES) => {
      let at = -1;
      for (let i = 0; i <= nth; i++) at = from.indexOf('Maria Lopez', at + 1);
      return from.slice(0, at) + text + from.slice(at + 'Maria Lopez'.length);
    };
    const both = async (text: string) => {
      await settle();
      expect(await scene.model()).toBe(text);
      expect(await scene.act('read')).toBe(text);
    };

    it.each([
      ['plain words', 0],
      ['across bold', 1],
      ["at a line's start", 2],
      ["at a line's end", 3],
    ])('%s; one undo restores', async (_, nth) => {
      const bold = await scene.act('bold');
      expect(await scene.act('replace', 'Maria Lopez', 'a client', nth)).toBe(true);
      await both(after(nth, 'a client'));
      const now = await scene.act('bold');
      if (editor.plain || nth === 0 || nth === 3) expect(now).toBe(bold);
      else if (nth === 1) expect(now).toMatch(/^(a client)?Maria Lopez$/);
      else expect(now).toBe('Maria Loa client');
      await press('Control+z');
      await both(LINES);
      expect(await scene.act('bold')).toBe(bold);
    });

    it('twice in a row', async () => {
      expect(await scene.act('replace', 'Maria Lopez', 'someone', 3)).toBe(true);
      expect(await scene.act('replace', 'Maria Lopez', 'a client', 0)).toBe(true);
      await both(after(0, 'a client', after(3, 'someone')));
    });

    it('with nothing', async () => {
      expect(await scene.act('replace', ', Maria Lopez', '')).toBe(true);
      await both(LINES.replace(', Maria Lopez', ''));
      await press('Control+z');
      await both(LINES);
    });

    it('and typing goes on', async () => {
      expect(await scene.act('replace', 'Maria Lopez', 'a client')).toBe(true);
      await settle();
      await scene.page.keyboard.type(' of mine');
      await both(after(0, 'a client of mine'));
      await press('Control+End');
      await scene.page.keyboard.type(' all');
      await both(`${after(0, 'a client of mine')} all`);
    });

    it('only what it meant to', async () => {
      const replaced = scene.act('replace', 'Maria Lopez', 'a client');
      await scene.page.keyboard.type('!');
      const [, text] = [await replaced, await scene.model()];
      expect(text.match(/a client/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text.split('\n').slice(1).join('\n')).toContain('With Maria Lopez in part.');
    });
  });

  it('leaves a composition alone', async () => {
    await scene.load('<p>Maria Lopez </p>'.replace(' <', ':<'));
    await press('Control+End');
    await scene.cdp.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    const composed = async () => (await scene.act('read'))?.replace(/\u200b$/, ''); // Lexical's own, until it ends
    expect(await composed()).toBe('Maria Lopez:に');
    expect(await scene.act('rects', 'Maria Lopez')).toHaveLength(1);
    await scene.cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    expect(await composed()).toBe('Maria Lopez:にほ');
    await scene.cdp.send('Input.insertText', { text: 'にほん' });
    await settle();
    expect(await scene.model()).toBe('Maria Lopez:にほん');
    expect(await scene.act('read')).toBe('Maria Lopez:にほん');
  });
});
