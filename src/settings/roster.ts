import * as z from 'zod/mini';

/** Packed hashes in base64; long ones are a few hundred kilobytes. */
const packed = (what: string) => z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.describe(what));

/**
 * A roster as a policy ships it and as it is kept at rest: nothing but hashes under `salt`. `npm run roster` writes one.
 * What a salt that stands beside its hashes protects against, and what not: docs/roster.md.
 */
export const ROSTER = z
  .object({
    version: z.literal(1).check(z.describe('Version of this format.')),
    salt: packed('Random bytes that the hashes were made with, base64.').check(z.minLength(22)),
    rounds: z.int().check(z.minimum(1), z.maximum(10_000), z.describe('How many times each hash was made over.')),
    count: z.int().check(z.minimum(0), z.describe('How many clients.')),
    made: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.describe('The day on which it was made.')),
    words: packed('Hashes of names, initials, addresses and numbers.'),
    slips: packed('Hashes of names that lack one letter, each with its name.'),
    entries: packed('Which of the words belong to one client, and as what.'),
  })
  .check(
    z.describe(
      'The practice’s clients as hashes, so that a draft which names one is known. `npm run -s roster` writes it.',
    ),
  );

/** A roster as kept and shipped. */
export type PackedRoster = z.output<typeof ROSTER>;
