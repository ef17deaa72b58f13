// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_POLICY } from '../../src/engine/types';
import { createWatch, type Watch } from '../../src/guard/watch';
import { eyes, fakeReader } from './fakes';

let box: HTMLTextAreaElement;
let watch: Watch;
const inspect = vi.fn(fakeReader.inspect);
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  inspect.mockClear();
  changed.mockClear();
  document.body.innerHTML = '<section><textarea></textarea><button class="send">Post</button></section>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  const editor = eyes.editorAt(box);
  if (!editor) throw new Error('no editor');
  watch = createWatch(editor, { eyes, reader: { inspect }, policy: () => EMPTY_POLICY, changed });
});
afterEach(() => vi.useRealTimers());

const judge = (text: string) => {
  box.value = text;
  return watch.judge();
};

test('judges the text as it is now, and the same text once', () => {
  expect(judge('I saw MARIA.').verdict).toBe('hold');
  expect(judge('I saw MARIA.').verdict).toBe('hold');
  expect(inspect).toHaveBeenCalledTimes(1);
  expect(judge('I saw nobody.').verdict).toBe('clear');
  expect(inspect.mock.lastCall?.[0]).toEqual({
    boxes: [{ name: 'text', text: 'I saw nobody.' }],
    recipients: [],
    site: 'somewhere.example/',
    audience: 'public',
  });
});

test('an empty draft is clear without being read', () => {
  expect(judge('  \n').verdict).toBe('clear');
  expect(inspect).not.toHaveBeenCalled();
});

test('reads after a pause in typing, once', () => {
  box.value = 'MARIA';
  for (let keys = 0; keys < 5; keys++) {
    watch.typed();
    vi.advanceTimersByTime(100);
  }
  expect(inspect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(inspect).toHaveBeenCalledTimes(1);
});

test('what can not be read is said to be unread and is not held', () => {
  expect(judge('boom').unread).toMatch(/stumbled/);
  expect(watch.holds(watch.judge())).toBe(false);
  expect(judge(`${'x'.repeat(200_001)} MARIA`).unread).toMatch(/too long/);
  expect(inspect).toHaveBeenCalledTimes(1);
});

test('is answered for until it becomes riskier', () => {
  const found = judge('I saw MARIA.');
  expect(watch.holds(found)).toBe(true);
  watch.attest(found);
  expect(watch.holds(judge('I saw MARIA.'))).toBe(false);
  expect(watch.holds(judge('I saw MARIA today, and it went well.'))).toBe(false);
  expect(watch.holds(judge('I saw MARIA and PAUL.'))).toBe(true);
  expect(watch.holds(judge('I saw MARIA.'))).toBe(false);
});

test('an answer ends with the draft that it was given for', () => {
  watch.attest(judge('I saw MARIA.'));
  judge('');
  expect(watch.holds(judge('I saw MARIA.'))).toBe(true);
});

test('takes rewordings last first, and reads again', async () => {
  const { findings } = judge('MARIA met PAUL.');
  expect(await watch.apply(findings[0]?.reword ?? [])).toBe(true);
  expect(box.value).toBe('a client met a client.');
  expect(watch.judge().verdict).toBe('clear');
});

test('dismissed words do not count in this draft', () => {
  judge('MARIA');
  watch.dismiss('MARIA');
  expect(watch.judge().verdict).toBe('clear');
  expect(judge('MARIA and PAUL').verdict).toBe('hold');
});
