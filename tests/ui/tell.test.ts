import { describe, expect, it } from 'vitest';
import type { Finding, Inspection, Signal } from '../../src/engine/types';
import { temper } from '../../src/settings/sensitivity';
import { concernsOf, headline } from '../../src/ui/concerns';
import { offersOf, together } from '../../src/ui/offers';
import { readLines } from '../../src/ui/pages/controls';
import { readSettings, writeSettings } from '../../src/ui/pages/exchange';
import { seenIn, shorten } from '../../src/ui/seen';
import { IN_PAGE_WORDS } from '../../src/ui/words/in-page';
import { CAUTION, CLEAR, HOLD, TEXT } from './sample';

function signal(kind: Signal['signal'], type: string, quote: string, start: number): Signal {
  const end = start + quote.length;
  return { box: 'text', start, end, signal: kind, type, quote, subject: 'client', confidence: 'likely' };
}
const name = signal('identifier', 'person-name', 'Maria', 10);
const client = signal('relationship', 'my-client', 'my client', 0);
const words = signal('content', 'verbatim', '“I slept”', 20);
const age = signal('quasi', 'age', '33', 40);
const finding = (rule: string, signals: Signal[], more: Partial<Finding> = {}): Finding => ({
  rule,
  verdict: 'hold',
  signals,
  why: 'One thing. And another.',
  ...more,
});
const inspection = (findings: Finding[], more: Partial<Inspection> = {}): Inspection => ({
  verdict: 'hold',
  audience: 'public',
  findings,
  ...more,
});

describe('concerns', () => {
  it('join findings that rest on the same words, and keep their wordings', () => {
    const reword = [{ box: 'text', start: 0, end: 5, text: 'x' }];
    const all = concernsOf(
      inspection([finding('a', [name, client]), finding('b', [name], { reword }), finding('c', [age])]),
    );
    expect(all.map(({ rules, members }) => ({ rules, members }))).toEqual([
      { rules: ['a', 'b'], members: [0, 1] },
      { rules: ['c'], members: [2] },
    ]);
    expect(all[0]?.lead.reword).toBe(reword);
    expect(concernsOf(CLEAR)).toEqual([]);
  });

  it.each([
    [[name, client, words], {}, 'This tells everyone that “Maria” is a client, and what was said in confidence.'],
    [[name, client], { outsider: 'k@b.example' }, 'This tells k@b.example that “Maria” is a client.'],
    [
      [name, words],
      { audience: 'outside' },
      'This tells somebody outside your practice something private about “Maria”.',
    ],
    [[client, words], { audience: 'ai' }, 'This tells an outside tool what a client said or went through.'],
    [[client, age], { audience: 'list' }, 'This tells the whole list details that may point at one client.'],
    [[client], {}, 'This tells everyone that somebody is a client.'],
    [[age], {}, 'This tells everyone details that may point at one person.'],
    [[signal('identifier', 'phone', '555-0142', 0)], {}, 'This tells everyone a client’s phone number.'],
  ] as [Signal[], Partial<Inspection>, string][])('are told in one sentence: %#', (signals, more, sentence) => {
    const read = inspection([finding('a', signals)], more);
    const [concern] = concernsOf(read);
    expect(concern && headline(concern, read, IN_PAGE_WORDS.en)).toBe(sentence);
    expect(concern && headline(concern, read, IN_PAGE_WORDS.es)).toMatch(/^Esto (cuenta|da) /);
  });

  it('are told in the engine’s own sentence where it is one', () => {
    const [concern] = concernsOf(HOLD);
    expect(concern && headline(concern, HOLD, IN_PAGE_WORDS.en)).toBe(
      'This tells everyone that Maria Gonzales is your client.',
    );
  });
});

describe('what was seen', () => {
  it('names a person first, and says overlapping words of one kind once', () => {
    const longer = signal('relationship', 'my-client', 'client of mine', 3);
    expect(seenIn(finding('a', [client, longer, words, name])).map(({ quote }) => quote)).toEqual([
      'Maria',
      'client of mine',
      '“I slept”',
    ]);
  });

  it('is cut at a word’s end and stripped of its own quotation marks', () => {
    expect(shorten('"I finally slept\n without the light on"', 24)).toBe('I finally slept without…');
    expect(shorten('“Maria”')).toBe('Maria');
  });
});

describe('wordings', () => {
  it('show what they replace, and go together one for each place', () => {
    const [first, second, third] = HOLD.findings.map(offersOf);
    expect(first?.map(({ from }) => from)).toEqual(['My client … Maria Gonzales', 'My client … Maria Gonzales']);
    expect(second?.[0]?.from).toBe('"I finally slept without the light on"');
    expect(third?.map(({ from }) => from)).toEqual(['33', 'Elko']);
    // "33" lies inside the first finding's place
    expect(together(HOLD.findings.flatMap(offersOf)).map(({ text }) => text)).toEqual([
      'Somebody I know',
      'that rest had come back',
      'a small town',
    ]);
    expect(TEXT.slice(third?.[1]?.rewording.start, third?.[1]?.rewording.end)).toBe('Elko');
  });
});

describe('how few people fit', () => {
  it.each([
    [
      'Hardly anybody else in Elko fits this; whoever knows them will know who it is.',
      'Casi nadie más en Elko encaja; quien conozca a la persona sabrá quién es.',
    ],
    [
      'Only a handful of people in Elko fit this; friends will recognise them at once.',
      'Solo unas pocas personas en Elko encajan; sus amigos la reconocerán enseguida.',
    ],
    [
      'About 1,200 people in a community of 100,000 fit this; friends will recognise them sooner.',
      'Unas 1.200 personas en una comunidad de 100.000 encajan; sus amigos la reconocerán antes.',
    ],
  ])('is said in Spanish: %s', (english, spanish) => {
    expect(IN_PAGE_WORDS.es.crowd(english)).toBe(spanish);
    expect(IN_PAGE_WORDS.en.crowd(english)).toBe(english);
  });
});

describe('how much is said', () => {
  it('is tempered as the person wants, and never holds a report', () => {
    expect(temper(HOLD, 'holds').findings).toHaveLength(2);
    expect(temper(CAUTION, 'holds')).toMatchObject({ verdict: 'clear', findings: [] });
    expect(temper(CAUTION, 'strict')).toMatchObject({ verdict: 'hold', findings: [{ verdict: 'hold' }] });
    expect(temper({ ...CAUTION, audience: 'authority' }, 'strict').verdict).toBe('caution');
    expect(temper(HOLD)).toBe(HOLD);
  });
});

describe('settings', () => {
  it('are read from a pasted list as it comes', () => {
    expect(readLines(' @A.org,\nhttps://b.org/\n\na.org; C d ')).toEqual(['a.org', 'b.org', 'c d']);
  });

  it('come back from their own file and from no other', () => {
    const kept = {
      trustedDomains: ['a.org'],
      trustedAddresses: [],
      lists: [],
      coveredTools: [],
      clientAddresses: [],
      ownNames: ['dana'],
      severity: { 'vendor-ai': 'caution' },
      off: ['x.com'],
      community: 2000,
      sensitivity: 'strict',
    } as const;
    expect(readSettings(writeSettings({ ...kept, pausedUntil: 5 }))).toEqual(kept);
    for (const other of ['', '[]', 'null', '{"ownNames":["x"]}', '{"subrosa-settings":2}'])
      expect(readSettings(other)).toBeNull();
    expect(readSettings('{"subrosa-settings":1,"off":[1],"severity":{"a":"never"},"community":"x"}')).toEqual({});
  });
});
