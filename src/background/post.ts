import type { Events } from '../settings/events';
import type { LogsRequest } from './otlp';

/** A collector that does not answer within this time is tried again later. Milliseconds; OpenTelemetry's own usual timeout. */
const TIMEOUT_MS = 10_000;
/** The answers after which OTLP asks to try again; after all others one must not (opentelemetry-proto, docs/specification.md, "Retryable Response Codes"). */
const RETRYABLE = [429, 502, 503, 504];

/** What became of a request: taken but for some, to be tried again (after so many milliseconds, where the collector says), or refused for good. */
export type Outcome =
  | { readonly is: 'taken'; readonly refused: number }
  | { readonly is: 'busy'; readonly retryAfter: number }
  | { readonly is: 'refused' };

/** Takes a request to the practice's collector. The only place in Subrosa that speaks to a network; tests/background/network.test.ts watches over that. */
export async function post({ endpoint, headers = {} }: Events, request: LogsRequest, now: number): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: headersOf(headers),
      body: JSON.stringify(request),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // the permission is for one host; nobody sends the events on to another
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return { is: 'busy', retryAfter: 0 };
  }
  if (response.ok) return { is: 'taken', refused: await refusedIn(response) };
  if (!RETRYABLE.includes(response.status)) return { is: 'refused' };
  return { is: 'busy', retryAfter: wait(response.headers.get('retry-after'), now) };
}

function headersOf(headers: Readonly<Record<string, string>>): Headers {
  const all = new Headers(headers);
  all.set('content-type', 'application/json');
  return all;
}

/** How many of its records the collector says it left out. */
async function refusedIn(response: Response): Promise<number> {
  try {
    const { partialSuccess } = await response.json();
    const refused = Number(partialSuccess?.rejectedLogRecords ?? 0);
    return Number.isSafeInteger(refused) && refused > 0 ? refused : 0;
  } catch {
    return 0;
  }
}

/** `Retry-After` in milliseconds: it may be seconds or a date. 0 where it says nothing. */
function wait(header: string | null, now: number): number {
  if (!header) return 0;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
