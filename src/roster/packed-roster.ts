import { foldEmail, foldName, foldPhone } from '../engine/text/fold';
import type { RosterForm } from '../engine/types';
import type { PackedRoster } from '../settings/roster';
import { bytesOf, textOf } from './base64';
import type { Client } from './clients';
import { HASH_BYTES, type KeyedHash, keyedHash, readHash, writeHash } from './keyed-hash';

/** Names shorter than this are never matched with a slip: too many words are one letter away. */
export const SHORTEST_SLIP = 5;
/** A word's number takes three bytes. */
const ID_BYTES = 3;
/** Bytes of a slip: its hash, and the number of the word that it is a slip of. */
const SLIP_BYTES = HASH_BYTES + ID_BYTES;
/** The order is part of the format. */
const FORMS: readonly RosterForm[] = ['given', 'middle', 'surname', 'nickname', 'initials', 'email', 'phone'];
const SLIP_FORMS: ReadonlySet<RosterForm> = new Set(['given', 'middle', 'surname', 'nickname']);

/** One client in hashes: what a release calls it by, and each word with what it is to it. */
export interface Entry {
  readonly key: number;
  readonly words: readonly { readonly hash: number; readonly as: RosterForm }[];
}

/** An unpacked roster: still hashes only. `slips` are sorted; each names the hash of the word that it is, or lacks a letter of. */
export interface Hashes {
  readonly entries: readonly Entry[];
  readonly slips: readonly { readonly hash: number; readonly of: number }[];
}

/** What is hashed of a word, so that a name never meets an address or initials of the same letters. */
export const spoken = {
  name: (word: string) => `n ${word}`,
  slip: (word: string) => `s ${word}`,
  initials: (letters: string) => `i ${letters}`,
  email: (address: string) => `e ${address}`,
  phone: (digits: string) => `p ${digits}`,
  key: (words: readonly string[]) => `k ${[...words].sort().join(' ')}`,
} as const;

/** A word, and without each of its letters in turn, each result once. Words that share one of these are about one slip apart (SymSpell). */
export function lackingOne(word: string): string[] {
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, i) => letters.slice(0, i).join('') + letters.slice(i + 1).join(''))])];
}

/** The parts that a name is also known by: `garcia-lopez` whole, `garcia` and `lopez`; `de la cruz` whole and `cruz`. */
function partsOf(name: string): string[] {
  const words = name.split(/[\s\-‐‑]+/).filter(Boolean);
  const own = words.filter((word, i) => foldName(word).length > 2 || i === words.length - 1);
  return [...new Set([name, ...own].map(foldName))].filter((word) => word.length > 1);
}

function formsOf(client: Client): (readonly [RosterForm, string])[] {
  const each = (as: RosterForm, names: readonly string[]) =>
    names.flatMap((name) => partsOf(name).map((word) => [as, word] as const));
  const first = (names: readonly string[]) => foldName(names[0] ?? '').slice(0, 1);
  const ends = first(client.given) && first(client.surname);
  const initials = ends
    ? [
        first(client.given) + first(client.surname),
        ...(client.middle.length ? [first(client.given) + first(client.middle) + first(client.surname)] : []),
      ]
    : [];
  return [
    ...each('given', client.given),
    ...each('middle', client.middle),
    ...each('surname', client.surname),
    ...each('nickname', client.nicknames),
    ...initials.map((letters) => ['initials', letters] as const),
    ...client.emails.map((address) => ['email', foldEmail(address)] as const),
    ...client.phones.map((number) => ['phone', foldPhone(number)] as const),
  ];
}

function said([as, word]: readonly [RosterForm, string]): string {
  return as === 'initials' || as === 'email' || as === 'phone' ? spoken[as](word) : spoken.name(word);
}

/** The key of a client: of all its names where it has any, else of its first address or number. */
export function keyOf(client: Client, hash: KeyedHash): number {
  const names = [...client.given, ...client.middle, ...client.surname];
  const rest = [...client.nicknames, ...client.emails.map(foldEmail), ...client.phones.map(foldPhone)];
  return hash(spoken.key(names.length > 0 ? names.map(foldName) : rest.slice(0, 1).map(foldName)));
}

/** A key as releases write it. */
export const writeKey = (key: number): string => key.toString(36);

/** Hashes clients; the same client twice becomes one entry. */
export function hashClients(clients: readonly Client[], hash: KeyedHash): Hashes {
  const entries = new Map<number, Entry>();
  const slips = new Map<number, Set<number>>();
  const slipped = new Set<string>();
  for (const client of clients) {
    const words = new Map<string, Entry['words'][number]>();
    for (const form of formsOf(client)) {
      const [as, word] = form;
      const hashed = hash(said(form));
      words.set(`${as} ${hashed}`, { hash: hashed, as });
      if (!SLIP_FORMS.has(as) || word.length < SHORTEST_SLIP || slipped.has(word)) continue;
      slipped.add(word);
      for (const lacking of lackingOne(word)) {
        const key = hash(spoken.slip(lacking));
        slips.set(key, (slips.get(key) ?? new Set()).add(hashed));
      }
    }
    const key = keyOf(client, hash);
    const known = entries.get(key);
    for (const word of known?.words ?? []) words.set(`${word.as} ${word.hash}`, word);
    entries.set(key, { key, words: [...words.values()] });
  }
  return {
    entries: [...entries.values()],
    slips: [...slips].flatMap(([key, of]) => [...of].map((word) => ({ hash: key, of: word }))),
  };
}

/** Two rosters under the same salt as one. */
export function joinHashes(a: Hashes, b: Hashes): Hashes {
  const entries = new Map(a.entries.map((entry) => [entry.key, entry]));
  for (const entry of b.entries) {
    const words = new Map(
      [...(entries.get(entry.key)?.words ?? []), ...entry.words].map((w) => [`${w.as} ${w.hash}`, w]),
    );
    entries.set(entry.key, { key: entry.key, words: [...words.values()] });
  }
  const slips = new Map([...a.slips, ...b.slips].map((slip) => [`${slip.hash} ${slip.of}`, slip]));
  return { entries: [...entries.values()], slips: [...slips.values()] };
}

/** The roster without one entry, and without every word that nobody else bears. */
export function withoutEntry({ entries, slips }: Hashes, key: number): Hashes {
  const left = entries.filter((entry) => entry.key !== key);
  const borne = new Set(left.flatMap(({ words }) => words.map(({ hash }) => hash)));
  return { entries: left, slips: slips.filter(({ of }) => borne.has(of)) };
}

/** Packs hashes; `made` is an ISO day. Sorted, so that the order tells nothing. */
export function pack({ entries, slips }: Hashes, salt: Uint8Array, rounds: number, made: string): PackedRoster {
  const words = [...new Set(entries.flatMap((entry) => entry.words.map(({ hash }) => hash)))].sort((a, b) => a - b);
  const number = new Map(words.map((hash, i) => [hash, i]));
  const wordBytes = new Uint8Array(words.length * HASH_BYTES);
  words.forEach((hash, i) => writeHash(wordBytes, i * HASH_BYTES, hash));
  const slipBytes = new Uint8Array(slips.length * SLIP_BYTES);
  [...slips]
    .sort((a, b) => a.hash - b.hash || a.of - b.of)
    .forEach(({ hash, of }, i) => {
      writeHash(slipBytes, i * SLIP_BYTES, hash);
      writeId(slipBytes, i * SLIP_BYTES + HASH_BYTES, number.get(of) ?? 0);
    });
  const entryBytes = new Uint8Array(
    entries.reduce((sum, entry) => sum + HASH_BYTES + 1 + entry.words.length * (1 + ID_BYTES), 0),
  );
  let at = 0;
  for (const { key, words: own } of [...entries].sort((a, b) => a.key - b.key)) {
    writeHash(entryBytes, at, key);
    entryBytes[at + HASH_BYTES] = own.length;
    at += HASH_BYTES + 1;
    for (const { hash, as } of own) {
      entryBytes[at] = FORMS.indexOf(as);
      writeId(entryBytes, at + 1, number.get(hash) ?? 0);
      at += 1 + ID_BYTES;
    }
  }
  return {
    version: 1,
    salt: textOf(salt),
    rounds,
    count: entries.length,
    made,
    words: textOf(wordBytes),
    slips: textOf(slipBytes),
    entries: textOf(entryBytes),
  };
}

/** A packed roster as it can be searched: sorted by hash, words numbered in that order. */
export interface Shelves {
  readonly entries: readonly {
    readonly key: number;
    readonly words: readonly { readonly id: number; readonly as: RosterForm }[];
  }[];
  /** The hash of a word's number. */
  wordAt(id: number): number;
  /** The number of a word's hash; -1 where nobody bears it. */
  wordOf(hash: number): number;
  /** The numbers of the words that this is a slip of. */
  slippedFrom(hash: number): readonly number[];
  /** Every slip with the number of its word. */
  slips(): readonly { readonly hash: number; readonly id: number }[];
}

/** Opens what `pack` wrote, without touching most of it. Throws where it is not base64. */
export function shelve(packed: Pick<PackedRoster, 'words' | 'slips' | 'entries'>): Shelves {
  const words = bytesOf(packed.words);
  const slips = bytesOf(packed.slips);
  const bytes = bytesOf(packed.entries);
  const entries: Shelves['entries'][number][] = [];
  for (let at = 0; at < bytes.length; ) {
    const key = readHash(bytes, at);
    const count = bytes[at + HASH_BYTES] ?? 0;
    at += HASH_BYTES + 1;
    const own: Shelves['entries'][number]['words'][number][] = [];
    for (let i = 0; i < count; i++, at += 1 + ID_BYTES)
      own.push({ id: readId(bytes, at + 1), as: FORMS[bytes[at] ?? 0] ?? 'given' });
    entries.push({ key, words: own });
  }
  const count = Math.floor(slips.length / SLIP_BYTES);
  const slipAt = (i: number) => ({
    hash: readHash(slips, i * SLIP_BYTES),
    id: readId(slips, i * SLIP_BYTES + HASH_BYTES),
  });
  return {
    entries,
    wordAt: (id) => readHash(words, id * HASH_BYTES),
    wordOf(hash) {
      const at = firstOf(words, HASH_BYTES, hash);
      return at * HASH_BYTES < words.length && readHash(words, at * HASH_BYTES) === hash ? at : -1;
    },
    slippedFrom(hash) {
      const found: number[] = [];
      for (let i = firstOf(slips, SLIP_BYTES, hash); i < count && slipAt(i).hash === hash; i++)
        found.push(slipAt(i).id);
      return found;
    },
    slips: () => Array.from({ length: count }, (_, i) => slipAt(i)),
  };
}

/** Index of the first record whose hash is not below this one. */
function firstOf(bytes: Uint8Array, width: number, hash: number): number {
  let from = 0;
  let to = Math.floor(bytes.length / width);
  while (from < to) {
    const middle = (from + to) >> 1;
    if (readHash(bytes, middle * width) < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Reads what `pack` wrote, to be changed. */
export function unpack(packed: Pick<PackedRoster, 'words' | 'slips' | 'entries'>): Hashes {
  const shelves = shelve(packed);
  return {
    entries: shelves.entries.map(({ key, words }) => ({
      key,
      words: words.map(({ id, as }) => ({ hash: shelves.wordAt(id), as })),
    })),
    slips: shelves.slips().map(({ hash, id }) => ({ hash, of: shelves.wordAt(id) })),
  };
}

/** The hash that a packed roster was made with. */
export const hashOf = ({ salt, rounds }: Pick<PackedRoster, 'salt' | 'rounds'>): KeyedHash =>
  keyedHash(bytesOf(salt), rounds);

const readId = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

function writeId(bytes: Uint8Array, at: number, id: number): void {
  bytes[at] = id >> 16;
  bytes[at + 1] = id >> 8;
  bytes[at + 2] = id;
}
