import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../settings/preferences';
import { languageOf } from '../language';
import type { Language } from '../view';
import { CLIENTS_WORDS } from '../words/clients';
import { PAGE_WORDS, type PageWords } from '../words/pages';
import { POLICY_WORDS } from '../words/policy';
import { RECORD_WORDS } from '../words/record';
import { Field, Lines, readLines, SensitivityChoice, Sure, Switch } from './controls';
import { download, readSettings, writeSettings } from './exchange';
import { Help } from './help';
import { Library } from './library';
import { libraryIn } from './library-in';
import { ManagedPanel, useManaged } from './managed';
import { mount, Page } from './page';
import type { Ports, SettingsPort, SitesPort } from './ports';
import { Collector, RecordPage } from './record';
import { ReleasesSection } from './releases';
import { RosterSection } from './roster';
import { useHash, usePreferences } from './use-preferences';

type OptionsPorts = Pick<Ports, 'settings' | 'library' | 'sites' | 'roster' | 'releases' | 'record' | 'open'>;
type ListKey = 'ownNames' | 'trustedDomains' | 'trustedAddresses' | 'lists' | 'coveredTools' | 'clientAddresses';

const USUAL_COMMUNITY = 100_000;

/** Mounts the options; with `#rules` or `#rules/<id>` the library, with `#record` the record, with `#help` the help. */
export function mountOptions(root: Element, ports: OptionsPorts): void {
  mount(root, <OptionsPage {...ports} />);
}

function OptionsPage(ports: OptionsPorts) {
  const [preferences, change] = usePreferences(ports.settings);
  const [section, at] = useHash().split('/');
  if (!preferences) return null;
  const language = languageOf(preferences.language);
  const words = PAGE_WORDS[language];
  const library = libraryIn(ports.library, language);
  const open: Ports['open'] = (page, place) => {
    if (page === 'options') {
      location.hash = place ?? '';
      scrollTo(0, 0);
    } else ports.open(page, place);
  };
  const here = section === 'rules' || section === 'record' || section === 'help' ? section : 'options';
  document.title = `${words.nav[here]} · Subrosa`;
  return (
    <Page
      words={words}
      language={language}
      here={here}
      wide={(here === 'rules' && !at) || here === 'record'}
      open={open}
    >
      {here === 'rules' && (
        <Library
          at={at}
          library={library}
          words={words}
          person={preferences}
          onOpen={(rule) => open('options', `rules/${rule}`)}
          onAll={() => open('options', 'rules')}
        />
      )}
      {here === 'record' && (
        <RecordPage
          record={ports.record}
          settings={ports.settings}
          library={library}
          words={words}
          language={language}
          preferences={preferences}
          change={change}
          onRule={(rule) => open('options', `rules/${rule}`)}
        />
      )}
      {here === 'help' && <Help words={words} />}
      {here === 'options' && (
        <Options {...ports} words={words} language={language} preferences={preferences} change={change} />
      )}
    </Page>
  );
}

interface OptionsProps extends Omit<OptionsPorts, 'open'> {
  readonly words: PageWords;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly change: (changes: Partial<Preferences>) => void;
}

function Options({
  settings,
  library,
  sites,
  roster,
  releases,
  record,
  words,
  language,
  preferences,
  change,
}: OptionsProps) {
  const w = words.options;
  const policy = POLICY_WORDS[language];
  const managed = useManaged(settings, preferences);
  const by = managed?.by || policy.somebody;
  const locked = (key: keyof Preferences) => (managed?.keys.includes(key) ? w.managed(by) : undefined);
  const theirs = (key: ListKey) => managed?.lists?.[key] ?? [];
  const lines = (key: ListKey) => (
    <Lines
      label={w[key]}
      more={w[`${key}More`]}
      locked={locked(key)}
      value={locked(key) ? preferences[key] : preferences[key].filter((entry) => !theirs(key).includes(entry))}
      fixed={locked(key) ? [] : theirs(key)}
      fixedBy={policy.theirs(by)}
      savedWord={w.saved}
      onChange={(value) => change({ [key]: value })}
    />
  );

  return (
    <>
      <h1>{w.title}</h1>
      {managed && <ManagedPanel managed={managed} by={by} words={policy} sites={sites} />}
      <Collector record={record} w={RECORD_WORDS[language]} />
      <section class="group">
        <h2>{w.you}</h2>
        <Who words={words} library={library} preferences={preferences} change={change} locked={locked} />
        <Field label={w.community} more={w.communityMore} locked={locked('community')}>
          {(id, about) => (
            <select
              id={id}
              class="field"
              aria-describedby={about}
              disabled={locked('community') !== undefined}
              value={String(preferences.community ?? USUAL_COMMUNITY)}
              onChange={(event) => change({ community: Number(event.currentTarget.value) })}
            >
              {Object.entries(w.communities).map(([size, label]) => (
                <option key={size} value={size}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </section>
      <section class="group">
        <h2>{w.names}</h2>
        {lines('ownNames')}
      </section>
      <section class="group">
        <h2>{w.team}</h2>
        {lines('trustedDomains')}
        {lines('trustedAddresses')}
        {lines('lists')}
        {lines('coveredTools')}
      </section>
      <section class="group">
        <h2>{w.clients}</h2>
        {lines('clientAddresses')}
      </section>
      <section class="group">
        <h2>{CLIENTS_WORDS[language].roster.title}</h2>
        <RosterSection roster={roster} language={language} />
      </section>
      <section class="group">
        <h2>{CLIENTS_WORDS[language].releases.title}</h2>
        <ReleasesSection releases={releases} language={language} />
      </section>
      <section class="group">
        <h2>{w.sites}</h2>
        <Sites
          sites={sites}
          words={words}
          preferences={preferences}
          change={change}
          locked={locked('off')}
          guarded={managed?.guarded ?? []}
          guardedBy={policy.kept(by)}
        />
      </section>
      <section class="group">
        <h2>{w.manner}</h2>
        <SensitivityChoice
          words={words}
          locked={locked('sensitivity') !== undefined}
          value={preferences.sensitivity ?? 'usual'}
          onChange={(sensitivity) => change({ sensitivity })}
        />
        {locked('sensitivity') && <p class="small locked">{locked('sensitivity')}</p>}
        <Field label={w.language} more={w.languageMore} locked={locked('language')}>
          {(id, about) => (
            <select
              id={id}
              class="field"
              aria-describedby={about}
              disabled={locked('language') !== undefined}
              value={preferences.language ?? 'auto'}
              onChange={({ currentTarget: { value } }) => change({ language: value as 'auto' | 'en' | 'es' })}
            >
              {(['auto', 'en', 'es'] as const).map((value) => (
                <option key={value} value={value}>
                  {w.languages[value]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </section>
      <section class="group">
        <h2>{w.data}</h2>
        <Data settings={settings} words={words} preferences={preferences} change={change} />
      </section>
    </>
  );
}

interface WhoProps {
  readonly words: PageWords;
  readonly library: Ports['library'];
  readonly preferences: Preferences;
  readonly change: (changes: Partial<Preferences>) => void;
  readonly locked?: (key: keyof Preferences) => string | undefined;
}

/** Profession and place: whose code is shown first. */
export function Who({ words, library, preferences, change, locked = () => undefined }: WhoProps) {
  const w = words.options;
  const choice = (
    key: 'profession' | 'place',
    label: string,
    more: string | undefined,
    values: readonly string[],
    names: Record<string, string>,
  ) => (
    <Field label={label} more={more} locked={locked(key)}>
      {(id, about) => (
        <select
          id={id}
          class="field"
          aria-describedby={about}
          disabled={locked(key) !== undefined}
          value={preferences[key] ?? ''}
          onChange={(event) => change({ [key]: event.currentTarget.value })}
        >
          <option value="">{w.none}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {names[value] ?? value}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <>
      {choice('profession', w.profession, w.professionMore, library.professions, words.professions)}
      {choice('place', w.place, undefined, library.places, words.places)}
    </>
  );
}

interface SitesProps {
  readonly sites: SitesPort;
  readonly words: PageWords;
  readonly preferences: Preferences;
  readonly change: (changes: Partial<Preferences>) => void;
  readonly locked: string | undefined;
  /** Sites that nobody can switch off, and by whose word. */
  readonly guarded: readonly string[];
  readonly guardedBy: string;
}

function Sites({ sites, words, preferences, change, locked, guarded, guardedBy }: SitesProps) {
  const w = words.options;
  const [{ known, added }, setSites] = useState<Awaited<ReturnType<SitesPort['list']>>>({ known: [], added: [] });
  const [trouble, setTrouble] = useState('');
  const [host, setHost] = useState('');
  const refresh = () => sites.list().then(setSites);
  useEffect(() => void refresh(), []);

  const add = async () => {
    const [wanted = ''] = readLines(host);
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(wanted) && wanted !== 'localhost') return setTrouble(w.badHost);
    setTrouble('');
    if (!(await sites.add(wanted))) return setTrouble(w.refused);
    setHost('');
    await refresh();
  };
  const isGuarded = (site: string) => guarded.some((kept) => site === kept || site.endsWith(`.${kept}`));
  const toggle = (site: string) => (
    <Switch
      key={site}
      on={!preferences.off.includes(site)}
      label={site}
      title={isGuarded(site) ? guardedBy : undefined}
      locked={locked !== undefined || isGuarded(site)}
      onChange={(on) =>
        change({ off: on ? preferences.off.filter((other) => other !== site) : [...preferences.off, site] })
      }
    />
  );

  return (
    <>
      <p class="quiet">{w.sitesLead}</p>
      {locked && <p class="small locked">{locked}</p>}
      <form
        class="adding"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          class="field"
          aria-label={w.addSite}
          placeholder={w.addSiteHint}
          spellcheck={false}
          autocapitalize="off"
          value={host}
          onInput={(event) => setHost(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {w.add}
        </button>
      </form>
      <p class="small locked" role="alert">
        {trouble}
      </p>
      {added.length > 0 && (
        <>
          <h3>{w.sitesAdded}</h3>
          <ul class="sites">
            {added.map((site) => (
              <li key={site}>
                {toggle(site)}
                {locked === undefined && !isGuarded(site) && (
                  <button
                    type="button"
                    class="link small"
                    aria-label={`${w.remove}: ${site}`}
                    onClick={() => sites.remove(site).then(refresh)}
                  >
                    {w.remove}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{w.sitesKnown(known.length)}</summary>
        <div class="sites">{known.map(toggle)}</div>
      </details>
    </>
  );
}

interface DataProps {
  readonly settings: SettingsPort;
  readonly words: PageWords;
  readonly preferences: Preferences;
  readonly change: (changes: Partial<Preferences>) => void;
}

function Data({ settings, words, preferences, change }: DataProps) {
  const w = words.options;
  const [said, setSaid] = useState('');
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = readSettings(await file.text());
    if (read) change(read);
    setSaid(read ? w.imported : w.notOurs);
  };
  return (
    <>
      <p class="quiet">{w.dataLead}</p>
      <div class="tools">
        <button
          type="button"
          class="button"
          onClick={() => download('subrosa-settings.json', 'application/json', writeSettings(preferences))}
        >
          {w.export}
        </button>
        <label class="button file">
          {w.import}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void load(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Sure
          label={w.erase}
          sure={w.eraseSure}
          yes={w.eraseYes}
          no={w.eraseNo}
          onYes={() => settings.erase().then(() => setSaid(w.erased))}
        />
      </div>
      <p class="small quiet" role="status">
        {said}
      </p>
    </>
  );
}
