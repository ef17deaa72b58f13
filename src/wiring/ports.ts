import browser from 'webextension-polyfill';
import { RULE_FILES } from '../../rules/index';
import { openRecord, type RecordStore } from '../background/record-store';
import { reportOf } from '../background/reports';
import { addedOrigins } from '../background/sites';
import type { Rulebook } from '../engine/rule';
import { eraseKept } from '../roster/keep-roster';
import { citationsFor, PLACES, PROFESSIONS, searchRules } from '../rulebook';
import { type Events, originOf } from '../settings/events';
import { joinRules, lockedKeys } from '../settings/in-force';
import { strayRules } from '../settings/managed';
import { readSettings, type Settings, savePreferences, watchSettings } from '../settings/store';
import type { ManagedView, Ports, TabState } from '../ui/pages/ports';

/** What holds now, and where the person's own choices are kept. */
export const settings: Ports['settings'] = {
  load: async () => (await readSettings()).now,
  save: savePreferences,
  watch: (changed) => watchSettings(({ now }) => changed(now)),
  managed,
  async erase() {
    const { policy } = await browser.storage.local.get('policy'); // the practice's, and not the person's to delete
    await browser.storage.local.clear();
    await browser.storage.local.set({ policy });
    await browser.storage.session.clear();
    await record.clear();
    await eraseKept();
  },
};

/** Ids of the rules that Subrosa ships. */
const OUR_RULES = Object.keys(RULE_FILES).map((file) => file.replace('.json', ''));

const LISTS = ['ownNames', 'trustedDomains', 'trustedAddresses', 'lists', 'coveredTools', 'clientAddresses'] as const;

/** What a page shows of the practice's policy; null where there is none, nor a fault of one. */
async function managed(): Promise<ManagedView | null> {
  const { managed: policy, faults } = await readSettings();
  if (Object.keys(policy).length === 0 && faults.length === 0) return null;
  const { practice = '', contact, message, sendAnyway, guardedSites: guarded = [], rules = [] } = policy;
  const leave = await Promise.all(
    guarded.map((site) => browser.permissions.contains({ origins: [`https://${site}/*`] })),
  );
  return {
    by: practice,
    keys: lockedKeys(policy),
    lists: Object.fromEntries(LISTS.flatMap((key) => (policy[key] ? [[key, policy[key]]] : []))),
    ...(contact && { contact }),
    ...(message && { message }),
    ...(sendAnyway && { sendAnyway }),
    rules: rules.length,
    guarded,
    unguarded: guarded.filter((_, at) => !leave[at]),
    faults: [...faults, ...strayRules(policy, OUR_RULES)],
  };
}

/** Our rules and the practice's own, as they are now, and how to find one. */
export function libraryOf({ rules: ours }: Pick<Rulebook, 'rules'>): Ports['library'] {
  let rules = ours;
  const take = ({ managed }: Settings) => {
    rules = joinRules(ours, managed.rules);
  };
  void readSettings().then(take);
  watchSettings(take);
  return {
    get rules() {
      return rules;
    },
    professions: PROFESSIONS,
    places: PLACES,
    search: (query) => searchRules(rules, query),
    citationsFor,
  };
}

/** Opened for each question and closed again: the background keeps it open, a page need not. */
async function inRecord<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
  const store = await openRecord();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** The collector that the page has shown: a browser may be asked for leave only within the click itself. */
let shown: Events | undefined;

/** The record, read in the page itself. */
export const record: Ports['record'] = {
  list: () => inRecord((store) => store.list()),
  remove: (id) => inRecord((store) => store.remove(id)),
  clear: () => inRecord((store) => store.clear()),
  async collector() {
    const { practice, events } = (await readSettings()).managed;
    shown = events;
    if (!events) return null;
    return {
      practice,
      host: new URL(events.endpoint).hostname,
      allowed: await browser.permissions.contains({ origins: [originOf(events)] }),
      waiting: await inRecord((store) => store.waiting()),
    };
  },
  allowCollector: async () => shown !== undefined && browser.permissions.request({ origins: [originOf(shown)] }),
  watch(changed) {
    const seen = () => document.visibilityState === 'visible' && changed();
    document.addEventListener('visibilitychange', seen);
    const unwatch = watchSettings(changed);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      unwatch();
    };
  },
};

const pattern = (host: string) => `*://${host}/*`;
const hostOf = (origin: string) => origin.replace(/^[^:]*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');

/** Where Subrosa may read. The browser's own permissions are the only list. */
export const sites: Ports['sites'] = {
  async list() {
    const own = (browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [];
    const hosts = (list: string[]) => [...new Set(list.map(hostOf))].sort();
    return { known: hosts(own), added: hosts(await addedOrigins()) };
  },
  add: (host) => browser.permissions.request({ origins: [pattern(host)] }),
  async remove(host) {
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins: origins.filter((origin) => hostOf(origin) === host) });
  },
};

/** The tab that the popup stands over. */
export const tab: Ports['tab'] = {
  state,
  watch(changed) {
    const tell = () => void state().then(changed);
    browser.storage.session.onChanged.addListener(tell);
    browser.permissions.onAdded.addListener(tell);
    return () => {
      browser.storage.session.onChanged.removeListener(tell);
      browser.permissions.onAdded.removeListener(tell);
    };
  },
};

async function state(): Promise<TabState> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = current?.url && URL.canParse(current.url) ? new URL(current.url) : null;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : '';
  return {
    host,
    permitted: host !== '' && (await browser.permissions.contains({ origins: [`${url?.protocol}//${host}/*`] })),
    report: current?.id === undefined ? null : await reportOf(current.id),
  };
}

/** Opens another of the extension's pages, in the tab that shows it already where there is one. */
export const open: Ports['open'] = (page, place = '') =>
  void browser.tabs.create({ url: browser.runtime.getURL(`${page}.html${place && `#${place}`}`) });
