import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deriveSets, tellFigures } from './corpora';

const CACHE = new URL('../../.cache/', import.meta.url);
const HARNESS = new URL('harness/', CACHE);
/** Milliseconds that one system may take for one set: no corpus is to be cut short on a busy machine. */
const SET_BUDGET = '300000';
const PEERS = ['compromise', 'redact-pii', 'harper', 'wink'];

/** Bundles a script that opens the engine and returns the path: plain node runs it, so that no loader counts as ours. */
export async function bundle(script: 'engine' | 'speed'): Promise<string> {
  // as deep as scripts/, so that assets/ is found from there too
  const outfile = fileURLToPath(new URL(`bench-${script}.mjs`, CACHE));
  await build({
    entryPoints: [fileURLToPath(new URL(`${script}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return outfile;
}

/** A copy of the shared harness with its peers installed there: they are no dependency of this project. */
function copyHarness(source: URL): void {
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    const from = new URL(name, source);
    if (name.includes('node_modules') || statSync(from).isDirectory()) continue;
    const to = fileURLToPath(new URL(name, HARNESS));
    mkdirSync(dirname(to), { recursive: true });
    // written, not copied: the source may be read-only, and its copy must not be
    writeFileSync(to, readFileSync(from));
  }
  // npm writes this file last
  if (existsSync(new URL('node_modules/.package-lock.json', HARNESS))) return;
  console.log('installing the peers into .cache/harness');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HARNESS,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm install in .cache/harness failed');
}

/** Runs the harness over the engine and `systems`: speed, and with `data` what is found in the public corpora and how quiet ordinary text stays. */
export async function runHarness(
  shared: URL,
  { systems = PEERS, data = false }: { systems?: readonly string[]; data?: boolean },
): Promise<void> {
  copyHarness(new URL('eval/harness/', shared));
  const engine = await bundle('engine');
  const results = fileURLToPath(new URL('bench-results.json', CACHE));
  // without `data` only speed is measured: an empty folder is a data set of nothing
  const none = new URL('bench-none/', CACHE);
  mkdirSync(none, { recursive: true });
  const sets = data ? deriveSets(new URL('eval/dev/', shared), new URL('bench/', CACHE)) : [fileURLToPath(none)];
  const { status } = spawnSync(
    process.execPath,
    ['run.mjs', '--systems', [engine, ...systems].join(), '--data', sets.join(), '--out', results],
    { cwd: HARNESS, stdio: 'inherit', env: { SET_BUDGET_MS: SET_BUDGET, ...process.env } },
  );
  if (status !== 0) throw new Error('the harness ended with an error');
  if (data) tellFigures(results);
}
