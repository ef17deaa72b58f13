// Makes this folder ready to build and run: the right Node, the packages of package-lock.json, a browser.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs an npm script's tool from node_modules/.bin, or any command, in the project's folder. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  return execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: windows, ...options });
}

/** Installs the packages where they are missing or older than the lock file. Ends the process with a plain sentence where that fails. */
export function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Subrosa needs Node 20 or newer; this is ${process.version}. See https://nodejs.org.`);
  if (isWhole()) return;
  console.log('Installing packages; the first time this takes a minute or more …');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    run('npm', ['ci', ...flags], { stdio: 'ignore' });
  } catch {
    // a registry that lacks another platform's binaries leaves gaps in the lock file, which `ci` refuses and `install` does not mind
    try {
      run('npm', ['install', '--no-save', ...flags]);
    } catch {
      stop('npm could not install the packages. Is there a connection to the registry? Run this again when there is.');
    }
  }
}

/** Whether every direct dependency stands in node_modules, in the version of the lock file. */
function isWhole() {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const { dependencies, devDependencies } = packages[''];
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
    const file = `${ROOT}node_modules/${name}/package.json`;
    return (
      existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === packages[`node_modules/${name}`].version
    );
  });
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
