// Finds a browser of the Chromium family, or installs one where that is possible.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const PLACES = [
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', homedir()].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
    ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) =>
      join(process.env[root] ?? '', name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    ),
  ),
  '/snap/bin/chromium',
];

/** Path of a Chromium, Chrome, Edge or Brave on this computer; `CHROMIUM` in the environment goes first. Null where there is none. */
export function findChromium() {
  const path = (process.env.PATH ?? '').split(delimiter);
  const all = [
    process.env.CHROMIUM ?? '',
    ...NAMES.flatMap((name) => path.map((folder) => join(folder, name))),
    ...PLACES,
  ];
  return all.find((file) => file && existsSync(file)) ?? null;
}

/** As `findChromium`, and where there is none and this is root on Debian or Ubuntu, installs the distribution's own. Throws with a plain sentence. */
export function needChromium() {
  const found = findChromium();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (!root || spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROMIUM to its path, and run this again.');
  console.log('No Chromium found: installing the distribution’s own …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch {
    throw new Error(
      'Chromium could not be installed with apt-get. Install Chrome or Chromium by hand and run this again.',
    );
  }
  const installed = findChromium();
  if (!installed)
    throw new Error('apt-get installed no Chromium. On Ubuntu, install Chrome by hand and run this again.');
  return installed;
}
