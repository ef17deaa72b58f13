// What the scripts of the built extension weigh, gzipped, against what they may.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './setup.mjs';

/** Kilobytes (1000 bytes) gzipped. */
const BUDGET = { 'sentinel.js': 6, 'guard.js': 220, 'ears.js': 1300 };

/** Prints each script's weight; false where one is too heavy. */
export function withinBudget() {
  let fine = true;
  for (const [file, most] of Object.entries(BUDGET)) {
    const size = gzipSync(readFileSync(`${ROOT}.output/chrome-mv3/${file}`), { level: 9 }).length / 1000;
    console.log(`${size <= most ? '  ' : '! '}${file.padEnd(12)} ${size.toFixed(1).padStart(7)} kB gzipped of ${most}`);
    fine &&= size <= most;
  }
  return fine;
}
