/** Runs in the browser: the extension's own pages over ports that keep everything in memory. */
import { RULE_FILES } from '../../rules/index';
import type { Draft, Inspection, Policy } from '../../src/engine/types';
import { citationsFor, loadRulebook, PLACES, PROFESSIONS, searchRules } from '../../src/rulebook';
import type { Preferences } from '../../src/settings/preferences';
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
  readonly managed?: { by: string; keys: (keyof Preferences)[] };
  /** Another reader than the stand-in, which knows one text. */
  readonly inspect?: (draft: Draft, policy: Policy) => Inspection;
}

function mountPage(page: 'popup' | 'desk' | 'options' | 'welcome', setup: Setup = {}): PagesStage {
  const { rules } = loadRulebook(RULE_FILES);
  const calls: string[] = [];
  let kept: Preferences = { ...EMPTY, ...setup.preferences };
  let added: string[] = [];
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

Object.assign(window, { mountPage });
