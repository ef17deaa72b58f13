import { expect, test } from 'vitest';
import type { Entry } from '../../src/settings/record';
import { writeTable } from '../../src/ui/pages/record-file';

test('no cell of the table is a formula, and every cell stays one', () => {
  // no entry can hold such words; the table does not rely on that
  const entry = { at: 0, deed: 'attest', audience: '@SUM(1)', rules: ['=1+1'], reason: '+"a", b', site: '-x.com' };
  const [, row] = writeTable([entry as unknown as Entry]).split('\r\n');
  expect(row).toBe(`1970-01-01T00:00:00.000Z,attest,'-x.com,'@SUM(1),'=1+1,"'+""a"", b",`);
});
