import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../settings/preferences';
import { languageOf } from '../language';
import { Rose, Sign } from '../rose';
import { CLIENTS_WORDS, sayDay } from '../words/clients';
import { PAGE_WORDS, type PageWords } from '../words/pages';
import { POLICY_WORDS } from '../words/policy';
import { SensitivityChoice, Switch } from './controls';
import { RuleArticle, RuleSearch } from './library';
import { libraryIn } from './library-in';
import { useManaged } from './managed';
import { mount } from './page';
import type { Ports, TabState } from './ports';
import { endedIn, useReleases } from './releases';
import { usePreferences } from './use-preferences';

type PopupPorts = Pick<Ports, 'settings' | 'library' | 'sites' | 'releases' | 'tab' | 'open'>;

const HOUR = 3_600_000;

/** Mounts the popup of the toolbar button. */
export function mountPopup(root: Element, ports: PopupPorts): void {
  mount(root, <Popup {...ports} />);
}

function Popup({ settings, library: all, sites, releases, tab, open }: PopupPorts) {
  const [preferences, change] = usePreferences(settings);
  const [state, setState] = useState<TabState | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [searching, setSearching] = useState(false);
  const managed = useManaged(settings, preferences);
  const [known] = useReleases(releases);
  useEffect(() => {
    tab.state().then(setState);
    return tab.watch(setState);
  }, []);
  if (!preferences || !state) return null;

  const language = languageOf(preferences.language);
  const words = PAGE_WORDS[language];
  const library = libraryIn(all, language);
  const by = managed?.by || POLICY_WORDS[language].somebody;
  const locked = (key: keyof Preferences) => (managed?.keys.includes(key) ? words.options.managed(by) : undefined);
  const guarded = managed?.guarded?.some((site) => state.host === site || state.host.endsWith(`.${site}`));
  const offLocked = guarded ? POLICY_WORDS[language].kept(by) : locked('off');
  const why = offLocked ?? locked('pausedUntil') ?? locked('sensitivity');
  const { tone, title, more } = describe(state, preferences, words);
  const paused = preferences.pausedUntil > Date.now();
  const off = isOff(state.host, preferences);
  const met = state.report && !off && !paused && state.report.state === 'read' ? state.report.rules : [];
  const clients = CLIENTS_WORDS[language];
  const ended = known ? endedIn(known) : 0;
  const { released, lapsed } = (met.length > 0 && state.report) || {};
  const signed =
    (released && clients.released(sayDay(released, language))) || (lapsed && clients.lapsed(sayDay(lapsed, language)));
  const leading = library.rules.find(({ id }) => id === met[0]);
  const chosen = library.rules.find(({ id }) => id === reading);
  const toLibrary = (rule: string) => open('options', `rules/${rule}`);

  if (chosen) {
    return (
      <div class="popup" lang={language}>
        <header class="bar">
          <button
            type="button"
            class="icon-button"
            aria-label={words.popup.backToList}
            onClick={() => {
              setReading(null);
              setSearching(false);
            }}
          >
            <Sign name="previous" />
          </button>
        </header>
        <main>
          <RuleArticle rule={chosen} library={library} words={words} person={preferences} brief onOpen={toLibrary} />
        </main>
      </div>
    );
  }

  return (
    <div class="popup" lang={language}>
      <header class={`state ${tone}`}>
        <Rose size={34} struck={tone === 'off' || tone === 'unread'} />
        <div role="status">
          <h1>{title}</h1>
          <p>{more}</p>
        </div>
      </header>
      <main>
        {state.host && !state.permitted && (
          <button type="button" class="button primary wide" onClick={() => void sites.add(state.host)}>
            {words.popup.guard(state.host)}
          </button>
        )}
        {signed && !searching && <p class={released ? 'signed' : 'signed ended'}>{signed}</p>}
        {ended > 0 && !searching && (
          <button type="button" class="link small" onClick={() => open('options')}>
            {clients.releases.popup(ended)}
          </button>
        )}
        {leading && !searching && (
          <section aria-label={words.popup.ruleHere}>
            <RuleArticle rule={leading} library={library} words={words} person={preferences} brief onOpen={toLibrary} />
            {met.length > 1 && (
              <details>
                <summary>{words.popup.moreRules(met.length - 1)}</summary>
                <ul class="rules">
                  {met.slice(1).flatMap((id) =>
                    library.rules
                      .filter((rule) => rule.id === id)
                      .map(({ title }) => (
                        <li key={id}>
                          <button type="button" onClick={() => setReading(id)}>
                            <b>{title}</b>
                          </button>
                        </li>
                      )),
                  )}
                </ul>
              </details>
            )}
          </section>
        )}
        <RuleSearch library={library} words={words} onOpen={setReading} onSearching={setSearching} />
        <section class="switches" hidden={searching}>
          {state.host && state.permitted && (
            <Switch
              on={!off}
              label={words.popup.onHere}
              locked={offLocked !== undefined}
              onChange={(on) =>
                change({ off: on ? withoutHost(preferences.off, state.host) : [...preferences.off, state.host] })
              }
            />
          )}
          <Switch
            on={paused}
            label={words.popup.pause}
            locked={locked('pausedUntil') !== undefined}
            onChange={(on) => change({ pausedUntil: on ? Date.now() + HOUR : 0 })}
          />
          <SensitivityChoice
            words={words}
            locked={locked('sensitivity') !== undefined}
            value={preferences.sensitivity ?? 'usual'}
            onChange={(sensitivity) => change({ sensitivity })}
          />
          {why && <p class="small locked">{why}</p>}
        </section>
      </main>
      <nav class="foot" aria-label={words.popup.more}>
        <button type="button" class="link" onClick={() => open('desk')}>
          {words.nav.desk}
        </button>
        <button type="button" class="link" onClick={() => open('desk', 'practice')}>
          {words.nav.practice}
        </button>
        <button type="button" class="link" onClick={() => open('options', 'help')}>
          {words.nav.help}
        </button>
        <button type="button" class="link" onClick={() => open('options')}>
          {words.nav.options}
        </button>
      </nav>
    </div>
  );
}

type Tone = 'clear' | 'caution' | 'hold' | 'unread' | 'off';

/** The one thing that the popup says of its tab. */
function describe(
  state: TabState,
  preferences: Preferences,
  words: PageWords,
): { tone: Tone; title: string; more: string } {
  const { popup, verdict } = words;
  const { host, permitted, report } = state;
  if (!host) return { tone: 'off', title: popup.noPage, more: popup.noPageMore };
  if (preferences.pausedUntil > Date.now()) {
    const until = new Date(preferences.pausedUntil).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
    return { tone: 'off', title: popup.paused(until), more: popup.pausedMore };
  }
  if (!permitted) return { tone: 'off', title: popup.notAsked, more: popup.notAskedMore };
  if (isOff(host, preferences)) return { tone: 'off', title: popup.off, more: popup.offMore };
  if (!report) return { tone: 'clear', title: popup.guarding, more: popup.guardingMore };
  if (report.state === 'unread') return { tone: 'unread', title: popup.unread, more: popup.unreadMore };
  if (report.verdict !== 'clear') {
    return {
      tone: report.verdict,
      title: verdict[report.verdict],
      more: `${popup.rulesApply(report.rules.length)} · ${words.readers[report.audience]}`,
    };
  }
  if (report.state === 'checking') return { tone: 'clear', title: popup.checking, more: host };
  return { tone: 'clear', title: verdict.clear, more: popup.clearMore };
}

function isOff(host: string, { off }: Preferences): boolean {
  return off.some((name) => host === name || host.endsWith(`.${name}`));
}

function withoutHost(off: readonly string[], host: string): string[] {
  return off.filter((name) => host !== name && !host.endsWith(`.${name}`));
}
