import { storage } from 'wxt/utils/storage';
import type { Release } from '../engine/types';
import { nameOf } from './release-days';

/** The person's own releases, and which ended ones the dialog has reminded of. */
export interface KeptReleases {
  readonly releases: readonly Release[];
  /** `nameOf` each. */
  readonly reminded: readonly string[];
}

/** Kept in this browser alone. */
export const keptReleases = storage.defineItem<KeptReleases>('local:releases', {
  fallback: { releases: [], reminded: [] },
});

/** The dialog has told of the releases that ended on this day: it does not again. */
export async function noteReminded(day: string, shipped: readonly Release[] = []): Promise<void> {
  const kept = await keptReleases.getValue();
  const ended = [...kept.releases, ...shipped].filter(({ until }) => until === day).map(nameOf);
  await keptReleases.setValue({ ...kept, reminded: [...new Set([...kept.reminded, ...ended])] });
}
