import type { Recipient } from '../engine/types';

const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/** Every e-mail address in the texts, lower case, once each, as recipients in that field. */
export function addressesIn(field: Recipient['field'], ...texts: (string | null | undefined)[]): Recipient[] {
  const found = new Set<string>();
  for (const text of texts) for (const [address] of (text ?? '').matchAll(ADDRESS)) found.add(address.toLowerCase());
  return [...found].map((address) => ({ address, field }));
}
