import { describe, expect, it } from 'vitest';
import { applyRewordings, type Reading, reword } from '../../../src/engine/reword';
import { lessonOf, veilQuote } from '../../../src/engine/rewording/quotes';
import type { Audience, Box, Rewording, Signal, SignalKind } from '../../../src/engine/types';

/** Signals by brackets: [n:Tobias] a name, [t:..] a third party's, [age:34], [place:Elko], [trade:welder], [day:..], [c:..] content (whole). */
const KINDS: Record<string, [SignalKind, string]> = {
  n: ['identifier', 'person-name'],
  t: ['identifier', 'person-name'],
  phone: ['identifier', 'phone'],
  dob: ['identifier', 'birth-date'],
  age: ['quasi', 'age'],
  place: ['quasi', 'named-place'],
  trade: ['quasi', 'trade'],
  day: ['quasi', 'session-time'],
  faith: ['quasi', 'faith'],
  event: ['quasi', 'event'],
};
function read(marked: string): { boxes: Box[]; signals: Signal[] } {
  const signals: Signal[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(\w+):([^\]]*)\]/g)) {
    text += marked.slice(from, match.index);
    const [signal, type] = KINDS[match[1] ?? ''] ?? ['content', 'told'];
    const quote = match[2] ?? '';
    const subject = match[1] === 't' ? 'third-party' : 'client';
    signals.push({
      box: 'text',
      start: text.length,
      end: text.length + quote.length,
      quote,
      signal,
      type,
      subject,
      confidence: 'likely',
    });
    text += quote;
    from = (match.index ?? 0) + match[0].length;
  }
  text += marked.slice(from);
  return { boxes: [{ name: 'text', text }], signals };
}
const reworded = (
  marked: string,
  audience: Audience = 'outside',
  clears: (text: string) => boolean = () => true,
  more: Partial<Reading> = {},
): { text: string; way: Rewording[] } => {
  const { boxes, signals } = read(marked);
  const way = reword(boxes, { audience, verdict: 'hold', signals, answers: false, ...more }, (next) => ({
    verdict: clears(next[0]?.text ?? '') ? 'clear' : 'hold',
    signals: signals.flatMap((s) => {
      const start = next[0]?.text.indexOf(s.quote) ?? -1;
      return start < 0 ? [] : [{ ...s, start, end: start + s.quote.length }];
    }),
  }));
  return { text: applyRewordings(boxes, way)[0]?.text ?? '', way };
};

describe('small changes', () => {
  it.each([
    ['My client [n:Tobias Lindqvist] told me about it.', 'My client told me about it.'],
    ['My client, [n:Tobias], told me about it.', 'My client told me about it.'],
    ['I saw [n:Tobias] and his wife. [n:Tobias] was calm.', 'I saw a client and his wife. The client was calm.'],
    ['[n:Tobias]’s mother called, then [n:Ana] did.', 'A client’s mother called, then another client did.'],
    ['I saw Mr. [n:Halloran] again.', 'I saw a client again.'],
    ['[n:Tobias] and [n:Ana] came late.', 'Two clients came late.'],
    ['[n:Ana Ortiz], a client of mine, came late.', 'A client came late.'],
    ['[n:Ana] was a patient with us for years.', 'Somebody was a patient with us for years.'],
    ['Her husband [t:Mark] drove. I called [t:Lou].', 'Her husband drove. I called someone.'],
    ['My client [n:Lena R.], [age:9], told me so.', 'My client told me so.'],
    ['My client, [age:seven], bit her teacher.', 'My client bit her teacher.'],
    ['She ([age:34]) is doing well.', 'She is doing well.'],
    ['An [age:18]-year-old boy came in.', 'A boy came in.'],
    ['A [age:34-year-old] [trade:welder] from [place:Elko] told me so.', 'A client told me so.'],
    ['My client, a retired [trade:bishop], sleeps again.', 'My client sleeps again.'],
    ['She has not slept since [event:the fire on Oak Street].', 'She has not slept.'],
    ['An [faith:Amish] couple asked for help.', 'A couple asked for help.'],
    ['He told me [day:Monday] he had dreamt.', 'He told me he had dreamt.'],
    ['Call me tonight at [phone:555-0142].', 'Call me tonight.'],
    ['My client (DOB [dob:4/1/1990]) sleeps.', 'My client sleeps.'],
    ['You can rest easy, [n:Tobias].', 'You can rest easy.'],
    ['[n:tobias] was late again', 'a client was late again'],
  ])('%s', (marked, text) => expect(reworded(marked).text).toBe(text));

  it('leave the rest of the sentence where it is', () => {
    expect(reworded('My client [n:Tobias] sleeps.').way).toEqual([{ box: 'text', start: 10, end: 17, text: '' }]);
  });

  it('hide a name wherever it stands, not only where it was found', () => {
    expect(reworded('I saw [n:Tobias Lindqvist]. Lindqvist was calm.').text).toBe(
      'I saw a client. The client was calm.',
    );
  });

  it('leave a greeting’s name alone', () => {
    expect(reworded('Hi [n:Dana],\nI saw [n:Tobias] today.').text).toBe('Hi Dana,\nI saw a client today.');
  });
});

describe('somebody’s words', () => {
  it.each([
    ['A client told me: “I only feel real when I’m angry.”', 'Some people only feel real when they’re angry.'],
    ['She said, "I never trust myself to rest."', 'Some people never trust themselves to rest.'],
    ['He told me: “My wife left on Friday.”', 'He told me something I will keep to myself.'],
    ['She said “I slept with the light off” and smiled.', 'She said something I will keep to myself and smiled.'],
    ['We read “Frog and Toad”.', null],
    ['We call it “grounding”.', 'We call it “grounding”.'],
    ['“I can’t.” “Why?”', null],
  ])('%s', (sentence, text) => expect(veilQuote(sentence)).toBe(text));

  it('are no lesson where they tell of one day, one family, one name', () => {
    for (const words of [
      'I want Maria back',
      'I feel it was yesterday',
      'I love my wife',
      'I slept',
      'You never listen',
    ])
      expect(lessonOf(words)).toBeNull();
  });
});

describe('where small changes are not enough', () => {
  it('leaves sentences out, and what hangs on them', () => {
    const marked = 'A quick question. [c:My client relapsed on Saturday.] She cried. Is there a group in town?';
    expect(reworded(marked, 'outside', (t) => !/relapsed/.test(t)).text).toBe(
      'A quick question. Is there a group in town?',
    );
  });

  it('leaves no gap where a paragraph goes', () => {
    const marked = 'Good news first.\n\n[c:My client relapsed.]\n\nSee you all on Sunday at the fair.';
    expect(reworded(marked, 'public', (t) => !/relapsed/.test(t)).text).toBe(
      'Good news first.\n\nSee you all on Sunday at the fair.',
    );
  });

  it('says one neutral sentence where nothing is left, and keeps the greeting', () => {
    const no = (t: string): boolean => !/relapsed/.test(t);
    expect(reworded('Hi Kev, [c:my client relapsed.]', 'outside', no).text).toBe(
      'Hi Kev, could you call me? I would rather not put this in writing.',
    );
    expect(reworded('[c:My client relapsed.]', 'public', no).text).toBe('What people tell me at work stays at work.');
  });

  it('neither confirms nor denies', () => {
    expect(reworded('Thank you, Dana! It was [c:a joy to work with you].', 'review').text).toMatch(
      /^Thank you for writing\. Privacy law/,
    );
    expect(reworded('Hi Thomas, [c:yes your brother was here.]', 'outside', () => true, { answers: true }).text).toBe(
      'Hi Thomas, I can’t confirm or deny whether any person is or has been a client here. That is the answer I give about everyone.',
    );
  });

  it('offers nothing that is judged no better', () => {
    expect(reworded('My client [n:Tobias] sleeps.', 'outside', () => false).way).toEqual([]);
  });
});
