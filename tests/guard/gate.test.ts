// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_POLICY } from '../../src/engine/types';
import type { HoldAnswer } from '../../src/guard/face';
import { createGate, type Gate } from '../../src/guard/gate';
import { createWatch } from '../../src/guard/watch';
import { eyes, fakeReader, trusted } from './fakes';

let gate: Gate;
let box: HTMLTextAreaElement;
let post: HTMLButtonElement;
let answers: HoldAnswer[];
const asked = vi.fn();
const record = vi.fn();
const clicked = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `<section><textarea></textarea><button class="send">Post</button><button class="draft">Post later</button></section>
    <section><textarea></textarea><button>Post</button></section>`;
  [box, post] = [
    document.querySelector('textarea') as HTMLTextAreaElement,
    document.querySelector('button') as HTMLButtonElement,
  ];
  asked.mockClear();
  record.mockClear();
  clicked.mockClear();
  post.addEventListener('click', clicked);
  answers = [];
  const editor = eyes.editorAt(box);
  if (!editor) throw new Error('no editor');
  const watch = createWatch(editor, { eyes, reader: fakeReader, policy: () => EMPTY_POLICY, changed: () => undefined });
  gate = createGate({
    eyes,
    watches: () => [watch],
    ask: async (inspection) => {
      asked(inspection.findings[0]?.signals.map(({ quote }) => quote));
      return answers.shift() ?? { do: 'back' };
    },
    record,
  });
});

const settled = () => new Promise((done) => setTimeout(done));

/** A whole press with the mouse; which of its events were withheld. */
function click(control: Element): string[] {
  return ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].filter((type) => {
    const event = trusted(type, control, { detail: 1 });
    gate.handle(event);
    return event.withheld;
  });
}

function key(target: Element, name: string, more: Record<string, unknown> = {}): string[] {
  return ['keydown', 'keypress', 'keyup'].filter((type) => {
    const event = trusted(type, target, { key: name, ...more });
    gate.handle(event);
    return event.withheld;
  });
}

test('a clear and a doubtful draft pass untouched', () => {
  for (const text of ['', 'Hello.', 'Hello?']) {
    box.value = text;
    expect(click(post)).toEqual([]);
  }
  expect(asked).not.toHaveBeenCalled();
});

test('a leaking draft is held from the first event of the press, and asked about once', async () => {
  box.value = 'MARIA';
  expect(click(post)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  click(post);
  await settled();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(clicked).not.toHaveBeenCalled();
});

test('a press that never becomes a click asks nothing', async () => {
  box.value = 'MARIA';
  gate.handle(trusted('pointerdown', post));
  await settled();
  expect(asked).not.toHaveBeenCalled();
});

test('answered for, the press is done again, once', async () => {
  box.value = 'MARIA';
  answers = [{ do: 'send', reason: 'other' }];
  click(post);
  await settled();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(click(post)).toEqual([]);
});

test('a draft that grew riskier behind the dialog is asked about again', async () => {
  box.value = 'MARIA';
  answers = [{ do: 'send', reason: 'other' }];
  asked.mockImplementationOnce(() => {
    box.value = 'MARIA and PAUL';
  });
  click(post);
  await settled();
  expect(asked.mock.calls).toEqual([[['MARIA']], [['MARIA', 'PAUL']]]);
  expect(clicked).not.toHaveBeenCalled();
});

test('reworded, the writer gets the draft back and nothing is sent', async () => {
  box.value = 'I saw MARIA.';
  answers = [{ do: 'reword' }];
  click(post);
  await settled();
  expect(box.value).toBe('I saw a client.');
  expect(clicked).not.toHaveBeenCalled();
});

test('Ctrl+Enter is held with its repeats and its release; Enter, other keys and typing in an IME are not', async () => {
  box.value = 'MARIA';
  expect(key(box, 'Enter')).toEqual([]);
  expect(key(box, 'a', { ctrlKey: true })).toEqual([]);
  expect(key(box, 'Enter', { ctrlKey: true, isComposing: true })).toEqual([]);
  expect(key(box, 'Enter', { ctrlKey: true })).toEqual(['keydown', 'keypress', 'keyup']);
  await settled();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('Space and Enter on the button are presses', () => {
  box.value = 'MARIA';
  expect(key(post, ' ')).toContain('keydown');
  expect(key(post, 'Enter')).toContain('keydown');
});

test('what the site calls no send, another composer’s send and the page’s own events pass', () => {
  box.value = 'MARIA';
  expect(click(document.querySelector('.draft') as Element)).toEqual([]);
  expect(click(document.querySelectorAll('button')[2] as Element)).toEqual([]);
  const event = trusted('click', post, { isTrusted: false });
  gate.handle(event);
  expect(event.withheld).toBe(false);
});

const HELD = { audience: 'public', rules: ['names'] };

test('tells the record of a hold and of the answer, and nothing that was written', async () => {
  box.value = 'MARIA';
  answers = [{ do: 'send', reason: 'release', approved: true }];
  click(post);
  await settled();
  expect(record.mock.calls.flat()).toEqual([
    { deed: 'hold', ...HELD },
    { deed: 'attest', ...HELD, reason: 'release', approved: true },
  ]);
  click(post);
  expect(record).toHaveBeenCalledTimes(2);
});

test('tells of an edit when the changed draft goes, once', async () => {
  box.value = 'I saw MARIA.';
  click(post);
  await settled();
  box.value = 'I saw somebody.';
  expect(record.mock.lastCall).toEqual([{ deed: 'hold', ...HELD }]);
  click(post);
  click(post);
  expect(record.mock.calls.slice(1)).toEqual([[{ deed: 'edit', ...HELD }]]);
});

test('tells of wordings that were taken, and not of an edit besides', async () => {
  box.value = 'I saw MARIA.';
  answers = [{ do: 'reword' }];
  click(post);
  await settled();
  click(post);
  expect(record.mock.calls.slice(1)).toEqual([[{ deed: 'reword', ...HELD }]]);
});

test('tells nothing of drafts that were never held', () => {
  for (const text of ['Hello.', 'Hello?']) {
    box.value = text;
    click(post);
  }
  expect(record).not.toHaveBeenCalled();
});
