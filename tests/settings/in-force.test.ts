import { describe, expect, test } from 'vitest';
import { inForce, lockedKeys } from '../../src/settings/in-force';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/settings/preferences';

const mine = (more: Partial<Preferences>): Preferences => ({ ...DEFAULT_PREFERENCES, ...more });

test('without a policy the person’s choices hold as they are', () => {
  const choices = mine({ off: ['a.example'], sensitivity: 'strict', trustedDomains: ['b.example'] });
  expect(inForce(choices, {})).toEqual(choices);
  expect(lockedKeys({})).toEqual([]);
});

test('lists are joined, single values replaced, severities set rule by rule', () => {
  const now = inForce(
    mine({
      trustedDomains: ['b.example', 'a.example'],
      sensitivity: 'holds',
      severity: { 'vendor-ai': 'off', 'real-time-post': 'caution' },
    }),
    { trustedDomains: ['a.example'], sensitivity: 'strict', severity: { 'vendor-ai': 'hold' } },
  );
  expect(now).toMatchObject({
    trustedDomains: ['a.example', 'b.example'],
    sensitivity: 'strict',
    severity: { 'vendor-ai': 'hold', 'real-time-post': 'caution' },
  });
});

describe('locked', () => {
  test('the practice’s alone holds', () => {
    const now = inForce(mine({ trustedDomains: ['gmail.com'], ownNames: ['maria'], severity: { a: 'off' } }), {
      trustedDomains: ['elm.example'],
      locked: ['trustedDomains', 'severity', 'ownNames'],
    });
    expect(now).toMatchObject({ trustedDomains: ['elm.example'], ownNames: [], severity: {} });
  });

  test('the default, where the practice has set nothing: nobody switches off, nobody pauses', () => {
    const now = inForce(mine({ off: ['a.example'], pausedUntil: 9e15, sensitivity: 'holds' }), {
      locked: ['off', 'pausedUntil', 'sensitivity'],
    });
    expect(now).toMatchObject({ off: [], pausedUntil: 0 });
    expect(now.sensitivity).toBeUndefined();
  });

  test('are told: what is locked, and single values that are set', () => {
    expect(lockedKeys({ locked: ['off'], place: 'US-CA', lists: ['l.example'] })).toEqual(['off', 'place']);
  });
});

test('a guarded site cannot be switched off, nor what is below or above it; others can', () => {
  const off = ['elm.example', 'a.mail.elm.example', 'mail.elm.example', 'news.example', 'notelm.example'];
  expect(inForce(mine({ off }), { guardedSites: ['mail.elm.example'] }).off).toEqual([
    'news.example',
    'notelm.example',
  ]);
});
