import type { Policy, Roster } from '../engine/types';
import { openRoster } from '../roster/open-roster';
import { type KeptReleases, keptReleases } from '../settings/kept-releases';
import { asOf, dayOf } from '../settings/release-days';
import type { PackedRoster } from '../settings/roster';
import type { Settings } from '../settings/store';

/** The clients and releases that drafts are judged by, kept up to date. */
export interface KnownClients {
  /** What is in force, with the roster opened and today's releases. */
  policyOf(settings: Settings): Policy;
  close(): void;
}

/**
 * Opens the person's and the practice's rosters, and their releases. `askOwn` asks for the person's own roster where it can be unsealed;
 * `changed` hears when somebody has to judge anew. A damaged roster counts as none.
 */
export async function openKnownClients(
  askOwn: () => Promise<PackedRoster | null>,
  watchRoster: (changed: () => void) => () => void,
  changed: () => void,
): Promise<KnownClients> {
  let own: PackedRoster | null = null;
  let kept: KeptReleases = keptReleases.fallback;
  let opened: { readonly by: string; readonly roster: Roster | undefined } = { by: '', roster: undefined };

  async function load(): Promise<void> {
    [own, kept] = await Promise.all([askOwn().catch(() => null), keptReleases.getValue()]);
  }

  /** Both rosters as one; opened once for all the drafts of a page. */
  function rosterWith(shipped: PackedRoster | undefined): Roster | undefined {
    const packed = [own, shipped].filter((roster) => roster !== null && roster !== undefined);
    const by = packed.map(({ salt, made, entries }) => `${salt} ${made} ${entries}`).join(' ');
    if (by !== opened.by) {
      const sound = packed.flatMap((roster) => {
        try {
          openRoster(roster);
          return [roster];
        } catch {
          return [];
        }
      });
      opened = { by, roster: sound.length > 0 ? openRoster(...sound) : undefined };
    }
    return opened.roster;
  }

  await load();
  const renew = () => void load().then(changed);
  const stops = [watchRoster(renew), keptReleases.watch(renew)];
  return {
    policyOf({ now, managed }) {
      const roster = rosterWith(managed.roster);
      const all = [...kept.releases, ...(managed.releases ?? [])];
      return { ...now, ...asOf(all, dayOf(new Date()), kept.reminded), ...(roster ? { roster } : {}) };
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}
