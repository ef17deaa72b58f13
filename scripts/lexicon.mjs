// Compiles assets/lexicon.bin from public word, name and place lists. `npm run lexicon`; the same bytes every time.
// The lists are packages of scripts/lexicon/package.json, fetched on first use; sources and licences: docs/data.md.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const HERE = fileURLToPath(new URL('lexicon/', import.meta.url));
const TARGET = fileURLToPath(new URL('../assets/lexicon.bin', import.meta.url));
const CLUSTERED = 25000;

if (!existsSync(`${HERE}node_modules`))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });

const [{ names }, { words }, { places }, { clusters }, { pack }] = await Promise.all(
  ['names', 'words', 'places', 'clusters', 'pack'].map((room) => import(`./lexicon/${room}.mjs`)),
);
const { given, surname } = await names();
const common = words();
const cluster = clusters(CLUSTERED);
const all = new Set([...given.keys(), ...surname.keys(), ...common.keys(), ...cluster.keys()]);
const table = new Map(
  [...all].sort().map((word) => [
    word,
    {
      given: given.get(word) ?? 0,
      surname: surname.get(word) ?? 0,
      common: common.get(word) ?? 0,
      cluster: cluster.get(word) ?? 0,
    },
  ]),
);
const towns = new Map([...places()].sort(([a], [b]) => (a < b ? -1 : 1)));
const bytes = pack(table, towns);
writeFileSync(TARGET, bytes);
console.log(
  `${TARGET}: ${table.size} words (${given.size} given names, ${surname.size} surnames, ${common.size} common), ${towns.size} places, ` +
    `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`,
);
