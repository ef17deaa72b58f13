// Rebuilds the models in assets/ from the data in ../shared/eval and tests/drafts: `npm run train`.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHARED } from './corpora';
import { packTagger, readAll, readLexicon, trainTagger } from './tagger';

if (!fs.existsSync(SHARED)) {
  console.error(`The training texts are not part of this repository: ${SHARED} is missing.`);
  process.exit(1);
}
const began = performance.now();
const log = (line: string): void => console.log(line);
const bytes = packTagger(trainTagger(readAll(), readLexicon(), log));
const target = path.resolve(import.meta.dirname, '../../assets/tagger.bin');
fs.writeFileSync(target, bytes);
log(
  `${target}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
