import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoster } from '../../src/roster/open-roster';
import { readManaged } from '../../src/settings/managed';
import { ROSTER } from '../../src/settings/roster';

const ROOT = join(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, `scripts/${script}.ts`), ...args], { encoding: 'utf8' });
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subrosa-command-'));
  writeFileSync(
    at('clients.csv'),
    'First name,Last name,E-mail\nIfeoma,Okonkwo,ife@mail.example\nDana,Whitfield,\n,,\n***,,\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('npm run roster writes what a policy takes, and no name; the policy’s releases name a client by key', () => {
  const made = run('roster', at('clients.csv'), '--out', at('roster.json'));
  expect(made.stderr).toBe('2 clients, 1 KiB; 1 line named nobody\n');
  expect(made.stdout).toBe('');
  const text = readFileSync(at('roster.json'), 'utf8');
  expect(text).not.toMatch(/ifeoma|okonkwo|whitfield|mail/i);
  const roster = ROSTER.parse(JSON.parse(text));
  expect(roster).toMatchObject({ count: 2, rounds: 4 });
  expect(openRoster(roster).named('okonkwo', false)).toHaveLength(1);

  const key = run('roster', '--key', 'Ifeoma Okonkwo', '--roster', at('roster.json'));
  const policy = {
    roster,
    releases: [{ reader: 'cityhospital.example', until: '2099-06-30', client: key.stdout.trim() }],
  };
  expect(readManaged(policy)).toEqual({ managed: policy, faults: [] });
  writeFileSync(at('practice.json'), JSON.stringify(policy));
  const draft = ['--policy', at('practice.json'), '--text'];
  const to = (address: string, words: string) => run('inspect', ...draft, words, '--to', address).stdout;
  expect(to('lee@cityhospital.example', 'Ifeoma Okonkwo has been in therapy since May.')).toMatch(
    /^caution[^]*holds until 2099-06-30/,
  );
  expect(to('lee@elsewhere.example', 'Ifeoma Okonkwo has been in therapy since May.')).toMatch(/^hold/);
  expect(to('lee@cityhospital.example', 'Dana Whitfield has been in therapy since May.')).toMatch(/^hold/);
});

test('each roster has a salt of its own', () => {
  const salts = [1, 2].map(() => JSON.parse(run('roster', at('clients.csv')).stdout).salt);
  expect(salts[0]).not.toBe(salts[1]);
});

test('what cannot be done is said, without a name', () => {
  expect(run('roster', at('nowhere.csv')).stderr).toContain('cannot read');
  expect(run('roster', '--key', 'Nobody Atall', '--roster', at('roster.json'))).toMatchObject({
    status: 1,
    stderr: 'not on this roster\n',
  });
  expect(run('roster', at('clients.csv'), '--rounds', '0').status).toBe(1);
});

test('a damaged roster in a policy is named, and weakens nothing else', () => {
  const { managed, faults } = readManaged({ roster: { version: 2 }, trustedDomains: ['ourpractice.example'] });
  expect(managed).toEqual({ trustedDomains: ['ourpractice.example'] });
  expect(faults.length).toBeGreaterThan(0);
});
