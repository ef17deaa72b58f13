import { describe, expect, test } from 'vitest';
import { joinRules } from '../../src/settings/in-force';
import { readManaged, strayRules } from '../../src/settings/managed';

const RULE = {
  id: 'no-merger-talk',
  title: 'The merger',
  summary: 'Not before it is announced.',
  phrases: ['oakfield'],
};
const CODE = `pbkdf2-sha256$600000$${'A'.repeat(22)}==$${'B'.repeat(43)}=`;

const faultsOf = (raw: unknown) => readManaged(raw).faults.map(({ at, why }) => `${at}: ${why}`);

describe('what is well written holds', () => {
  test.each([
    ['practice', 'Elm Street Counseling'],
    ['contact', { name: 'Dana Ruiz', how: 'extension 12' }],
    ['guardedSites', ['mail.elmstreet.example']],
    ['severity', { 'real-time-post': 'hold' }],
    ['locked', ['off', 'pausedUntil']],
    ['sendAnyway', 'free'],
    ['codes', [CODE]],
    ['recordDays', 30],
  ])('%s', (key, value) => {
    expect(readManaged({ [key]: value })).toEqual({ managed: { [key]: value }, faults: [] });
  });

  test('in lower case, without spaces around it, where case means nothing', () => {
    const { managed } = readManaged({ trustedDomains: [' ElmStreet.Example '], ownNames: ['Dana Ruiz'] });
    expect(managed).toEqual({ trustedDomains: ['elmstreet.example'], ownNames: ['dana ruiz'] });
  });

  test('lists and objects that a registry or Firefox hands over as strings', () => {
    const { managed, faults } = readManaged({
      lists: '["practice-group.example"]',
      contact: '{"name":"Dana Ruiz"}',
      message: '[Ask first]',
      rules: JSON.stringify([RULE]),
    });
    expect(faults).toEqual([]);
    expect(managed).toMatchObject({
      lists: ['practice-group.example'],
      contact: { name: 'Dana Ruiz' },
      message: '[Ask first]',
      rules: [RULE],
    });
  });
});

describe('what is wrong is named, and the rest holds', () => {
  test.each([
    ['no policy at all', undefined],
    ['a word', 'policy'],
    ['a list', ['practice']],
  ])('%s is an empty policy', (_, raw) => expect(readManaged(raw)).toEqual({ managed: {}, faults: [] }));

  test('an unknown key', () => {
    expect(readManaged({ guardedSite: ['a.example'], practice: 'Elm' })).toEqual({
      managed: { practice: 'Elm' },
      faults: [{ key: 'guardedSite', at: 'guardedSite', why: 'unknown-key' }],
    });
  });

  test('a value of the wrong kind, or none that is known', () => {
    const { managed, faults } = readManaged({ recordDays: 'thirty', sensitivity: 'loud', place: 'US-CA' });
    expect(managed).toEqual({ place: 'US-CA' });
    expect(faults).toEqual([
      { key: 'recordDays', at: 'recordDays', why: 'wrong-kind', expected: ['number'] },
      { key: 'sensitivity', at: 'sensitivity', why: 'wrong-value', expected: ['holds', 'usual', 'strict'] },
    ]);
  });

  test('one entry of a list or table', () => {
    const { managed } = readManaged({
      guardedSites: ['mail.elm.example', 'https://elm.example/mail', 7],
      severity: { 'real-time-post': 'hold', 'vendor-ai': 'forbid' },
      locked: ['off', 'everything'],
    });
    expect(managed).toEqual({
      guardedSites: ['mail.elm.example'],
      severity: { 'real-time-post': 'hold' },
      locked: ['off'],
    });
    expect(faultsOf({ guardedSites: ['https://elm.example/mail', 7], severity: { 'vendor-ai': 'forbid' } })).toEqual([
      'guardedSites.0: wrong-value',
      'guardedSites.1: wrong-kind',
      'severity.vendor-ai: wrong-value',
    ]);
  });

  test('one rule of the practice’s own', () => {
    const raw = { rules: [RULE, { id: 'No Good', title: 'x' }, { ...RULE, id: 'other', verdit: 'hold' }] };
    expect(readManaged(raw).managed.rules?.map(({ id }) => id)).toEqual(['no-merger-talk']);
    expect(faultsOf(raw)).toEqual([
      'rules.1.id: wrong-value',
      'rules.1.summary: missing',
      'rules.2.verdit: unknown-key',
    ]);
  });

  test('a code where its hash belongs; without any code nobody can be asked for one', () => {
    const raw = { sendAnyway: 'second-person', codes: ['rose-garden-42'] };
    expect(readManaged(raw).managed).toEqual({ sendAnyway: 'reason', codes: [] });
    expect(faultsOf(raw)).toEqual(['codes.0: wrong-value', 'codes: no-codes']);
    expect(JSON.stringify(readManaged(raw).faults)).not.toContain('rose-garden');
  });

  test('what the policy says it sets, and the browser has not handed over', () => {
    expect(readManaged({ sets: ['lists', 'practice'], practice: 'Elm' }).faults).toEqual([
      { key: 'lists', at: 'lists', why: 'not-arrived' },
    ]);
  });

  test('a severity of no rule', () => {
    const { managed } = readManaged({
      severity: { 'vendor-ai': 'hold', 'vendor-ia': 'hold', [RULE.id]: 'off' },
      rules: [RULE],
    });
    expect(strayRules(managed, ['vendor-ai']).map(({ at }) => at)).toEqual(['severity.vendor-ia']);
  });
});

test('a practice’s rule leads, and takes the place of ours where it has its id', () => {
  const rule = (id: string, rank: number) => ({
    ...readManaged({ rules: [{ ...RULE, id, rank }] }).managed.rules![0]!,
  });
  const ours = [rule('a', 10), rule('b', 20)];
  const own = [rule('b', 0), rule('mine', 15)];
  expect(joinRules(ours, own).map(({ id, rank }) => `${id} ${rank}`)).toEqual(['b 0', 'a 10', 'mine 15']);
  expect(joinRules(ours)).toBe(ours);
});
