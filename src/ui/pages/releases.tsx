import { useEffect, useState } from 'preact/hooks';
import type { Release } from '../../engine/types';
import type { Language } from '../view';
import { CLIENTS_WORDS, sayDay } from '../words/clients';
import { Field, Outcome } from './controls';
import type { ReleasesPort, ReleasesView } from './ports';

interface ReleasesProps {
  readonly releases: ReleasesPort;
  readonly language: Language;
}

/** Releases as they are now; null until they are loaded. */
export function useReleases(releases: ReleasesPort): [ReleasesView | null, () => Promise<void>] {
  const [view, setView] = useState<ReleasesView | null>(null);
  const refresh = () => releases.view().then(setView);
  useEffect(() => {
    void refresh();
    return releases.watch(() => void refresh());
  }, []);
  return [view, refresh];
}

/** How many of them have ended. */
export const endedIn = ({ own, today }: ReleasesView): number => own.filter(({ until }) => until < today).length;

/** The releases that the person has entered, and a form for the next. A client is named once, to be found on the roster, and not shown again. */
export function ReleasesSection({ releases, language }: ReleasesProps) {
  const w = CLIENTS_WORDS[language].releases;
  const [view, refresh] = useReleases(releases);
  const [reader, setReader] = useState('');
  const [client, setClient] = useState('');
  const [until, setUntil] = useState('');
  const [notes, setNotes] = useState(false);
  const [part2, setPart2] = useState(false);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  if (!view) return null;

  const add = async () => {
    setSaid('');
    setTrouble('');
    if (!until) return setTrouble(w.badDay);
    const added = await releases.add(
      { reader, until, ...(notes && { notes }), ...(part2 && { part2 }) },
      client.trim(),
    );
    if (added !== 'added') return setTrouble(added === 'unknown-client' ? w.unknown : w.badReader);
    setReader('');
    setClient('');
    setUntil('');
    setNotes(false);
    setPart2(false);
    setSaid(w.added);
    await refresh();
  };
  const row = (release: Release, removable: boolean) => {
    const ended = release.until < view.today;
    const day = sayDay(release.until, language);
    const also = [release.notes && w.alsoNotes, release.part2 && w.alsoPart2].filter(Boolean);
    return (
      <li key={`${release.reader} ${release.client} ${release.until}`}>
        <span>
          <b>{release.reader}</b>
          <br />
          <span class={ended ? 'small locked' : 'small quiet'}>
            {[release.client ? w.one : w.anyone, ended ? w.endedDay(day) : w.untilDay(day), ...also].join(' · ')}
          </span>
        </span>
        {removable && (
          <button
            type="button"
            class="link small"
            aria-label={`${w.remove}: ${release.reader}, ${day}`}
            onClick={() =>
              releases.remove(release).then(() => {
                setSaid(w.removed);
                return refresh();
              })
            }
          >
            {w.remove}
          </button>
        )}
      </li>
    );
  };
  const ended = endedIn(view);
  const check = (label: string, on: boolean, set: (on: boolean) => void) => (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );

  return (
    <>
      <p class="quiet">{w.lead}</p>
      {ended > 0 && <p class="locked">{w.ended(ended)}</p>}
      {view.own.length > 0 ? (
        <ul class="sites releases">{view.own.map((release) => row(release, true))}</ul>
      ) : (
        <p>
          <b>{w.none}</b>
        </p>
      )}
      {view.shipped.length > 0 && (
        <>
          <h3>{w.shipped}</h3>
          <ul class="sites releases">{view.shipped.map((release) => row(release, false))}</ul>
        </>
      )}
      <form
        class="entering"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={w.reader} more={w.readerMore}>
          {(id, about) => (
            <input
              id={id}
              class="field"
              aria-describedby={about}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={reader}
              onInput={(event) => setReader(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={w.client} more={w.clientMore}>
          {(id, about) => (
            <input
              id={id}
              class="field"
              aria-describedby={about}
              autocomplete="off"
              spellcheck={false}
              value={client}
              onInput={(event) => setClient(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={w.until}>
          {(id) => (
            <input
              id={id}
              class="field day"
              type="date"
              min={view.today}
              value={until}
              onInput={(event) => setUntil(event.currentTarget.value)}
            />
          )}
        </Field>
        {check(w.notes, notes, setNotes)}
        {check(w.part2, part2, setPart2)}
        <div class="tools">
          <button type="submit" class="button" disabled={!reader.trim()}>
            {w.add}
          </button>
        </div>
      </form>
      <Outcome said={said} trouble={trouble} />
    </>
  );
}
