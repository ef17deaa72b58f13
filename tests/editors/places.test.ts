import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scene, Theatre } from './theatre';

const PLACES = ['open', 'closed', 'frame', 'dialog', 'popover'];
const EDITORS = ['textarea', 'contenteditable', 'quill', 'prosemirror', 'lexical'];
/** Editors whose makers say that they do not work there; LinkedIn runs Quill in a shadow root with patches of its own. */
const NOT_THERE: Record<string, string[]> = {
  quill: ['open', 'closed', 'frame'],
  lexical: ['open', 'closed', 'frame'],
};

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
}, 60_000);
afterAll(() => theatre?.close());

const stands = EDITORS.flatMap((name) =>
  PLACES.filter((place) => !NOT_THERE[name]?.includes(place)).map((place) => [name, place] as const),
);

describe.each(stands)('%s in a place of its own: %s', (name, place) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await theatre.scene(name, place);
    await scene.load('<p>Dear Ana,</p><p>Maria Lopez came twice.</p>');
  }, 30_000);
  afterAll(() => scene?.page.close());

  it('is claimed, read, marked', async () => {
    expect(await scene.act('id')).toBe(name);
    expect(await scene.act('read')).toBe('Dear Ana,\nMaria Lopez came twice.');
    if (name === 'textarea' && place === 'frame') expect(await scene.act('rects', 'Maria Lopez')).toHaveLength(1);
    else expect(await scene.act('under', 'Maria Lopez')).toBe('Maria Lopez');
  });

  it('is edited, one undo restores', async () => {
    expect(await scene.act('replace', 'Maria Lopez', 'a client')).toBe(true);
    expect(await scene.model()).toBe('Dear Ana,\na client came twice.');
    await scene.page.waitForTimeout(60);
    await scene.page.keyboard.press('Control+z');
    await scene.page.waitForTimeout(60);
    expect(await scene.model()).toBe('Dear Ana,\nMaria Lopez came twice.');
  });
});
