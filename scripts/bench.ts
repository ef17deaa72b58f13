// What Subrosa costs and finds: `npm run bench` (engine, then page), `-- engine --data` (accuracy too), `-- page`. See docs/measuring.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, runHarness } from './bench/peers';
import { sharedFolder } from './open-engine';

const ROOT = new URL('../', import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'boolean' }, systems: { type: 'string' } },
});
const parts = positionals.length ? positionals : ['engine', 'page'];

/** Runs a script in a process of its own, where nothing else is timed. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

if (parts.includes('engine')) {
  mkdirSync(new URL('.cache/', ROOT), { recursive: true });
  console.log('The engine by itself, processor time');
  run(await bundle('speed'), new URL('tests/drafts/', ROOT).href);
  const shared = sharedFolder();
  if (shared) {
    console.log('\nBeside its peers, one run of the harness');
    const systems = values.systems?.split(',').filter(Boolean);
    await runHarness(shared, { ...(systems ? { systems } : {}), data: values.data ?? false });
  } else console.log('\nSkipped: the harness and the corpora are in ../shared, which is not beside this checkout');
}

if (parts.includes('page')) {
  console.log('\nThe extension on a page, from the tracing of Chromium');
  if (existsSync(new URL('.output/chrome-mv3/manifest.json', ROOT)))
    run(
      fileURLToPath(new URL('scripts/bench-page.mjs', ROOT)),
      ...parts.filter((part) => part !== 'page' && part !== 'engine'),
    );
  else console.log('Skipped: there is no build; `npm run build` first');
}
