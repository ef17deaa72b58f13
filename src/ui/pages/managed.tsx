import { useEffect, useState } from 'preact/hooks';
import type { PolicyWords } from '../words/policy';
import type { ManagedView, SettingsPort, SitesPort } from './ports';

/** What the practice has decided, as it is now; null where it has decided nothing. `again` changes whenever settings may have. */
export function useManaged(settings: SettingsPort, again: unknown): ManagedView | null {
  const [managed, setManaged] = useState<ManagedView | null>(null);
  useEffect(() => void settings.managed?.().then(setManaged), [again]);
  return managed;
}

interface ManagedPanelProps {
  readonly managed: ManagedView;
  readonly by: string;
  readonly words: PolicyWords;
  readonly sites: SitesPort;
}

/** At the head of the options: who decides, whom to ask, which sites still need the browser's leave, and what is wrong with the policy. */
export function ManagedPanel({ managed, by, words, sites }: ManagedPanelProps) {
  const { contact, message, faults = [], rules = 0, sendAnyway } = managed;
  return (
    <section class="group managed">
      <h2>{words.title(by)}</h2>
      <p class="quiet">{words.lead}</p>
      {message && <p>{message}</p>}
      {contact && (
        <p>
          {words.ask}: <b>{[contact.name, contact.how].filter(Boolean).join(', ')}</b>
        </p>
      )}
      {sendAnyway && <p>{words.sendAnyway[sendAnyway]}</p>}
      {rules > 0 && <p>{words.rules(rules)}</p>}
      <Unguarded managed={managed} words={words} sites={sites} />
      {faults.length > 0 && (
        <div class="faults" role="status">
          <h3>{words.faultsTitle}</h3>
          <p class="small quiet">{words.faultsLead}</p>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.at} ${fault.why}`}>{words.fault(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Sites that the practice wants guarded and the browser has not yet given leave to read. */
function Unguarded({ managed, words, sites }: Omit<ManagedPanelProps, 'by'>) {
  const [given, setGiven] = useState<readonly string[]>([]);
  const waiting = (managed.unguarded ?? []).filter((site) => !given.includes(site));
  if (waiting.length === 0) return null;
  return (
    <>
      <h3>{words.guardedTitle}</h3>
      <p class="small quiet">{words.guardedLead}</p>
      <ul class="sites">
        {waiting.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="button"
              aria-label={`${words.allow}: ${site}`}
              onClick={async () => (await sites.add(`*.${site}`)) && setGiven([...given, site])}
            >
              {words.allow}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
