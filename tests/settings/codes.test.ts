import { expect, test } from 'vitest';
import { hashCode, isCode, makeCode } from '../../src/settings/codes';
import { readManaged } from '../../src/settings/managed';

test('a code is known by its hash, however it is typed; another is not', async () => {
  const code = makeCode();
  const hash = await hashCode(code);
  expect(await isCode(code.toUpperCase().replaceAll('-', ' '), [hash])).toBe(true);
  expect(await isCode(makeCode(), [hash])).toBe(false);
  expect(await isCode('', [hash])).toBe(false);
});

test('the same code never has the same hash, and a policy takes what is made', async () => {
  const hashes = [await hashCode('kf7m-2xqa-u8dz'), await hashCode('kf7m-2xqa-u8dz')];
  expect(hashes[0]).not.toBe(hashes[1]);
  expect(readManaged({ codes: hashes }).faults).toEqual([]);
});

test('codes are long enough that nobody tries them, and none repeats', () => {
  const codes = Array.from({ length: 200 }, makeCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/);
});
