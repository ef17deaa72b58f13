import type { Citation, Rule } from '../../engine/rule';
import type { Audience, Draft, Inspection, Policy, Release, Verdict } from '../../engine/types';
import type { Fault } from '../../settings/managed';
import type { Preferences } from '../../settings/preferences';
import type { Entry } from '../../settings/record';

/** Where a page keeps what the person chooses. */
export interface SettingsPort {
  load(): Promise<Preferences>;
  save(changes: Partial<Preferences>): Promise<void>;
  /** Tells of changes made elsewhere; returns how to stop. */
  watch(changed: (preferences: Preferences) => void): () => void;
  /** Back to a fresh install: settings, record, everything. */
  erase(): Promise<void>;
  /** What the practice has decided, where it has: these choices can be seen and not changed. */
  managed?(): Promise<ManagedView | null>;
}

/** What a page shows of the practice's policy. */
export interface ManagedView {
  /** Name of the practice; empty where it has told none. */
  readonly by: string;
  /** What the person can see and not change. */
  readonly keys: readonly (keyof Preferences)[];
  /** Entries of lists that are the practice's, beside the person's own. */
  readonly lists?: Readonly<Partial<Record<keyof Preferences, readonly string[]>>>;
  readonly contact?: { readonly name?: string; readonly how?: string };
  readonly message?: string;
  readonly sendAnyway?: 'reason' | 'free' | 'second-person';
  /** How many rules are the practice's own. */
  readonly rules?: number;
  /** Sites that nobody can switch off. */
  readonly guarded?: readonly string[];
  /** Those of them that the browser gives no leave to read. */
  readonly unguarded?: readonly string[];
  readonly faults?: readonly Fault[];
}

/** The forty rules and what rulebook.ts can do with them. */
export interface LibraryPort {
  readonly rules: readonly Rule[];
  readonly professions: readonly string[];
  readonly places: readonly string[];
  search(query: string): readonly Rule[];
  citationsFor(rule: Rule, profession?: string, place?: string): readonly Citation[];
}

/** Where Subrosa may read, and asking the browser for more or less of it. */
export interface SitesPort {
  /** Host names that come with Subrosa, and those that the person has added. */
  list(): Promise<{ readonly known: readonly string[]; readonly added: readonly string[] }>;
  /** Asks the browser for one host; call from a click. False when the person declines. */
  add(host: string): Promise<boolean>;
  remove(host: string): Promise<void>;
}

/** What was held and what became of it, and who else is told. */
export interface RecordPort {
  /** Newest first. */
  list(): Promise<readonly Entry[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Where the practice has new entries sent, whether the browser lets them go, and how many wait; null where it wants none. */
  collector(): Promise<{
    readonly practice?: string | undefined;
    readonly host: string;
    readonly allowed: boolean;
    readonly waiting: number;
  } | null>;
  /** Asks the browser for leave to reach the collector; call from a click. False when the person declines. */
  allowCollector(): Promise<boolean>;
  /** Tells when anything of this may have changed; returns how to stop. */
  watch(changed: () => void): () => void;
}

/** What can be shown of the rosters: never a name. */
export interface RosterView {
  /** `lost`: it is here, and the key to it is not. */
  readonly own:
    | { readonly state: 'none' | 'lost' }
    | { readonly state: 'kept'; readonly count: number; readonly made: string };
  /** The practice's, where its policy ships one; `made` is an ISO day. */
  readonly shipped?: { readonly count: number; readonly made: string };
}

/** The person's roster: names go in, none comes out. */
export interface RosterPort {
  view(): Promise<RosterView>;
  /** Reads a list and adds who is on it; lines that name nobody are counted. */
  add(list: string): Promise<{ readonly read: number; readonly skipped: number } | 'too-many'>;
  /** False where nobody of that name is there. */
  remove(name: string): Promise<boolean>;
  erase(): Promise<void>;
  watch(changed: () => void): () => void;
}

/** The person's releases and the practice's, the next to end first; `today` is an ISO day. */
export interface ReleasesView {
  readonly own: readonly Release[];
  readonly shipped: readonly Release[];
  readonly today: string;
}

/** Signed releases. */
export interface ReleasesPort {
  view(): Promise<ReleasesView>;
  /** `client` is a name on the roster, or empty for any client. */
  add(release: Release, client: string): Promise<'added' | 'unknown-client' | 'bad-reader'>;
  remove(release: Release): Promise<void>;
  watch(changed: () => void): () => void;
}

/** What the guard told of the tab's draft: never a word of it. The shape of `Report` in guard/messages.ts. */
interface TabReport {
  readonly state: 'checking' | 'read' | 'unread';
  readonly verdict: Verdict;
  readonly audience: Audience;
  /** Rule ids, worst first. */
  readonly rules: readonly string[];
  readonly count: number;
  /** Last day of the release that opened it, or that would have, had it not ended. */
  readonly released?: string;
  readonly lapsed?: string;
}

/** The tab that the popup stands over. */
export interface TabState {
  /** The page's host name; empty where it is no web page. */
  readonly host: string;
  /** Whether Subrosa has the browser's leave to read there. */
  readonly permitted: boolean;
  readonly report: TabReport | null;
}

/** The popup's view of its tab. */
interface TabPort {
  state(): Promise<TabState>;
  watch(changed: (state: TabState) => void): () => void;
}

/** Everything that the extension's own pages need from outside; each page names its share. */
export interface Ports {
  readonly settings: SettingsPort;
  readonly library: LibraryPort;
  readonly sites: SitesPort;
  readonly record: RecordPort;
  readonly roster: RosterPort;
  readonly releases: ReleasesPort;
  readonly tab: TabPort;
  /** The engine, run in the page itself: what is pasted there goes nowhere. */
  inspect(draft: Draft, policy: Policy): Inspection;
  /** Opens another of the extension's pages; `place` is what follows `#`. */
  open(page: 'desk' | 'options', place?: string): void;
}
