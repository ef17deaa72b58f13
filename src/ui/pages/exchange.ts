import type { Preferences } from '../../settings/preferences';

const MARK = 'subrosa-settings';
const LISTS = [
  'trustedDomains',
  'trustedAddresses',
  'lists',
  'coveredTools',
  'clientAddresses',
  'ownNames',
  'off',
] as const satisfies readonly (keyof Preferences)[];

/** The settings as a file that this and other browsers can load. */
export function writeSettings(preferences: Preferences): string {
  const { pausedUntil: _, ...kept } = preferences;
  return `${JSON.stringify({ [MARK]: 1, ...kept }, null, 2)}\n`;
}

/** What such a file holds, as far as it is understood; null where it is no such file. Never throws. */
export function readSettings(text: string): Partial<Preferences> | null {
  let read: Record<string, unknown>;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || read[MARK] !== 1) return null;
  const { severity, community, profession, place, sensitivity, language } = read;
  return {
    ...Object.fromEntries(LISTS.flatMap((key) => (isStrings(read[key]) ? [[key, read[key]]] : []))),
    ...(isSeverity(severity) && { severity }),
    ...(typeof community === 'number' && community > 0 && { community }),
    ...(typeof profession === 'string' && { profession }),
    ...(typeof place === 'string' && { place }),
    ...((sensitivity === 'holds' || sensitivity === 'usual' || sensitivity === 'strict') && { sensitivity }),
    ...((language === 'auto' || language === 'en' || language === 'es') && { language }),
  };
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isSeverity(value: unknown): value is Preferences['severity'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((verdict) => ['off', 'caution', 'hold'].includes(verdict as string));
}

/** Hands the person a file to keep. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
