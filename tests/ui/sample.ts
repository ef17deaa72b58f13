import type { Finding, Inspection, Signal } from '../../src/engine/types';
import type { RuleText } from '../../src/ui/view';

/** An invented draft with everything a card has to show; the offsets are those of its text. */
export const TEXT =
  'Feeling so proud tonight. My client Maria Gonzales, 33, told me "I finally slept without the light on" after two years. She is a deacon in Elko.';

function signal(signal: Signal['signal'], type: string, quote: string, rest: Partial<Signal> = {}): Signal {
  const start = TEXT.indexOf(quote);
  return {
    box: 'text',
    start,
    end: start + quote.length,
    signal,
    type,
    quote,
    subject: 'client',
    confidence: 'likely',
    ...rest,
  };
}

const name = signal('identifier', 'person-name', 'Maria Gonzales');
const client = signal('relationship', 'my-client', 'My client', { confidence: 'certain' });
const words = signal('content', 'verbatim', '"I finally slept without the light on"', { confidence: 'certain' });
const age = signal('quasi', 'age', '33', { confidence: 'certain' });
const trade = signal('quasi', 'trade', 'deacon');
const place = signal('quasi', 'place', 'Elko');

const findings: Finding[] = [
  {
    rule: 'no-confirm-client',
    verdict: 'hold',
    signals: [client, name],
    why: 'This tells everyone that Maria Gonzales is your client.',
    reword: [
      { box: 'text', start: client.start, end: age.end + 1, text: 'Somebody I know' },
      { box: 'text', start: client.start, end: age.end + 1, text: 'A person in her thirties' },
    ],
  },
  {
    rule: 'true-story-and-verbatim',
    verdict: 'hold',
    signals: [words],
    why: 'This repeats a client’s own words from a session.',
    reword: [{ box: 'text', start: words.start, end: words.end, text: 'that rest had come back' }],
  },
  {
    rule: 'name-removed-not-enough',
    verdict: 'caution',
    signals: [age, trade, place],
    why: 'Age, work and town together point at few people.',
    reword: [
      { box: 'text', start: age.start, end: age.end, text: 'in her thirties' },
      { box: 'text', start: place.start, end: place.end, text: 'a small town' },
    ],
  },
];

/** The same draft judged for a public post. */
export const HOLD: Inspection = {
  verdict: 'hold',
  audience: 'public',
  findings,
  crowd: 'About 30 people in Elko fit this.',
};

/** Only the last finding: a caution. */
export const CAUTION: Inspection = { verdict: 'caution', audience: 'public', findings: findings.slice(2) };

/** Nothing found. */
export const CLEAR: Inspection = { verdict: 'clear', audience: 'public', findings: [] };

/** As much of the rules as the in-page UI is given. */
export const RULES: RuleText[] = [
  {
    id: 'no-confirm-client',
    title: 'Neither confirm nor deny that someone is a client',
    summary: 'That a person is your client is confidential on its own.',
    exceptions: [
      {
        id: 'release',
        question: 'Did she sign a release for this reader?',
        text: 'A written authorization names who may be told what, and until when.',
        source: '45 CFR 164.508',
      },
      {
        id: 'treatment',
        question: 'Does this reader treat her too?',
        text: 'Treating providers may be told what the treatment needs.',
        source: '45 CFR 164.506(c)',
      },
    ],
  },
  {
    id: 'true-story-and-verbatim',
    title: 'True stories and quoted words',
    summary: 'A client’s own sentence is theirs.',
    exceptions: [
      {
        id: 'written-consent',
        question: 'Has she read this text and agreed in writing?',
        text: 'Consent counts for the text that was seen.',
        source: 'ACA B.1.c',
      },
    ],
  },
  {
    id: 'name-removed-not-enough',
    title: 'A few small facts can name a person',
    summary: 'Count the people who fit.',
    exceptions: [],
  },
];
