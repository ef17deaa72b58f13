import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEngine, toDraft, toPolicy } from '../../../scripts/open-engine';
import { LONGEST } from '../../../src/engine/inspect';
import { applyRewordings } from '../../../src/engine/reword';
import { type Audience, type Draft, EMPTY_POLICY } from '../../../src/engine/types';

const engine = openEngine();
const read = (text: string, audience: Audience, more: object = {}) => {
  const line = { text, audience, ...more };
  return engine.inspect(toDraft(line), toPolicy(line));
};
const LEAK = 'My client Maria Gonzales told me in session that she relapsed on Saturday.';

describe('inspect', () => {
  it('holds a named client and what was said in session, for everybody', () => {
    const { verdict, findings } = read(LEAK, 'public');
    expect(verdict).toBe('hold');
    expect(findings[0]?.signals.map((s) => s.quote)).toContain('Maria Gonzales');
  });

  it('lets ordinary life pass without a word', () => {
    expect(read('Grocery run, then the gym', 'public')).toEqual({ verdict: 'clear', audience: 'public', findings: [] });
  });

  it.each(['maria gonzales', 'Maria Gonzales', 'maria'])(
    'takes "%s" for no client once the writer has said so',
    (name) => {
      const draft = toDraft({
        text: 'Maria Gonzales missed her appointment again and told me she relapsed.',
        audience: 'public',
      });
      const before = engine.inspect(draft, EMPTY_POLICY);
      expect(before.verdict).toBe('hold');
      const { findings } = engine.inspect(draft, { ...EMPTY_POLICY, ownNames: [name] });
      const quotes = findings.flatMap(({ signals }) => signals.map(({ quote }) => quote));
      if (name !== 'maria') expect(quotes).not.toContain('Maria Gonzales');
    },
  );

  it('is quiet where the only person told of is no client', () => {
    const draft = toDraft({ text: 'Dr. Hope Adeyemi told us she relapsed in session on Tuesday.', audience: 'public' });
    expect(engine.inspect(draft, { ...EMPTY_POLICY, ownNames: ['hope adeyemi'] }).verdict).toBe('clear');
  });

  it('goes on holding for one client when another name is none', () => {
    const draft = toDraft({ text: `${LEAK} Hope at the desk rang her.`, audience: 'public' });
    expect(engine.inspect(draft, { ...EMPTY_POLICY, ownNames: ['hope'] }).verdict).toBe('hold');
  });

  it('never holds a message to an authority', () => {
    expect(read(LEAK, 'authority').verdict).not.toBe('hold');
  });

  it('reads nothing into a private document', () => {
    expect(read(LEAK, 'private').verdict).toBe('clear');
  });

  it('names the one address outside the practice', () => {
    const result = read(LEAK, 'team', {
      recipients: ['a@oakhill.example', 'b@elsewhere.example'],
      trusted_domains: ['oakhill.example'],
    });
    expect(result.audience).toBe('outside');
    expect(result.outsider).toBe('b@elsewhere.example');
  });

  it('gives offsets in the box they stand in, whatever is invisible before them', () => {
    const text = `\u200B\u200Bwell… ${LEAK}`;
    for (const s of read(text, 'public').findings.flatMap((f) => f.signals))
      expect(text.slice(s.start, s.end)).toBe(s.quote);
  });

  it('offers only a wording that is judged better', () => {
    const draft: Draft = toDraft({ text: LEAK, audience: 'public' });
    const reword = engine.inspect(draft, EMPTY_POLICY).findings[0]?.reword ?? [];
    expect(reword.length).toBeGreaterThan(0);
    const again = engine.inspect({ ...draft, boxes: applyRewordings(draft.boxes, reword) }, EMPTY_POLICY);
    expect(again.verdict).not.toBe('hold');
  });

  it('says so when a draft is too long to be read', () => {
    expect(read('a '.repeat(LONGEST), 'public').unread).toContain('longer than');
  });

  it('obeys the practice: a rule set to off is silent, and an own severity stands', () => {
    const off = Object.fromEntries(read(LEAK, 'public').findings.map((f) => [f.rule, 'off' as const]));
    const rules = read(LEAK, 'public', { policy: { severity: off } }).findings.map((f) => f.rule);
    for (const rule of rules) expect(off[rule]).toBeUndefined();
  });

  it('takes any text at all: broken surrogates, right to left, emoji, marks without letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { verdict } = read(`${text}\nmy client\u202E ${text}`, 'public');
        return ['clear', 'caution', 'hold'].includes(verdict);
      }),
      { numRuns: 60 },
    );
    expect(read('\uD800 my client \uDFFF said "no" 👩‍👩‍👧 שלום', 'public').audience).toBe('public');
  });

  it('gives the same answer twice, from the cache as from the text', () => {
    expect(read(LEAK, 'public')).toEqual(read(LEAK, 'public'));
  });
});
