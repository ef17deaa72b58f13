import * as z from 'zod/mini';

/** A release as a policy ships it, and as it is kept. */
export const RELEASE = z.object({
  reader: z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.regex(/^(?:[^\s@]+@)?(?:[a-z0-9-]+\.)+[a-z0-9-]+$/),
      z.describe('Address or domain of whoever may read it.'),
    ),
  client: z.exactOptional(
    z.string().check(z.describe('Key of the client, as `npm run -s roster -- --key` prints it. Absent: any client.')),
  ),
  until: z
    .string()
    .check(
      z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
      z.describe('The last day on which it holds, such as 2027-06-30.'),
    ),
  notes: z.exactOptional(z.boolean().check(z.describe('It says so itself: psychotherapy notes may be told.'))),
  part2: z.exactOptional(z.boolean().check(z.describe('It is a written consent under 42 CFR Part 2.'))),
});

/** Releases of a policy. */
export const RELEASES = z
  .array(RELEASE)
  .check(z.describe('Signed permissions to tell a reader of a client, each until a day.'));
