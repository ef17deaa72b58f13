import { describe, expect, it } from 'vitest';
import { openEngine, toDraft } from '../../../scripts/open-engine';
import { type Audience, EMPTY_POLICY, type Policy, type Release } from '../../../src/engine/types';
import { rosterOf } from '../../roster/roster';

const engine = openEngine();
const roster = rosterOf(`Dana Whitfield, dana@mail.example, 206 555 0144
Ifeoma Okonkwo, ife@mail.example
`);
const policy: Policy = { ...EMPTY_POLICY, trustedDomains: ['ourpractice.example'], roster };
const judge = (text: string, where: Audience | readonly string[], own: Policy = policy) =>
  engine.inspect(toDraft({ text, ...(typeof where === 'string' ? { audience: where } : { recipients: where }) }), own);

describe('a client of the roster', () => {
  it.each(['public', 'review', 'list', 'outside', 'ai', 'unknown'] as const)(
    'is held with care, before %s readers, without a word for a client',
    (audience) => {
      const { verdict, findings } = judge('Ifeoma Okonkwo had a rough week, the panic is back.', audience);
      expect(verdict).toBe('hold');
      expect(findings[0]?.signals.some(({ type }) => type === 'client-name')).toBe(true);
    },
  );
  it.each(['public', 'outside'] as const)(
    'is nobody special without a trace of care, before %s readers',
    (audience) => {
      const { roster: _, ...without } = policy;
      const text = 'Lunch with Dana on Friday?';
      expect(judge(text, audience).verdict).toBe('clear');
      expect(judge(text, audience, without).verdict).toBe('clear');
    },
  );
  it.fails('known fault: the reader takes a name and a fair for a client before outside readers', () => {
    expect(judge('Ifeoma Okonkwo will bake for the school fair.', 'outside').verdict).toBe('clear');
  });
  it('is never held before an authority', () => {
    expect(judge('I report that Ifeoma Okonkwo relapsed and her son is alone.', 'authority').verdict).toBe('caution');
  });
  it('is the one written to at her own address', () => {
    const { verdict, audience } = judge('Hi Dana,\n\nSee you Tuesday at 3.\n\nBest,\nSam', ['dana@mail.example']);
    expect([verdict, audience]).toEqual(['clear', 'client']);
  });
  it('is nobody else’s business, another client’s neither', () => {
    const told = 'Hi Dana,\n\nIfeoma Okonkwo is doing well in therapy.\n\nBest,\nSam';
    expect(judge(told, ['dana@mail.example'])).toMatchObject({ verdict: 'hold', audience: 'client' });
  });
  it('is seen with another one in Cc', () => {
    expect(judge('The office is closed on Friday.', ['dana@mail.example', 'ife@mail.example']).verdict).toBe('hold');
  });
  it('is left alone where the person has said that it is nobody', () => {
    const own = { ...policy, ownNames: ['ifeoma okonkwo'] };
    const types = engine.signals(toDraft({ text: 'Ifeoma Okonkwo relapsed.' }), own).map(({ type }) => type);
    expect(types).not.toContain('client-name');
  });
});

describe('a release', () => {
  const text = 'Ifeoma Okonkwo has been in therapy with me since May, her panic attacks are less frequent.';
  const to = ['lee@cityhospital.example'];
  const release: Release = { reader: 'cityhospital.example', until: '2027-06-30' };
  const key = roster.keyOf(roster.named('okonkwo', false)[0]?.entry ?? -1);
  const other = roster.keyOf(roster.named('whitfield', false)[0]?.entry ?? -1);
  const with_ = (...releases: Release[]): Policy => ({ ...policy, releases });

  it('opens its reader: a caution that names the day', () => {
    expect(judge(text, to)).toMatchObject({ verdict: 'hold' });
    expect(judge(text, to, with_(release))).toMatchObject({ verdict: 'caution', released: '2027-06-30' });
    expect(judge(text, to, with_({ ...release, reader: 'lee@cityhospital.example' })).verdict).toBe('caution');
  });
  it('opens nobody else, and no public post', () => {
    expect(judge(text, [...to, 'x@elsewhere.example'], with_(release)).verdict).toBe('hold');
    expect(judge(text, ['lee@notcityhospital.example'], with_(release)).verdict).toBe('hold');
    expect(judge(text, 'public', with_(release)).verdict).toBe('hold');
  });
  it('for one client opens that client', () => {
    expect(judge(text, to, with_({ ...release, client: key })).verdict).toBe('caution');
    expect(judge(text, to, with_({ ...release, client: other })).verdict).toBe('hold');
  });
  it('opens psychotherapy notes and substance-use treatment only where it says so', () => {
    const notes = `${text} My psychotherapy notes are below: “I hate my mother”, she said.`;
    expect(judge(notes, to, with_(release)).verdict).toBe('hold');
    expect(judge(notes, to, with_({ ...release, notes: true })).verdict).toBe('caution');
    const detox = 'Ifeoma Okonkwo relapsed and left detox on Monday, she is on methadone again.';
    expect(judge(detox, to, with_(release)).verdict).toBe('hold');
    expect(judge(detox, to, with_({ ...release, part2: true })).verdict).toBe('caution');
  });
  it('that has ended opens nothing and is told of', () => {
    const ended = { ...policy, lapsed: [{ ...release, until: '2026-10-31' }] };
    expect(judge(text, to, ended)).toMatchObject({ verdict: 'hold', lapsed: '2026-10-31' });
    expect(judge('The office is closed on Friday.', to, ended).lapsed).toBeUndefined();
  });
});
