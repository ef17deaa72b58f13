import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));
const { afterIt } = await import('../../src/background/policy');

const DAY = 24 * 3_600_000;
const LAST = { managed: { practice: 'Elm', locked: ['off' as const] }, faults: [] };

test('the last policy holds for a week when the browser hands over none any more, and that is named', () => {
  const first = afterIt(LAST, 0);
  expect(first).toEqual({
    managed: LAST.managed,
    faults: [{ key: '', at: '', why: 'gone', expected: ['1970-01-08'] }],
    until: 7 * DAY,
  });
  expect(afterIt(first, 6 * DAY)).toEqual(first);
  expect(afterIt(first, 7 * DAY)).toEqual({ managed: {}, faults: [] });
});

test('where there was none, there is none', () => {
  expect(afterIt({ managed: {}, faults: [] }, 0)).toEqual({ managed: {}, faults: [] });
});
