import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes kept of a hash: of 50,000 kept ones a stranger's word meets one by chance once in twenty million tries. */
export const HASH_BYTES = 5;

/** A text's hash as a whole number below 2^40. */
export type KeyedHash = (text: string) => number;

/**
 * HMAC-SHA-256 under `salt`, over and over: the first round takes the text, every later one the result before it and the text.
 * Synchronous, since a draft is judged at the moment of a send.
 */
export function keyedHash(salt: Uint8Array, rounds: number): KeyedHash {
  const keyed = hmac.create(sha256, salt);
  const digest = new Uint8Array(32);
  let spare = keyed.clone();
  return (text) => {
    const bytes = utf8ToBytes(text);
    for (let round = 0; round < rounds; round++) {
      spare = keyed._cloneInto(spare);
      if (round > 0) spare.update(digest);
      spare.update(bytes).digestInto(digest);
    }
    return readHash(digest, 0);
  };
}

/** Five bytes, big-endian. */
export function readHash(bytes: Uint8Array, at: number): number {
  let hash = 0;
  for (let i = 0; i < HASH_BYTES; i++) hash = hash * 256 + (bytes[at + i] ?? 0);
  return hash;
}

/** Writes what `readHash` reads. */
export function writeHash(bytes: Uint8Array, at: number, hash: number): void {
  for (let i = HASH_BYTES - 1; i >= 0; i--) {
    bytes[at + i] = hash % 256;
    hash = Math.floor(hash / 256);
  }
}
