import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../settings/preferences';
import type { SettingsPort } from './ports';

/** The person's settings as they are now, and a way to change them that shows at once; null until they are loaded. */
export function usePreferences(settings: SettingsPort): [Preferences | null, (changes: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    settings.load().then(setPreferences);
    return settings.watch(setPreferences);
  }, []);
  const change = (changes: Partial<Preferences>) => {
    setPreferences((now) => now && { ...now, ...changes });
    void settings.save(changes);
  };
  return [preferences, change];
}

/** What follows `#` in the address; changes as it does. */
export function useHash(): string {
  const read = () => decodeURIComponent(location.hash.slice(1));
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const changed = () => setHash(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
