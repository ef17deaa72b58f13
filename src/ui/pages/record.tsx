import { useEffect, useId, useState } from 'preact/hooks';
import '../style/record.css';
import type { Preferences } from '../../settings/preferences';
import { DEEDS, type Deed, type Entry, RECORD_DAYS } from '../../settings/record';
import type { Language } from '../view';
import type { PageWords } from '../words/pages';
import { POLICY_WORDS } from '../words/policy';
import { RECORD_WORDS, type RecordWords } from '../words/record';
import { Field, Sure } from './controls';
import { download } from './exchange';
import { useManaged } from './managed';
import type { LibraryPort, RecordPort, SettingsPort } from './ports';
import { writeEntries, writeTable } from './record-file';

const DAY_MS = 86_400_000;
const KEPT_DAYS = [30, 90, 365, 1095, 2190];
const PERIODS = [7, 30, 90, 0];

interface RecordProps {
  readonly record: RecordPort;
  readonly settings: SettingsPort;
  readonly library: LibraryPort;
  readonly words: PageWords;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly change: (changes: Partial<Preferences>) => void;
  readonly onRule: (rule: string) => void;
}

/** What was held and what became of it: to look through, to print for supervision, to take away, to delete. */
export function RecordPage(props: RecordProps) {
  const { record, library, words, language, preferences, change, onRule } = props;
  const w = RECORD_WORDS[language];
  const managed = useManaged(props.settings, preferences);
  const locked = managed?.keys.includes('recordDays')
    ? words.options.managed(managed.by || POLICY_WORDS[language].somebody)
    : undefined;
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [deed, setDeed] = useState<Deed | ''>('');
  const [days, setDays] = useState(0);
  const [site, setSite] = useState('*');
  const [said, setSaid] = useState('');
  const refresh = () => record.list().then(setEntries);
  useEffect(() => {
    void refresh();
    return record.watch(() => void refresh());
  }, []);
  if (!entries) return null;

  const from = days ? Date.now() - days * DAY_MS : 0;
  const shown = entries.filter(
    (entry) => (!deed || entry.deed === deed) && (site === '*' || entry.site === site) && entry.at >= from,
  );
  const sites = [...new Set(entries.map((entry) => entry.site))].sort();
  const dates = (form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, form);
  const day = dates({ dateStyle: 'long' });
  const date = dates({ dateStyle: 'medium' });
  const time = dates({ timeStyle: 'short' });

  return (
    <section class="record">
      <h1>
        <span class="on-screen">{w.title}</span>
        <span class="on-paper">{w.supervision}</span>
      </h1>
      <p class="lead on-screen">{w.lead}</p>
      <Collector record={record} w={w} />
      {entries.length === 0 ? (
        <p class="quiet">{w.empty}</p>
      ) : (
        <>
          <div class="filters">
            <Choice label={w.what} value={deed} onChange={(value) => setDeed(value as Deed | '')}>
              {[['', w.everything], ...DEEDS.map((each) => [each, w.deeds[each]] as const)]}
            </Choice>
            <Choice label={w.since} value={String(days)} onChange={(value) => setDays(Number(value))}>
              {PERIODS.map((period) => [String(period), w.periods[period] ?? ''] as const)}
            </Choice>
            <Choice label={w.where} value={site} onChange={setSite}>
              {[['*', w.everywhere], ...sites.map((each) => [each, each || w.local] as const)]}
            </Choice>
          </div>
          <p class="on-paper">{shown.length > 0 && w.period(day.format(shown.at(-1)?.at), day.format(shown[0]?.at))}</p>
          <ul class="sums">
            {DEEDS.map((each) => (
              <li key={each}>
                <b>{shown.filter((entry) => entry.deed === each).length}</b> {w.deeds[each]}
              </li>
            ))}
          </ul>
          <div class="tools">
            <button type="button" class="button primary" onClick={() => print()}>
              {w.print}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => download('subrosa-record.csv', 'text/csv', writeTable(shown))}
            >
              {w.csv}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => download('subrosa-record.json', 'application/json', writeEntries(shown))}
            >
              {w.json}
            </button>
            <span class="quiet small" role="status">
              {shown.length ? w.shown(shown.length) : w.noMatch}
            </span>
          </div>
          {shown.length > 0 && (
            // the table alone scrolls where the window is narrow, and with the keyboard too
            <section class="entries" aria-label={w.title} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{w.when}</th>
                    <th scope="col">{w.what}</th>
                    <th scope="col">{w.readers}</th>
                    <th scope="col">{w.rules}</th>
                    <th scope="col" class="on-screen">
                      <span class="unseen">{w.remove}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((entry) => (
                    <Row
                      key={entry.id}
                      entry={entry}
                      date={date.format(entry.at)}
                      time={time.format(entry.at)}
                      w={w}
                      words={words}
                      library={library}
                      onRule={onRule}
                      onRemove={() => record.remove(entry.id).then(refresh)}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          )}
          <dl class="signing on-paper">
            {[w.clinician, w.supervisor, w.discussed, w.agreed].map((line) => (
              <div key={line}>
                <dt>{line}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <p class="small quiet on-paper">{w.noText}</p>
        </>
      )}
      <section class="group">
        <Field label={w.keep} more={w.keepMore} locked={locked}>
          {(id, about) => (
            <select
              id={id}
              class="field"
              aria-describedby={about}
              disabled={locked !== undefined}
              value={String(preferences.recordDays ?? RECORD_DAYS)}
              onChange={(event) => change({ recordDays: Number(event.currentTarget.value) })}
            >
              {[...new Set([...KEPT_DAYS, preferences.recordDays ?? RECORD_DAYS])]
                .sort((a, b) => a - b)
                .map((value) => (
                  <option key={value} value={value}>
                    {w.days(value)}
                  </option>
                ))}
            </select>
          )}
        </Field>
        {entries.length > 0 && (
          <Sure
            label={w.clear}
            sure={w.clearSure}
            yes={w.clearYes}
            no={w.clearNo}
            onYes={async () => {
              await record.clear();
              setSaid(w.cleared);
              await refresh();
            }}
          />
        )}
        <p class="small quiet" role="status">
          {said}
        </p>
      </section>
    </section>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly date: string;
  readonly time: string;
  readonly w: RecordWords;
  readonly words: PageWords;
  readonly library: LibraryPort;
  readonly onRule: (rule: string) => void;
  readonly onRemove: () => void;
}

function Row({ entry, date, time, w, words, library, onRule, onRemove }: RowProps) {
  const titleOf = (id: string) => library.rules.find((rule) => rule.id === id)?.title ?? id;
  return (
    <tr>
      <td>
        {date}
        <small>{time}</small>
      </td>
      <td>
        <b class={`deed ${entry.deed}`}>{w.deeds[entry.deed]}</b>
        {entry.deed === 'attest' && (
          <small>
            {w.reasons[entry.reason] ?? questionOf(entry, library)} {entry.approved && w.approved}
          </small>
        )}
      </td>
      <td>
        {entry.site || w.local}
        <small>{words.readers[entry.audience]}</small>
      </td>
      <td>
        {entry.rules.map((rule) => (
          <button type="button" class="link" key={rule} onClick={() => onRule(rule)}>
            {titleOf(rule)}
          </button>
        ))}
      </td>
      <td class="on-screen">
        <button type="button" class="link small" aria-label={w.removeThis(`${date}, ${time}`)} onClick={onRemove}>
          {w.remove}
        </button>
      </td>
    </tr>
  );
}

/** The exception's question, as the writer answered it: of the rules that held the draft, else of any that has it. */
function questionOf(entry: Entry & { readonly deed: 'attest' }, { rules }: LibraryPort): string {
  const mine = rules.filter(({ id }) => entry.rules.some((rule) => rule === id));
  const exceptions = [...mine, ...rules].flatMap((rule) => rule.exceptions);
  return exceptions.find(({ id }) => id === entry.reason)?.question ?? entry.reason;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select id={id} class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the practice wants to be told, and leave for the one host that it goes to; nothing where it wants nothing. */
export function Collector({ record, w }: { readonly record: RecordPort; readonly w: RecordWords }) {
  const [collector, setCollector] = useState<Awaited<ReturnType<RecordPort['collector']>>>(null);
  const [refused, setRefused] = useState(false);
  const refresh = () => record.collector().then(setCollector);
  useEffect(() => {
    void refresh();
    return record.watch(() => void refresh());
  }, []);
  if (!collector) return null;
  const { practice, host, allowed, waiting } = collector;
  const allow = async () => {
    setRefused(!(await record.allowCollector()));
    await refresh();
  };
  return (
    <section class="group collector on-screen">
      <h2>{w.events.title}</h2>
      <p>{w.events.asks(practice ?? w.events.by, host)}</p>
      {!allowed && (
        <div class="tools">
          <button type="button" class="button primary" onClick={() => void allow()}>
            {w.events.allow(host)}
          </button>
          <span class="quiet">{w.events.notYet}</span>
        </div>
      )}
      <p class="small quiet" role="status">
        {refused ? w.events.refused : `${allowed ? `${w.events.on} ` : ''}${w.events.waiting(waiting)}`}
      </p>
    </section>
  );
}
