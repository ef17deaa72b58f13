import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of scripts that start real applications; beside this repository, or where SUBROSA_APPS says. */
const APPS = process.env.SUBROSA_APPS ?? fileURLToPath(new URL('../../../shared/apps', import.meta.url));

/** A real application on this computer, started and asked by its own scripts. */
export interface App {
  readonly url: string;
  /** What its script said when it had started it. */
  readonly says: string;
  /** What was sent, as the application's script lists it. */
  listing(): string;
  /** How many times these words stand in what was sent. */
  sent(words: string): number;
}

/** Whether the application's scripts are at hand; its tests are skipped where they are not. */
export function hasApp(name: string): boolean {
  const there = existsSync(`${APPS}/${name}/up.sh`);
  if (!there) console.log(`${name}: skipped, ${APPS}/${name} is not there`);
  return there;
}

/** Starts the application where it does not run yet. */
export function startApp(name: string): App {
  const says = execFileSync('bash', [`${APPS}/${name}/up.sh`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(says)?.[0];
  if (!url) throw new Error(`${name} did not say where it is`);
  const listing = () => execFileSync('bash', [`${APPS}/${name}/sent.sh`, '-v'], { encoding: 'utf8' });
  return { url, says, listing, sent: (words) => listing().split(words).length - 1 };
}
