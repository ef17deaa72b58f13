// `npm run -s code`: a new code for a second person, and what a policy may hold of it. `-- --own` hashes a code from standard input.
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { folded, hashCode, makeCode, SHORTEST_CODE } from '../src/settings/codes';

const { values } = parseArgs({ options: { own: { type: 'boolean' } } });

const code = values.own ? (await text(process.stdin)).trim() : makeCode();
if (folded(code).length < SHORTEST_CODE) {
  console.error(`A code needs ${SHORTEST_CODE} letters or digits at least.`);
  process.exitCode = 1;
} else {
  if (!values.own) console.log(`code, for the second person alone:  ${code}`);
  console.log(`${values.own ? '' : 'hash, for "codes" in the policy:    '}${await hashCode(code)}`);
}
