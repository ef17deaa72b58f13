import type { Roster } from '../../src/engine/types';
import { type Client, readClients } from '../../src/roster/clients';
import { keyedHash } from '../../src/roster/keyed-hash';
import { openRoster } from '../../src/roster/open-roster';
import { hashClients, pack } from '../../src/roster/packed-roster';
import type { PackedRoster } from '../../src/settings/roster';

/** A salt for tests: no secret. */
export const SALT = Uint8Array.from({ length: 32 }, (_, i) => i * 7 + 1);

/** Clients hashed and packed as they are kept. */
export const packClients = (clients: readonly Client[], rounds = 1): PackedRoster =>
  pack(hashClients(clients, keyedHash(SALT, rounds)), SALT, rounds, '2026-11-24');

/** The roster of a list. */
export const rosterOf = (list: string, rounds = 1): Roster =>
  openRoster(packClients(readClients(list).clients, rounds));
