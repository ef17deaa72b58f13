import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readClients } from '../../src/roster/clients';
import { keyedHash } from '../../src/roster/keyed-hash';
import { openRoster } from '../../src/roster/open-roster';
import { hashClients, joinHashes, keyOf, lackingOne, pack, unpack, withoutEntry } from '../../src/roster/packed-roster';
import { ROSTER } from '../../src/settings/roster';
import { packClients, rosterOf, SALT } from './roster';

const hash = keyedHash(SALT, 1);
const hashed = (list: string) => hashClients(readClients(list).clients, hash);

describe('keyed hash', () => {
  it('is HMAC-SHA-256, cut to five bytes', () => {
    const node = createHmac('sha256', SALT).update('n gonzales').digest();
    expect(hash('n gonzales')).toBe(node.readUIntBE(0, 5));
    expect(hash('n gonzales')).toBe(node.readUIntBE(0, 5));
  });
  it('is made over as often as asked', () => {
    const once = createHmac('sha256', SALT).update('ñ').digest();
    const twice = createHmac('sha256', SALT).update(once).update('ñ').digest();
    expect(keyedHash(SALT, 2)('ñ')).toBe(twice.readUIntBE(0, 5));
  });
});

describe('a packed roster', () => {
  const list = 'Maria “Mari” Gonzales, maria@mail.example\nTom Reed, 206 555 0144\nZoë García-López\n';
  it('comes back as it was, and satisfies its schema', () => {
    const packed = packClients(readClients(list).clients);
    expect(ROSTER.parse(packed)).toEqual(packed);
    expect(packed.count).toBe(3);
    const { entries, slips } = unpack(packed);
    const sorted = <T>(all: readonly T[]) => [...all].map((one) => JSON.stringify(one)).sort();
    expect(sorted(entries)).toEqual(sorted(hashed(list).entries));
    expect(sorted(slips)).toEqual(sorted(hashed(list).slips));
  });
  it('holds no name, address or number', () => {
    expect(JSON.stringify(packClients(readClients(list).clients))).not.toMatch(/maria|gonzales|reed|mail|0144/i);
  });
  it('keeps one entry of the same client twice, with all that is known of them', () => {
    const joined = joinHashes(hashed('Tom Reed'), hashed('Tom Reed, tom@mail.example\nAna Ruiz'));
    expect(joined.entries).toHaveLength(2);
    const roster = openRoster(pack(joined, SALT, 1, '2026-11-24'));
    expect(roster.reachedBy('email', 'tom@mail.example')).toHaveLength(1);
  });
  it('forgets an entry, and keeps the words that another bears', () => {
    const all = hashed('Maria Gonzales\nMaria Reed');
    const [reed] = readClients('Maria Reed').clients;
    const left = openRoster(
      pack(withoutEntry(all, keyOf(reed as NonNullable<typeof reed>, hash)), SALT, 1, '2026-11-24'),
    );
    expect(left.named('reed', true)).toEqual([]);
    expect(left.named('maria', false)).toHaveLength(1);
    expect(left.named('gonzalse', true)).toHaveLength(1);
  });
});

describe('an open roster', () => {
  it.each(['gonzales', 'gonzalez', 'gonzale', 'gonzaless', 'ognzales', 'gonzaels', 'xgonzales'])('knows %s', (word) => {
    expect(rosterOf('Maria Gonzales').named(word, true)).toHaveLength(1);
  });
  it.each(['gonzalo', 'gnzals', 'tome', 'rees'])('does not know %s', (word) => {
    expect(rosterOf('Tom Reed\nMaria Gonzales').named(word, true)).toEqual([]);
  });
  it('is asked the same through several rounds, and several rosters as one', () => {
    const one = packClients(readClients('Maria Gonzales').clients, 3);
    const two = packClients(readClients('Tom Reed').clients);
    const both = openRoster(one, two);
    expect(both.named('gonzales', false)).toEqual([{ entry: 0, as: 'surname' }]);
    expect(both.named('reed', false)).toEqual([{ entry: 1, as: 'surname' }]);
    expect(both.keyOf(0)).not.toBe(both.keyOf(1));
    expect(both.edition).not.toBe(openRoster(one).edition);
  });
  it('lacks each letter once', () => {
    expect(lackingOne('anna')).toEqual(['anna', 'nna', 'ana', 'ann']);
  });
});
