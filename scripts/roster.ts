// A practice's client list as hashes for its policy. Names go in, none comes out.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readClients } from '../src/roster/clients';
import { keyedHash } from '../src/roster/keyed-hash';
import { hashClients, hashOf, keyOf, pack, unpack, writeKey } from '../src/roster/packed-roster';
import { type PackedRoster, ROSTER } from '../src/settings/roster';

/** Rounds that a page can afford at every word it has not met yet: docs/measuring.md. */
const ROUNDS = 4;
const USAGE = `npm run -s roster -- clients.csv [--out roster.json] [--rounds ${ROUNDS}]
    writes the hashed roster, for the key "roster" of a policy; - reads the list from standard input
npm run -s roster -- --key "Maria Gonzales" --roster roster.json
    prints what a release of that policy calls this client by (the file may be the whole policy)`;

const fail = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(1);
};
const read = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return fail(`cannot read ${file}`);
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    rounds: { type: 'string', default: String(ROUNDS) },
    key: { type: 'string' },
    roster: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [file] = positionals;

if (values.key !== undefined && values.roster) printKey(values.key, values.roster);
else if (values.help || !file) console.log(USAGE);
else write(file);

function write(list: string): void {
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10_000) fail('--rounds is a whole number from 1 to 10,000');
  const { clients, skipped } = readClients(read(list));
  if (clients.length === 0) fail('no client in this list');
  const salt = new Uint8Array(randomBytes(32));
  const roster = pack(
    hashClients(clients, keyedHash(salt, rounds)),
    salt,
    rounds,
    new Date().toISOString().slice(0, 10),
  );
  const text = `${JSON.stringify(roster)}\n`;
  if (values.out) writeFileSync(values.out, text);
  else process.stdout.write(text);
  // counts, never names: this may land in a log
  process.stderr.write(
    `${roster.count} clients, ${Math.ceil(text.length / 1024)} KiB${skipped ? `; ${skipped === 1 ? '1 line' : `${skipped} lines`} named nobody` : ''}\n`,
  );
}

function printKey(name: string, from: string): void {
  const [client] = readClients(name).clients;
  if (!client) return fail('no name');
  const roster = rosterIn(read(from));
  const key = keyOf(client, hashOf(roster));
  if (!unpack(roster).entries.some((entry) => entry.key === key)) return fail('not on this roster');
  console.log(writeKey(key));
}

/** The roster of a file that is one, or a policy with one. */
function rosterIn(text: string): PackedRoster {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not a JSON file');
  }
  const whole = ROSTER.safeParse(value);
  if (whole.success) return whole.data;
  const inside = ROSTER.safeParse((value as { roster?: unknown } | null)?.roster);
  return inside.success ? inside.data : fail('no roster in this file');
}
