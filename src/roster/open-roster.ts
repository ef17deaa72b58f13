import type { Bearer, Roster } from '../engine/types';
import type { PackedRoster } from '../settings/roster';
import { hashOf, lackingOne, SHORTEST_SLIP, shelve, spoken, writeKey } from './packed-roster';

/** Words remembered with their answer, in memory only: a draft asks for the same ones at every keystroke. */
const REMEMBERED = 8000;
const NOBODY: readonly Bearer[] = [];

/** Opens rosters for asking, each under its own salt, as one. Throws where one is damaged. */
export function openRoster(...packed: readonly PackedRoster[]): Roster {
  const keys: string[] = [];
  const asked = packed.map((each) => {
    const shelves = shelve(each);
    const bearers = new Map<number, Bearer[]>();
    for (const { key, words } of shelves.entries) {
      const entry = keys.push(writeKey(key)) - 1;
      for (const { id, as } of words) {
        const list = bearers.get(id);
        if (list) list.push({ entry, as });
        else bearers.set(id, [{ entry, as }]);
      }
    }
    return { hash: hashOf(each), shelves, bearers };
  });

  const exactly = (text: string): Bearer[] =>
    asked.flatMap(({ hash, shelves, bearers }) => bearers.get(shelves.wordOf(hash(text))) ?? NOBODY);

  /** Whoever's name becomes this word when a letter is added, lost, exchanged or swapped with the next. */
  function nearly(word: string): Bearer[] {
    const found = new Map<string, Bearer>();
    const lacked = lackingOne(word);
    for (const { hash, shelves, bearers } of asked)
      for (const less of lacked)
        for (const id of shelves.slippedFrom(hash(spoken.slip(less))))
          for (const { entry, as } of bearers.get(id) ?? NOBODY) found.set(`${entry} ${as}`, { entry, as, slip: true });
    return [...found.values()];
  }

  const remember = (answer: (word: string) => readonly Bearer[]) => {
    const known = new Map<string, readonly Bearer[]>();
    return (word: string): readonly Bearer[] => {
      let answered = known.get(word);
      if (!answered) {
        answered = answer(word);
        if (known.size >= REMEMBERED) known.clear();
        known.set(word, answered.length ? answered : NOBODY);
      }
      return answered;
    };
  };
  const exact = remember((word) => exactly(spoken.name(word)));
  const near = remember(nearly);
  const initials = remember((letters) => exactly(spoken.initials(letters)));
  const email = remember((address) => exactly(spoken.email(address)));
  const phone = remember((digits) => exactly(spoken.phone(digits)));

  return {
    edition: packed.map((each) => writeKey(hashOf({ ...each, rounds: 1 })(each.entries))).join(' '),
    named(word, slips) {
      const own = exact(word);
      return slips && own.length === 0 && word.length >= SHORTEST_SLIP ? near(word) : own;
    },
    initialed: initials,
    reachedBy: (by, folded) => (by === 'email' ? email : phone)(folded),
    keyOf: (entry) => keys[entry] ?? '',
  };
}
