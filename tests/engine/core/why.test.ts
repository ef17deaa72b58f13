import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/engine/facts';
import type { Audience, Signal } from '../../../src/engine/types';
import { whyOf } from '../../../src/engine/why';

const signal = (kind: Signal['signal'], type: string, quote: string): Signal => ({
  box: 'text',
  start: 0,
  end: quote.length,
  signal: kind,
  type,
  quote,
  subject: 'client',
  confidence: 'likely',
});
const name = signal('identifier', 'person-name', 'Mr. Ruiz');
const client = signal('relationship', 'my-client', 'my client');
const told = signal('content', 'told', 'she sleeps with the light on');
const age = signal('quasi', 'age', '34');
const place = signal('quasi', 'named-place', 'Elko');

describe('why', () => {
  it.each<[string, Signal[], Audience, Fact[]]>([
    ['This would tell everyone that “Mr. Ruiz” is a client.', [name, client], 'public', []],
    [
      'This would tell a school something about “Mr. Ruiz” that you know from care: “she sleeps with the light on”.',
      [name, told],
      'outside',
      ['reader-school'],
    ],
    ['This would tell the whole list enough to guess who a client is: “34”, “Elko”.', [age, place, told], 'list', []],
    [
      'This would tell an outside tool what a client said or went through: “she sleeps with the light on”.',
      [told],
      'ai',
      [],
    ],
    [
      'This would tell everyone a client’s own words.',
      [signal('content', 'verbatim', 'I am. You are.')],
      'public',
      ['verbatim'],
    ],
    [
      'This would show everyone a client’s phone number: “555-0142”.',
      [signal('identifier', 'phone', '555-0142')],
      'public',
      [],
    ],
    [
      'This answer would tell everyone that the reviewer was a client: “your treatment”.',
      [signal('relationship', 'your-care', 'your treatment')],
      'review',
      [],
    ],
    [
      'This would tell somebody outside your practice that somebody is a client: “my client”.',
      [client],
      'outside',
      ['reader-school', 'reader-employer'],
    ],
    ['Clients who get this could see one another’s addresses.', [], 'client', ['clients-visible']],
    ['This would tell one partner what the other said alone.', [told], 'outside', ['wrong-partner']],
    ['This may tell everyone something of a client.', [], 'public', []],
  ])('%s', (sentence, signals, audience, facts) => expect(whyOf(signals, audience, new Set(facts))).toBe(sentence));

  it('names the one address that is outside', () => {
    expect(whyOf([client], 'outside', new Set(), 'k@b.example')).toContain('tell k@b.example that');
  });

  it('repeats no long words and none that break off', () => {
    const long = signal('content', 'told', 'she told me that she has not slept a single night since the fire');
    const broken = signal('content', 'told', 'and then he wanted to');
    expect(whyOf([long, broken], 'public', new Set())).toBe(
      'This would tell everyone what a client said or went through.',
    );
  });
});
