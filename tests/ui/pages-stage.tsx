/** Runs in the browser: the extension's own pages over ports that keep everything in memory. */
import { RULE_FILES } from '../../rules/index';
import type { Draft, Inspection, Policy, Release } from '../../src/engine/types';
import { citationsFor, loadRulebook, PLACES, PROFESSIONS, searchRules } from '../../src/rulebook';
import type { Preferences } from '../../src/settings/preferences';
import { type Deed, type Entry, entryOf } from '../../src/settings/record';
import { mountDesk } from '../../src/ui/pages/desk';
import { mountOptions } from '../../src/ui/pages/options';
import { mountPopup } from '../../src/ui/pages/popup';
import type { Ports, TabState } from '../../src/ui/pages/ports';
import { mountWelcome } from '../../src/ui/pages/welcome';
import { CLEAR, HOLD, TEXT } from './sample';

const EMPTY: Preferences = {
  trustedDomains: [],
  trustedAddresses: [],
  lists: [],
  coveredTools: [],
  clientAddresses: [],
  ownNames: [],
  severity: {},
  off: [],
  pausedUntil: 0,
};

/** What a test sets up, and what it finds afterwards. */
export interface PagesStage {
  readonly calls: string[];
  preferences(): Preferences;
}

interface Setup {
  readonly preferences?: Partial<Preferences>;
  readonly tab?: Partial<TabState>;
  /** How many are on the roster. */
  readonly clients?: number;
  readonly releases?: readonly Release[];
  readonly managed?: { by: string; keys: (keyof Preferences)[] };
  /** Entries of the record, oldest first: what, how many days ago, where, with which reason. */
  readonly entries?: readonly (readonly [Deed, number, string, string?])[];
  readonly collector?: Awaited<ReturnType<Ports['record']['collector']>>;
  /** Another reader than the stand-in, which knows one text. */
  readonly inspect?: (draft: Draft, policy: Policy) => Inspection;
}

function mountPage(page: 'popup' | 'desk' | 'options' | 'welcome', setup: Setup = {}): PagesStage {
  const { rules } = loadRulebook(RULE_FILES);
  const calls: string[] = [];
  let kept: Preferences = { ...EMPTY, ...setup.preferences };
  let added: string[] = [];
  let entries = (setup.entries ?? []).map(entryAt).reverse();
  let clients = setup.clients ?? 0;
  let releases = setup.releases ?? [];
  const watchers = new Set<(preferences: Preferences) => void>();
  const ports: Ports = {
    settings: {
      load: async () => kept,
      save: async (changes) => {
        kept = { ...kept, ...changes };
        for (const tell of watchers) tell(kept);
      },
      watch: (changed) => {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
      erase: async () => {
        calls.push('erase');
        kept = EMPTY;
        for (const tell of watchers) tell(kept);
      },
      managed: async () => setup.managed ?? null,
    },
    library: {
      rules,
      professions: PROFESSIONS,
      places: PLACES,
      search: (query) => searchRules(rules, query),
      citationsFor,
    },
    sites: {
      list: async () => ({
        known: ['mail.google.com', 'outlook.office.com', 'linkedin.com', 'x.com', 'yelp.com'],
        added,
      }),
      add: async (host) => {
        calls.push(`add ${host}`);
        if (host.endsWith('.invalid')) return false;
        added = [...added, host];
        return true;
      },
      remove: async (host) => {
        added = added.filter((other) => other !== host);
      },
    },
    record: {
      list: async () => entries,
      remove: async (id) => {
        entries = entries.filter((entry) => entry.id !== id);
      },
      clear: async () => {
        entries = [];
      },
      collector: async () => setup.collector ?? null,
      allowCollector: async () => {
        calls.push('allow');
        return false;
      },
      watch: () => () => {},
    },
    roster: {
      view: async () =>
        clients === 0 ? { own: { state: 'none' } } : { own: { state: 'kept', count: clients, made: '2026-11-24' } },
      add: async (list) => {
        const read = list.split('\n').filter((line) => /\p{L}{2}/u.test(line)).length;
        clients += read;
        return { read, skipped: 0 };
      },
      remove: async (name) => {
        const known = name === 'Maria Gonzales';
        if (known) clients -= 1;
        return known;
      },
      erase: async () => {
        clients = 0;
      },
      watch: () => () => {},
    },
    releases: {
      view: async () => ({ own: releases, shipped: [], today: '2026-11-24' }),
      add: async (release, client) => {
        if (client && client !== 'Maria Gonzales') return 'unknown-client';
        releases = [...releases, { ...release, ...(client && { client: 'a1' }) }];
        return 'added';
      },
      remove: async (release) => {
        releases = releases.filter((other) => other !== release);
      },
      watch: () => () => {},
    },
    tab: {
      state: async () => ({ host: 'linkedin.com', permitted: true, report: null, ...setup.tab }),
      watch: () => () => {},
    },
    inspect: setup.inspect ?? (({ boxes }) => (boxes[0]?.text === TEXT ? HOLD : CLEAR)),
    open: (...place) => calls.push(`open ${place.join('#')}`),
  };
  const mount = { popup: mountPopup, desk: mountDesk, options: mountOptions, welcome: mountWelcome }[page];
  mount(document.body.appendChild(document.createElement('div')), ports);
  return { calls, preferences: () => kept };
}

const DAY_MS = 86_400_000;

function entryAt(
  [deed, daysAgo, host, reason = 'other']: readonly [Deed, number, string, string?],
  index: number,
): Entry {
  const known = { rules: new Set(['no-casual-talk', 'real-time-post']), reasons: new Set(['release']) };
  const note = { deed, audience: 'public', rules: [...known.rules], reason, approved: reason === 'release' };
  const at = Date.now() - daysAgo * DAY_MS;
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const entry = entryOf(note, known, { url: `https://${host}/`, at, id });
  if (!entry) throw new Error(`no entry for ${host}`);
  return entry;
}

Object.assign(window, { mountPage });
