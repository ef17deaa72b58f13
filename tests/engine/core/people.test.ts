import { describe, expect, it } from 'vitest';
import { wordBits } from '../../../src/engine/lexicon/word-bits';
import { readPeople } from '../../../src/engine/people';
import { readPassage } from '../../../src/engine/text/tokens';
import { readZones } from '../../../src/engine/text/zones';

/** Roles and, per clause, the role of whom it speaks. */
function cast(text: string, names: readonly string[] = []) {
  const found = names.map((name) => ({
    signal: 'identifier' as const,
    type: 'person-name',
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    confidence: 'likely' as const,
  }));
  const passage = readPassage(text);
  const bits = Int32Array.from(passage.tokens, ({ norm }) => wordBits(norm));
  const { people, clauses } = readPeople(passage, bits, readZones(text), found, []);
  return { people, spoken: clauses.map((c) => people[c.person]?.role ?? 'nobody') };
}

describe('people', () => {
  it('follows a pronoun back to who was brought up last', () => {
    expect(cast('I saw a client today. She cried.').spoken).toEqual(['writer', 'client']);
    expect(cast('My sister called. She cried.').spoken).toEqual(['kin', 'kin']);
  });

  it('keeps apart whose relative somebody is', () => {
    const { people } = cast('My client left. His wife called.');
    const wife = people.find((p) => p.heads.has('wife'));
    expect(people[wife?.owner ?? -1]?.role).toBe('client');
  });

  it('joins a name to the noun it stands beside', () => {
    const { people } = cast('My client Tobias left.', ['Tobias']);
    expect(people.filter((p) => p.id > 1)).toHaveLength(1);
    expect(people[2]?.named).toBe(true);
  });

  it('reads plural words as people in general', () => {
    expect(cast('Clients often ask me this.').people[2]?.role).toBe('plural');
  });

  it('does not take a portal for a patient', () => {
    expect(cast('The patient portal is down.').people.filter((p) => p.role === 'client')).toHaveLength(0);
  });
});
