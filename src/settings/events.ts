import * as z from 'zod/mini';

/** Where a practice's collector stands: https anywhere, http on this computer alone. */
const ENDPOINT =
  /^(https:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|http:\/\/(127\.0\.0\.1|localhost))(:\d{1,5})?(\/[^\s#]*)?$/;

/** The policy key `events`: content-free events to the practice's own OpenTelemetry collector. Absent: none are made, kept or sent. */
export const EVENTS = z.strictObject({
  endpoint: z
    .string()
    .check(
      z.regex(ENDPOINT),
      z.describe(
        'Address that takes OTLP logs as JSON, with its path, e.g. https://otel.example.org/v1/logs. http only on this computer.',
      ),
    ),
  headers: z.exactOptional(
    z
      .record(z.string().check(z.regex(/^[A-Za-z0-9-]+$/)), z.string().check(z.regex(/^[\x20-\x7e]*$/)))
      .check(z.describe('Headers of every request, e.g. Authorization.')),
  ),
  practiceId: z.exactOptional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9._-]{1,64}$/),
        z.describe('Goes with every event, so that one collector can serve several practices.'),
      ),
  ),
});
export type Events = z.output<typeof EVENTS>;

/** The browser's name of the one host that events go to, as permissions ask for it. */
export function originOf({ endpoint }: Events): string {
  const { protocol, hostname } = new URL(endpoint);
  return `${protocol}//${hostname}/*`;
}
