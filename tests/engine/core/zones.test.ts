import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/engine/text/normalise';
import { readPassage } from '../../../src/engine/text/tokens';
import { readZones } from '../../../src/engine/text/zones';

const zones = (text: string) =>
  readZones(text).map((line) => `${line.zone}: ${text.slice(line.start, line.end).trim()}`);

describe('zones', () => {
  it('tells greeting, body, signature and boilerplate apart', () => {
    expect(
      zones(
        'Hi Dana, can you call me?\n\nBest,\nJolene Pruitt, LMFT #48213\nThis email may contain confidential information.',
      ),
    ).toEqual([
      'greeting: Hi Dana,',
      'body: can you call me?',
      'body: ',
      'signature: Best,',
      'signature: Jolene Pruitt, LMFT #48213',
      'boilerplate: This email may contain confidential information.',
    ]);
  });

  it('knows what was quoted', () => {
    expect(zones('See below.\n\nOn Mon, Rosa wrote:\n> is he still coming?').slice(2)).toEqual([
      'quoted: On Mon, Rosa wrote:',
      'quoted: > is he still coming?',
    ]);
  });
});

describe('normalise', () => {
  it('drops what cannot be seen and finds the way back', () => {
    const { text, original } = normalise('S\u200Bara\u00ADh');
    expect(text).toBe('Sarah');
    expect(original(5)).toBe(7);
  });
});

describe('tokens', () => {
  it('cuts sentences, not abbreviations', () => {
    expect(readPassage('Mr. Ruiz left. He cried!').sentences).toHaveLength(2);
  });
});
