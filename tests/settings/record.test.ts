import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AUDIENCES } from '../../src/rulebook';
import { EVENTS } from '../../src/settings/events';
import { DEEDS, type Entry, entryOf } from '../../src/settings/record';

const KNOWN = { rules: new Set(['no-casual-talk', 'own-rule']), reasons: new Set(['release', 'treatment']) };
const ID = '0b0f6c1e-6c1e-4b7e-9d3a-2f0a3c0d9e11';
const FROM = { url: 'https://mail.example.org/u/0/#inbox/maria-gonzales?q=maria', at: 1_790_000_000_123.7, id: ID };
const NOTE = { deed: 'attest', audience: 'public', rules: ['no-casual-talk'], reason: 'release' };

test('a note becomes an entry; of the address only the host is kept', () => {
  expect(entryOf(NOTE, KNOWN, FROM)).toEqual({
    id: ID,
    at: 1_790_000_000_123,
    site: 'mail.example.org',
    deed: 'attest',
    audience: 'public',
    rules: ['no-casual-talk'],
    reason: 'release',
    approved: false,
  });
  expect(entryOf({ ...NOTE, deed: 'hold' }, KNOWN, FROM)).not.toHaveProperty('reason');
});

test.each([
  ['a sentence as a reason', { ...NOTE, reason: 'Maria Gonzales said so' }, { reason: 'other' }],
  ['no reason', { ...NOTE, reason: 'none' }, { reason: 'none' }],
  ['words among the rules', { ...NOTE, rules: ['Maria', 'own-rule', 'own-rule'] }, { rules: ['own-rule'] }],
])('%s is not kept', (_, note, kept) => {
  expect(entryOf(note, KNOWN, FROM)).toMatchObject(kept);
});

test.each([
  ['a field more', { ...NOTE, text: 'Maria' }],
  ['another deed', { ...NOTE, deed: 'Maria' }],
  ['another audience', { ...NOTE, audience: 'Maria' }],
  ['a long text as a rule', { ...NOTE, rules: ['x'.repeat(101)] }],
  ['text', 'Maria'],
  ['nothing', undefined],
])('%s makes no entry', (_, note) => {
  expect(entryOf(note, KNOWN, FROM)).toBeNull();
});

test.each([
  ['http://[::1]:8080/x', '[::1]'],
  ['file:///home/maria/notes.html', ''],
  ['about:blank', ''],
  ['no address', ''],
  ['https://Bücher.example/x', 'xn--bcher-kva.example'],
])('the host of %s is “%s”', (url, site) => {
  expect(entryOf(NOTE, KNOWN, { ...FROM, url })?.site).toBe(site);
});

/** Every string of an entry must be known beforehand, whatever a page's script sends to the door. */
test('whatever comes in, no word of it stays', () => {
  const known = new Set<unknown>([
    ...DEEDS,
    ...AUDIENCES,
    ...KNOWN.rules,
    ...KNOWN.reasons,
    'other',
    'none',
    ID,
    'mail.example.org',
  ]);
  const word = fc.oneof(fc.string(), fc.constantFrom('Maria Gonzales', 'no-casual-talk', 'release', 'public'));
  const note = fc.record({
    deed: fc.oneof(fc.constantFrom(...DEEDS), word),
    audience: fc.oneof(fc.constantFrom(...AUDIENCES), word),
    rules: fc.array(word),
    reason: word,
    approved: fc.boolean(),
  });
  fc.assert(
    fc.property(note, (note) => {
      const entry: Entry | null = entryOf(note, KNOWN, FROM);
      const strings = JSON.stringify(entry, (_, value) => value)?.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
      const values = strings.map((string) => JSON.parse(string)).filter((value) => !(entry && value in entry));
      expect(values.every((value) => known.has(value))).toBe(true);
    }),
  );
});

test('the type has no room for a plain string', () => {
  const entry = entryOf(NOTE, KNOWN, FROM) as Entry;
  // @ts-expect-error a rule is an id that was looked up
  const rules: Entry['rules'] = ['I saw Maria today'];
  // @ts-expect-error a site is a host that was checked
  const site: Entry['site'] = 'I saw Maria today';
  // @ts-expect-error a reason is an exception's id
  const reason: (Entry & { deed: 'attest' })['reason'] = 'I saw Maria today';
  // @ts-expect-error an id is a UUID
  const id: Entry['id'] = 'I saw Maria today';
  // @ts-expect-error there is no such field
  const more: Entry = { ...entry, text: 'I saw Maria today' };
  expect([rules, site, reason, id, more]).toHaveLength(5);
});

test.each([
  ['https://otel.example.org/v1/logs', true],
  ['https://otel.example.org:4318/v1/logs?x=1', true],
  ['http://127.0.0.1:4318/v1/logs', true],
  ['http://localhost:4318/v1/logs', true],
  ['http://otel.example.org/v1/logs', false],
  ['http://127.0.0.1.example.org/v1/logs', false],
  ['https://user:secret@otel.example.org/', false],
  ['ftp://otel.example.org/', false],
  ['otel.example.org', false],
])('events may go to %s: %s', (endpoint, fine) => {
  expect(EVENTS.safeParse({ endpoint, headers: { Authorization: 'Bearer x' }, practiceId: 'lakeside-1' }).success).toBe(
    fine,
  );
});
