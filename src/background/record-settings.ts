import { originOf } from '../settings/events';
import { readSettings } from '../settings/store';
import type { RecordSettings } from './record';

/** What policy and preferences say about the record, as they stand now. */
export async function recordSettings(): Promise<RecordSettings> {
  const { now, managed, faults } = await readSettings();
  const events = managed.events ?? (faults.some(({ key }) => key === 'events') ? null : undefined);
  return { recordDays: now.recordDays, rules: managed.rules, events };
}

/** The host that the practice wants events sent to, as permissions name it. Leave for it is no leave to read its pages. */
export async function collectorOrigin(): Promise<string | undefined> {
  const { events } = (await readSettings()).managed;
  return events && originOf(events);
}
