import type { Fact } from './facts';
import type { Read } from './read';
import { bare, domainOf, within } from './readers';
import { foldEmail } from './text/fold';
import type { Draft, Policy, Release } from './types';

/** Facts that a plain release does not reach, and which member of a release says that it does. */
const BEYOND: readonly (readonly [Fact, 'notes' | 'part2'])[] = [
  ['psychotherapy-notes', 'notes'],
  ['substance-use', 'part2'],
];

/**
 * Adds what it means that clients of the roster are named: beside any trace of care (`grave`: the wording as a whole has one) it is plain whose
 * care it is. To a client, what is told of another one reaches the wrong person.
 */
export function addKnownClients(facts: Set<Fact>, read: Read, draft: Draft, { roster }: Policy, grave: boolean): void {
  const { who } = read;
  const rostered = read.rostered.filter(({ signal }) => signal === 'identifier');
  if (rostered.length === 0 || !roster) return;
  if (!grave && !facts.has('R') && !facts.has('C') && !rostered.some(({ cared }) => cared)) return;
  facts.add('D');
  facts.add('R');
  facts.add('rostered');
  if (who.audience !== 'client') return;
  const readers = new Set(
    draft.recipients.flatMap(({ address }) => roster.reachedBy('email', foldEmail(bare(address))).map((b) => b.entry)),
  );
  if (readers.size > 0 && rostered.some(({ entries }) => !entries.some((entry) => readers.has(entry))))
    facts.add('wrong-client');
}

/**
 * The last day of the release that lets this draft go to these readers: of all its readers, and all clients named in it. Null where a reader
 * is not covered, or where it tells more than the release reaches: psychotherapy notes and substance-use treatment need one that says so.
 */
export function openedBy(
  releases: readonly Release[] | undefined,
  facts: ReadonlySet<Fact>,
  { rostered, who }: Read,
  draft: Draft,
  policy: Policy,
): string | null {
  if (!releases?.length || !/^(?:outside|client|unknown)$/.test(who.audience)) return null;
  const fit = releases.filter(
    ({ client, ...release }) =>
      BEYOND.every(([fact, member]) => !facts.has(fact) || release[member] === true) &&
      (client === undefined ||
        (rostered.length > 0 &&
          rostered.every(({ entries }) => entries.some((entry) => policy.roster?.keyOf(entry) === client)))),
  );
  const readers = draft.recipients
    .map(({ address }) => bare(address))
    .filter((a) => !policy.trustedAddresses.includes(a) && !policy.trustedDomains.some((d) => within(domainOf(a), d)));
  if (readers.length === 0) return null;
  const days = readers.map(
    (address) =>
      fit
        .filter(({ reader }) => (reader.includes('@') ? reader === address : within(domainOf(address), reader)))
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? '',
  );
  return days.sort()[0] || null;
}
