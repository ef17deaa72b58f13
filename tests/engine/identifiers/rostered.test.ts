import { describe, expect, it } from 'vitest';
import { rostered } from '../../../src/engine/signals/identifiers/rostered';
import { readPassage } from '../../../src/engine/text/tokens';
import { rosterOf } from '../../roster/roster';
import { lexicon, readBrackets } from '../brackets';

const roster = rosterOf(`Maria “Mari” Gonzales, maria.g@mail.example, (206) 555-0144
Ifeoma Okonkwo
Hope Carter
Zoë Okonjo-Bello
Nguyễn, Thị Lan
Søren Kjærgaard
Juan de la Cruz
John Smith
`);

const quotes = (text: string): string[] =>
  rostered(readPassage(text), [], lexicon, roster).map(({ start, end }) => text.slice(start, end));

function finds(sentences: readonly string[]): void {
  it.each(sentences)('%s', (marked) => {
    const { text, expected } = readBrackets(marked);
    expect(quotes(text)).toEqual(expected);
  });
}

describe('full names', () => {
  finds([
    'Ran into [Ifeoma Okonkwo] at the market.',
    'ran into [ifeoma okonkwo] at the market',
    '[Okonkwo, Ifeoma] was there.',
    '[IFEOMA OKONKWO] and no more',
    'I wrote to [Ifeoma C. Okonkwo] about it.',
    'With [Zoe Okonjo Bello] or [Zoë Okonjo-Bello] or [Zoe Bello].',
    'Tell [Soren Kjaergaard] so.',
    'Tell [Juan de la Cruz], who is in therapy.',
    '[Nguyen Thi Lan] is late.',
  ]);
});

describe('one slip', () => {
  finds([
    '[Ifeoma Okonkow] was there.',
    '[Ifeoma Okonwo] was there.',
    '[Ifeoma Okonkkwo] was there.',
    '[Ifeom Okonkwo] was there.',
    'My client spoke of [Okonkow], who relapsed.',
    'Ifeom Okonwo has two slips.',
  ]);
});

describe('names that need a cue', () => {
  finds([
    'Lunch with Maria on Friday.',
    'The panic is back, [Maria] said in session.',
    'Mr. Smith wrote the report.',
    '[Mr. Smith] wrote about his therapy.',
    '[Mr. Okonkwo] wrote the report.',
    'Dr. Okonkwo wrote about his therapy.',
    'I hope for less anxiety in therapy.',
    'Hope is good in therapy.',
    'In session [Hope] cried.',
    'John Smith wrote the report.',
    '[John Smith] relapsed.',
    'My client [Mari] is off her meds.',
    'The cruz of the matter.',
    'Client [I.O.] relapsed.',
    'I.O. ports are open.',
  ]);
});

describe('addresses and numbers', () => {
  finds([
    'Write to [Maria.G@Mail.Example].',
    'Write to [maria.g+home@mail.example].',
    'Write to [maria.g (at) mail (dot) example].',
    'Call [206.555.0144] or [+1 (206) 555-0144] or [2065550144].',
    'Call 206.555.0145 or write to mario.g@mail.example.',
  ]);
});

it('says how sure it is, and whose it is', () => {
  const [full] = rostered(readPassage('Ifeoma Okonkwo was there.'), [], lexicon, roster);
  expect(full).toMatchObject({ signal: 'identifier', type: 'client-name', subject: 'client', confidence: 'certain' });
  const [slip] = rostered(readPassage('My client spoke of Okonkow, who relapsed.'), [], lexicon, roster);
  expect(slip).toMatchObject({ confidence: 'likely' });
});

it('initials that many clients share narrow, and point at nobody', () => {
  const many = rosterOf(['Ida', 'Ivo', 'Ina', 'Igor'].map((name) => `${name} Olsen`).join('\n'));
  const [shared] = rostered(readPassage('Client I.O. relapsed.'), [], lexicon, many);
  expect(shared).toMatchObject({ signal: 'quasi', type: 'initials' });
});

it('an ordinary text costs few hashes: the roster is asked about names and strange words only', () => {
  let asked = 0;
  const counted = { ...roster, named: (word: string, slips: boolean) => (asked++, roster.named(word, slips)) };
  const text =
    'We will meet on the first of the month to talk about the budget, the new chairs and the heating, which has been out since the storm. Please bring your own cup.';
  rostered(readPassage(text), [], lexicon, counted);
  expect(asked).toBeLessThan(6);
});
