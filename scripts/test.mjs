// `npm test`: everything that can be checked, from types to a real browser. The last line sums all runners up.
// `npm test -- unit` runs one of them alone, `npm run test:apps` what runs against real applications.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium } from './chromium.mjs';
import { build, ROOT, run, setUp, stop } from './setup.mjs';
import { withinBudget } from './size.mjs';

setUp();
try {
  process.env.CHROMIUM = needChromium();
} catch (error) {
  stop(error.message);
}

let passed = 0;
let failed = 0;

/** A runner that counts nothing itself counts as one. */
function check(name, work) {
  console.log(`\n── ${name}`);
  let fine = false;
  try {
    fine = work() !== false;
  } catch {
    // it has said why
  }
  if (fine) passed++;
  else failed++;
  if (!fine) console.log(`── ${name}: failed`);
}

/** A vitest project: counts its tests; one that does not come to an end counts as one failure. */
function suite(name, ...projects) {
  console.log(`\n── ${name}`);
  const file = join(tmpdir(), `subrosa-${process.pid}-${projects.join('-')}.json`);
  const flags = projects.flatMap((project) => ['--project', project]);
  let ended = true;
  try {
    run('npx', [
      '--no-install',
      'vitest',
      'run',
      ...flags,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
  } catch {
    ended = false;
  }
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests || (ended ? 0 : 1);
  } catch {
    failed++;
  }
  rmSync(file, { force: true });
}

const tool = (...args) => run('npx', ['--no-install', ...args]);

const RUNNERS = {
  types: () => check('types', () => tool('tsc', '--noEmit', '-p', '.')),
  engine: () => check('types of the engine, which knows no browser', () => tool('tsc', '--noEmit', '-p', 'src/engine')),
  lint: () => check('lint and format', () => tool('biome', 'check', '.')),
  unused: () => check('nothing unused', () => tool('knip')),
  build: () => check('build', () => build('pipe')),
  size: () => check('size', withinBudget),
  unit: () => suite('unit tests', 'unit'),
  rules: () => suite('rule tests', 'rules'),
  browser: () => suite('tests in Chromium', 'browser'),
  editors: () => suite('editors and sites in Chromium', 'editors'),
};

/** Not of every run: real applications, where their scripts are at hand. */
const APPS = () => suite('real applications', 'apps');

const [wish] = process.argv.slice(2);
if (wish === 'apps') {
  RUNNERS.build();
  APPS();
} else for (const [name, runner] of Object.entries(RUNNERS)) if (!wish || wish === name) runner();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
