// What the scripts of the built extension weigh, gzipped, against what they may.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './setup.mjs';

/** Kilobytes (1000 bytes) gzipped, by name; each the sum of its files. */
const BUDGET = {
  sentinel: [6, '.output/chrome-mv3/sentinel.js'],
  guard: [220, '.output/chrome-mv3/guard.js'],
  models: [900, 'assets/tagger.bin', 'assets/reader.bin'],
};

/** Prints each part's weight; false where one is too heavy. */
export function withinBudget() {
  let fine = true;
  for (const [name, [most, ...files]] of Object.entries(BUDGET)) {
    const bytes = files.map((file) => gzipSync(readFileSync(`${ROOT}${file}`), { level: 9 }).length);
    const size = bytes.reduce((sum, own) => sum + own, 0) / 1000;
    console.log(`${size <= most ? '  ' : '! '}${name.padEnd(12)} ${size.toFixed(1).padStart(7)} kB gzipped of ${most}`);
    fine &&= size <= most;
  }
  return fine;
}
