import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import type { PackedRoster } from '../settings/roster';
import { bytesOf, textOf } from './base64';
import type { Client } from './clients';
import { hashClients, hashOf, joinHashes, keyOf, pack, unpack, withoutEntry, writeKey } from './packed-roster';

/** The roster at rest: AES-GCM under a key that no script can read. Base64. */
interface Sealed {
  readonly iv: string;
  readonly data: string;
}

/** What can be said of the person's own roster. `lost`: the browser has it, and not the key that opens it. */
export type RosterState =
  | { readonly state: 'none' | 'lost' }
  | { readonly state: 'kept'; readonly count: number; readonly made: string };

const SALT_BYTES = 32;
const IV_BYTES = 12;
/** Clients that one roster holds at most: more would make every page slow to guard. */
export const MOST_CLIENTS = 20_000;
const sealed = storage.defineItem<Sealed | null>('local:roster', { fallback: null });

/** The roster as its owner keeps it, still hashes only; null where there is none or its key is lost. Never throws. */
export async function openKept(): Promise<PackedRoster | null> {
  const kept = await sealed.getValue();
  const key = kept && (await keys((database) => database.get(STORE, KEY)));
  if (!kept || !key) return null;
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(kept.iv) }, key, bytesOf(kept.data));
    return JSON.parse(new TextDecoder().decode(plain)) as PackedRoster;
  } catch {
    return null;
  }
}

/** Count and day, for a page to show. */
export async function stateOfKept(): Promise<RosterState> {
  const roster = await openKept();
  if (roster) return { state: 'kept', count: roster.count, made: roster.made };
  return { state: (await sealed.getValue()) ? 'lost' : 'none' };
}

/** Adds clients; resolves with how many the roster holds now. `day` is today. Throws where it would hold too many. */
export async function addToKept(clients: readonly Client[], day: string): Promise<number> {
  const roster = await openKept();
  const salt = roster ? bytesOf(roster.salt) : crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = hashOf(roster ?? { salt: textOf(salt), rounds: 1 });
  const hashes = hashClients(clients, hash);
  const all = roster ? joinHashes(unpack(roster), hashes) : hashes;
  if (all.entries.length > MOST_CLIENTS) throw new RangeError('too many clients');
  await seal(pack(all, salt, 1, day));
  return all.entries.length;
}

/** Removes a client by name, as it would be added; false where none of that name is there. */
export async function removeFromKept(client: Client, day: string): Promise<boolean> {
  const roster = await openKept();
  if (!roster) return false;
  const left = withoutEntry(unpack(roster), keyOf(client, hashOf(roster)));
  if (left.entries.length === roster.count) return false;
  if (left.entries.length === 0) await eraseKept();
  else await seal(pack(left, bytesOf(roster.salt), roster.rounds, day));
  return true;
}

/** What a release calls a client by; null where the roster does not hold them. */
export async function keyInKept(client: Client): Promise<string | null> {
  const roster = await openKept();
  if (!roster) return null;
  const key = keyOf(client, hashOf(roster));
  return unpack(roster).entries.some((entry) => entry.key === key) ? writeKey(key) : null;
}

/** Deletes the roster and the key. */
export async function eraseKept(): Promise<void> {
  await sealed.removeValue();
  await deleteDB(DATABASE);
}

/** Tells when the roster has changed; returns how to stop. */
export const watchKept = (changed: () => void): (() => void) => sealed.watch(changed);

async function seal(roster: PackedRoster): Promise<void> {
  let key = await keys((database) => database.get(STORE, KEY));
  if (!key) {
    // not extractable: a script can use the key, and cannot read it
    key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const made = key;
    await keys((database) => database.put(STORE, made, KEY));
  }
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(roster));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  await sealed.setValue({ iv: textOf(iv), data: textOf(new Uint8Array(data)) });
}

const DATABASE = 'subrosa-keys';
const STORE = 'keys';
const KEY = 'roster';

/** Does one thing with the store of keys, and closes it: an open one would keep it from being deleted. */
async function keys<T>(
  work: (database: IDBPDatabase<{ keys: { key: string; value: CryptoKey } }>) => Promise<T>,
): Promise<T> {
  const database = await openDB<{ keys: { key: string; value: CryptoKey } }>(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(STORE),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
