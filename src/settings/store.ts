import { storage } from 'wxt/utils/storage';
import { inForce } from './in-force';
import type { Managed, ReadPolicy } from './managed';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';

/** The person's own choices. Kept in this browser alone. */
const ownChoices = storage.defineItem<Partial<Preferences>>('local:preferences', { fallback: {} });

/** The last policy that was handed over. */
export interface KeptPolicy extends ReadPolicy {
  /** The browser hands it over no more: it holds until then. Milliseconds since 1970. */
  readonly until?: number;
}

/** The practice's policy as the background has last read it from the browser: readable at once, whenever the browser is slow to hand it over. */
export const policy = storage.defineItem<KeptPolicy>('local:policy', { fallback: { managed: {}, faults: [] } });

/** All that the person and the practice have decided. */
export interface Settings extends ReadPolicy {
  /** What holds: judge and show by this. */
  readonly now: Preferences;
  readonly managed: Managed;
}

/** What holds now. The one door to settings for guard, background and pages. */
export async function readSettings(): Promise<Settings> {
  const [own, read] = await Promise.all([ownChoices.getValue(), policy.getValue()]);
  // choices of an older version may lack a list: the defaults fill it
  return { ...read, now: inForce({ ...DEFAULT_PREFERENCES, ...own }, read.managed) };
}

/** Tells whenever the person or the practice decides anew; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const tell = () => void readSettings().then(changed);
  const unwatch = [ownChoices.watch(tell), policy.watch(tell)];
  return () => {
    for (const stop of unwatch) stop();
  };
}

/** Changes the person's own choices; what is locked stays as the practice has it, whatever is written here. */
export async function savePreferences(changes: Partial<Preferences>): Promise<void> {
  await ownChoices.setValue({ ...(await ownChoices.getValue()), ...changes });
}

/** From now on these words never count. Lower case. */
export async function rememberName(words: string): Promise<void> {
  const { ownNames = [] } = await ownChoices.getValue();
  await savePreferences({ ownNames: [...ownNames, words] });
}
