// Makes this folder ready to build and run: the right Node, the packages of package-lock.json, a browser.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.package-lock.json`;

/** Runs an npm script's tool from node_modules/.bin, or any command, in the project's folder. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  return execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: windows, ...options });
}

/** Installs the packages where they are missing or older than the lock file. Ends the process with a plain sentence where that fails. */
export function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Subrosa needs Node 20 or newer; this is ${process.version}. See https://nodejs.org.`);
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs && isWhole()) return;
  console.log('Installing packages …');
  try {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } catch {
    stop(
      'npm could not install the packages. Is there a connection to the package registry? Run this again when there is.',
    );
  }
}

/** Whether every direct dependency stands in node_modules. */
function isWhole() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(`${ROOT}node_modules/${name}/package.json`),
  );
}

/** Builds the extension into .output/chrome-mv3. */
export function build(stdio = 'inherit') {
  run('npx', ['--no-install', 'wxt', 'build'], { stdio });
}

/** @returns {never} */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
