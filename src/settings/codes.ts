/** Rounds of PBKDF2 with SHA-256: what OWASP's password storage cheat sheet asks for. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
/** Letters and digits that nobody mistakes for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
/** Letters of a code that count; twelve of ALPHABET are more than anybody can try. */
export const SHORTEST_CODE = 10;

/** A new code, such as `kf7m-2xqa-u8dz`. */
export function makeCode(): string {
  const letters: string[] = [];
  while (letters.length < 12) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < ALPHABET.length * 8) letters.push(ALPHABET.charAt(byte % ALPHABET.length));
  }
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
}

/** What a policy may hold of a code: function, rounds, salt and hash, as `pbkdf2-sha256$600000$<base64>$<base64>`. */
export async function hashCode(code: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return ['pbkdf2-sha256', ROUNDS, toBase64(salt), toBase64(await derive(code, salt, ROUNDS))].join('$');
}

/** Whether one of the hashes is this code's. */
export async function isCode(code: string, hashes: readonly string[]): Promise<boolean> {
  if (folded(code).length < SHORTEST_CODE) return false;
  const fits = await Promise.all(
    hashes.map(async (stored) => {
      const [, rounds = '', salt = '', hash = ''] = stored.split('$');
      return toBase64(await derive(code, fromBase64(salt), Number(rounds))) === hash;
    }),
  );
  return fits.includes(true);
}

/** Case, spaces and dashes do not count: codes are told over the phone. */
export function folded(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '');
}

async function derive(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(folded(code)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
