import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/engine/facts';
import { Look } from '../../../src/engine/text/look';
import { addThemes } from '../../../src/engine/themes';

const themes = (text: string, audience = 'outside', facts: Fact[] = ['R', 'C']): Set<Fact> => {
  const all = new Set(facts);
  addThemes(all, (pattern) => pattern.test(new Look(text.toLowerCase())), audience);
  return all;
};

describe('what a draft is about', () => {
  it.each<[Fact, string]>([
    ['about-release', 'Her signed release from May covers attendance only.'],
    ['about-release', 'With Omar’s consent I can tell you the dates.'],
    ['about-court', 'Until a court order names the topics I may not answer.'],
    ['about-custody', 'I will write to both parents, who share custody.'],
    ['about-couple', 'I would like to offer both of you a joint session.'],
    ['about-relatives', 'As we agreed together, she will call you if the nights get worse.'],
    ['about-school', 'Could he leave 2nd period on Mondays?'],
    ['about-press', 'A reporter asked about him; this is on background.'],
    ['about-treating', 'I’m her outpatient psychiatrist, please send the med list.'],
    ['about-supervision', 'For our case conference: she stopped coming.'],
    ['about-records', 'The treatment plan is attached.'],
    ['about-writing', 'A short story inspired by my clients.'],
    ['chatter', 'My noon is late again, lol.'],
    ['too-much', 'Here is her full trauma history.'],
    ['mis-sent', 'I removed that post an hour later.'],
    ['referral-ask', 'Any psychiatrist in town with openings?'],
    ['abuse', 'He was molested by a coach.'],
    ['reader-own-therapist', 'She reminds me of my mother.'],
    ['acknowledges', 'I got your letter about him.'],
    ['minor', 'Leo (9) did not come.'],
    ['substance-use', 'Her Suboxone refill is late.'],
  ])('%s: %s', (fact, text) => expect(themes(text)).toContain(fact));

  it.each<[Fact, string]>([
    ['about-school', 'She is a teacher and likes her college friends.'],
    ['about-court', 'He plays tennis with a judge.'],
    ['about-release', 'We talked about release from all that tension.'],
    ['about-supervision', 'Her supervisor at the plant is unkind.'],
    ['about-writing', 'She read me her poem.'],
    ['abuse', 'He came for help with substance abuse.'],
    ['chatter', 'The lollipop jar is empty.'],
  ])('not %s: %s', (fact, text) => expect(themes(text)).not.toContain(fact));

  it('is not asked where nothing is told of a client', () => {
    expect(themes('Our supervision group reads a short story.', 'public', [])).not.toContain('about-supervision');
  });
});
