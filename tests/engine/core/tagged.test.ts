import { expect, it } from 'vitest';
import { isCode, taggedSignals } from '../../../src/engine/signals/tagged';
import { readPassage } from '../../../src/engine/text/tokens';

const subjectOf = (name: string): string | undefined =>
  taggedSignals(readPassage(name), [{ start: 0, end: name.length, type: 'organisation', confidence: 'certain' }])[0]
    ?.subject;

it.each(['Ministry of Justice', 'Supreme Administrative Court', 'Republic of Turkey', 'Austrian Government'])(
  '%s is an institution',
  (name) => expect(subjectOf(name)).toBe('institution'),
);

it.each(['Istanbul Administrative Court', 'Ridgeview Middle School', 'Mercy Hospital', 'Acme'])(
  '%s may narrow the crowd',
  (name) => expect(subjectOf(name)).toBeUndefined(),
);

const codeAt = (marked: string): boolean => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isCode(marked.replace(/[[\]]/g, ''), start, end);
};

it.each(['2001::25de::[cade]', '123:[abc]', '[www.example]', '33-[AC]-29', '[Port] 80:443'])('%s is code', (marked) =>
  expect(codeAt(marked)).toBe(true),
);

it.each(['Client:[Maria]', 'Re:[Tobias Lindqvist]', '[Maria]: she cried', 'the [Jean-Luc] I know', 'room 4 [Amadou]'])(
  '%s is none',
  (marked) => expect(codeAt(marked)).toBe(false),
);
