import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../view';
import { CLIENTS_WORDS, sayDay } from '../words/clients';
import { Field, Outcome, Sure } from './controls';
import type { RosterPort, RosterView } from './ports';

interface RosterProps {
  readonly roster: RosterPort;
  readonly language: Language;
}

/** The roster: how many, since when; add, remove one by typing it, delete. What is typed here is emptied as soon as it is hashed, and never shown again. */
export function RosterSection({ roster, language }: RosterProps) {
  const w = CLIENTS_WORDS[language].roster;
  const [view, setView] = useState<RosterView | null>(null);
  const [list, setList] = useState('');
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const refresh = () => roster.view().then(setView);
  useEffect(() => {
    void refresh();
    return roster.watch(() => void refresh());
  }, []);
  if (!view) return null;

  /** Does one thing at a time, and says how it went. */
  const perform = async (work: () => Promise<{ said?: string; trouble?: string }>) => {
    setBusy(true);
    setSaid('');
    setTrouble('');
    const done = await work().catch(() => ({ said: '', trouble: w.failed }));
    setSaid(done.said ?? '');
    setTrouble(done.trouble ?? '');
    setBusy(false);
    await refresh();
  };
  const add = (text: string) =>
    perform(async () => {
      const added = await roster.add(text);
      if (added === 'too-many') return { trouble: w.tooMany };
      if (added.read === 0) return { trouble: w.nobody };
      setList('');
      return { said: w.added(added.read, added.skipped) };
    });
  const remove = () =>
    perform(async () => {
      if (!(await roster.remove(name))) return { trouble: w.unknown };
      setName('');
      return { said: w.removed };
    });
  const erase = () =>
    perform(async () => {
      await roster.erase();
      return { said: w.erased };
    });
  const { own, shipped } = view;

  return (
    <>
      <p class="quiet">{w.lead}</p>
      <p>
        <b>
          {own.state === 'kept'
            ? w.kept(own.count, sayDay(own.made, language))
            : own.state === 'lost'
              ? w.lost
              : w.none}
        </b>
      </p>
      {shipped && <p>{w.shipped(shipped.count, sayDay(shipped.made, language))}</p>}
      {own.state !== 'lost' && (
        <form
          class="entering"
          onSubmit={(event) => {
            event.preventDefault();
            void add(list);
          }}
        >
          <Field label={w.add} more={w.addMore}>
            {(id, about) => (
              <textarea
                id={id}
                class="field"
                rows={3}
                aria-describedby={about}
                placeholder={w.addHint}
                // a browser restores and completes what is typed, from its own files
                autocomplete="off"
                spellcheck={false}
                value={list}
                onInput={(event) => setList(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="tools">
            <button type="submit" class="button" disabled={busy || !list.trim()}>
              {busy ? w.working : w.addDo}
            </button>
            <label class="button file">
              {w.file}
              <input
                type="file"
                accept=".csv,.tsv,.txt,text/csv,text/plain"
                disabled={busy}
                onChange={(event) => {
                  const [file] = event.currentTarget.files ?? [];
                  event.currentTarget.value = '';
                  if (file) void file.text().then(add);
                }}
              />
            </label>
          </div>
        </form>
      )}
      {own.state === 'kept' && (
        <form
          class="entering"
          onSubmit={(event) => {
            event.preventDefault();
            void remove();
          }}
        >
          <Field label={w.remove} more={w.removeMore}>
            {(id, about) => (
              <div class="adding">
                <input
                  id={id}
                  class="field"
                  aria-describedby={about}
                  autocomplete="off"
                  spellcheck={false}
                  value={name}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
                <button type="submit" class="button" disabled={busy || !name.trim()}>
                  {w.removeDo}
                </button>
              </div>
            )}
          </Field>
        </form>
      )}
      {own.state !== 'none' && (
        <div class="tools">
          <Sure label={w.erase} sure={w.eraseSure} yes={w.eraseYes} no={w.eraseNo} onYes={erase} />
        </div>
      )}
      <Outcome said={said} trouble={trouble} />
    </>
  );
}
