import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Compared, whatWouldChange } from '../../scripts/policy/compare';
import type { Finding, Verdict } from '../../src/engine/types';

const ROOT = join(import.meta.dirname, '../..');
const POLICY = join(ROOT, 'docs/policy/practice.json');
const HOUSE = 'So glad about Oakfield House!';

const inspect = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/inspect.ts'), ...args], {
    input,
    encoding: 'utf8',
  });

const finding = (rule: string, verdict: 'caution' | 'hold'): Finding => ({ rule, verdict, signals: [], why: '' });
const drafts = (...all: [Verdict, Finding[], Verdict, Finding[]][]): Compared[] =>
  all.map(([from, then, to, now], at) => ({
    name: `draft ${at}`,
    text: `words\nof ${at}`,
    before: { verdict: from, audience: 'public', findings: then },
    after: { verdict: to, audience: 'public', findings: now },
  }));

describe('what would change', () => {
  const compared = drafts(
    ['clear', [], 'hold', [finding('own', 'hold')]],
    ['caution', [finding('general', 'caution')], 'hold', [finding('general', 'caution'), finding('raised', 'hold')]],
    ['caution', [finding('silenced', 'caution')], 'clear', []],
    ['hold', [finding('own', 'hold')], 'hold', [finding('own', 'hold')]],
  );

  test('by verdict, then by the rule that makes the difference; no text', () => {
    expect(whatWouldChange(compared, false)).toEqual([
      '4 drafts read, 3 verdicts would change',
      '',
      'clear → hold: 1',
      '  own  1',
      '    draft 0',
      '',
      'caution → clear: 1',
      '  silenced  1',
      '    draft 2',
      '',
      'caution → hold: 1',
      '  raised  1',
      '    draft 1',
    ]);
  });

  test('texts where they are asked for, each on its line', () => {
    expect(whatWouldChange(compared, true)).toContain('    draft 0  words of 0');
  });
});

describe('npm run inspect with a policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'subrosa-drafts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a text is judged as the practice’s browsers would', () => {
    const args = ['--text', HOUSE, '--audience', 'public'];
    expect(inspect(args).stdout).toMatch(/^clear/);
    expect(inspect([...args, '--policy', POLICY]).stdout).toMatch(/^hold[^]*elm-street-oakfield[^]*Oakfield House/);
  });

  test('so is each line of standard input', () => {
    const { stdout } = inspect(
      ['--policy', POLICY],
      `${JSON.stringify({ id: 'a', text: HOUSE, audience: 'public' })}\n`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', verdict: 'hold', findings: [{ rule: 'elm-street-oakfield' }] });
  });

  test('a faulty policy says so, and the rest of it holds', () => {
    writeFileSync(
      join(folder, 'faulty.json'),
      JSON.stringify({ sensitivity: 'loud', severity: { 'no-such': 'hold' } }),
    );
    const { stdout, stderr } = inspect([
      '--policy',
      join(folder, 'faulty.json'),
      '--text',
      'Lunch?',
      '--audience',
      'team',
    ]);
    expect(stdout).toMatch(/^clear/);
    expect(stderr).toMatch(/sensitivity: this must be one of[^]*severity\.no-such: there is no rule/);
  });

  test('a folder of drafts: what differs, and never a text unasked', () => {
    writeFileSync(join(folder, 'a.txt'), HOUSE);
    writeFileSync(
      join(folder, 'b.jsonl'),
      `${JSON.stringify({ text: 'Lunch at noon?', audience: 'team' })}\n{broken\n`,
    );
    const args = ['--policy', POLICY, '--drafts', folder, '--audience', 'public'];
    const { stdout, stderr } = inspect(args);
    expect(stdout).toContain('2 drafts read, 1 verdict would change');
    expect(stdout).toMatch(/clear → hold: 1\n {2}elm-street-oakfield {2}1\n {4}a\.txt\n/);
    expect(stdout).not.toContain('glad');
    expect(stderr).toContain('b.jsonl:2: not a draft');
    expect(inspect([...args, '--show']).stdout).toContain(`a.txt  ${HOUSE}`);
  });
});
