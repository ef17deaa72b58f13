// `npm run -s policy`: writes what is derived from the schema of the managed policy: the schema for Chromium, docs/policy.md and the samples.
// `--check` writes nothing and fails when one of them is stale. `-- practice.json out/` writes a practice's own policy for all browsers.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHROMIUM_KEY, GECKO_ID } from '../src/identity';
import { chromiumSchema } from './policy/chromium-schema';
import { formsOf, type Ids, type PolicyFile } from './policy/forms';
import { readPolicyFile } from './policy/read';
import { reference } from './policy/reference';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, id: { type: 'string' } },
  allowPositionals: true,
});
const ids: Ids = { chromium: values.id ?? chromiumId(CHROMIUM_KEY), gecko: GECKO_ID };
const [file, folder] = positionals;

if (file) writeOwn(file, folder ?? 'policy');
else {
  const stale = Object.entries(derived()).filter(
    ([name, text]) => !existsSync(join(ROOT, name)) || readFileSync(join(ROOT, name), 'utf8') !== text,
  );
  if (!values.check) for (const [name, text] of stale) write(join(ROOT, name), text);
  const names = stale.map(([name]) => name).join(', ');
  if (values.check && names) {
    console.error(`Stale: ${names}. Run \`npm run -s policy\`.`);
    process.exitCode = 1;
  } else console.log(names ? `wrote ${names}` : 'nothing to write');
}

/** What a practice has written, in every form; nothing where a part of it is faulty. */
function writeOwn(path: string, out: string): void {
  const read = readPolicyFile(path);
  for (const fault of read.faults) console.error(fault);
  if (read.faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  for (const [name, text] of Object.entries(formsOf(read.raw, ids))) write(resolve(out, name), text);
  console.log(`wrote ${Object.keys(formsOf(read.raw, ids)).length} files to ${out}`);
}

function derived(): Record<string, string> {
  const sample = JSON.parse(readFileSync(join(ROOT, 'docs/policy/practice.json'), 'utf8')) as PolicyFile;
  return {
    'public/managed-schema.json': `${JSON.stringify(chromiumSchema(), null, 2)}\n`,
    'docs/policy.md': reference(ids),
    ...Object.fromEntries(Object.entries(formsOf(sample, ids)).map(([name, text]) => [`docs/policy/${name}`, text])),
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // regedit reads what is no ASCII as UTF-16 only
  const wide = path.endsWith('.reg') && /[^\0-\x7f]/.test(text);
  writeFileSync(path, wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : text);
}

/** The id that a browser of the Chromium family gives an extension of this key. */
function chromiumId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return digest.slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
