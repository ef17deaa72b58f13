import { readClients } from '../roster/clients';
import {
  addToKept,
  eraseKept,
  keyInKept,
  MOST_CLIENTS,
  removeFromKept,
  stateOfKept,
  watchKept,
} from '../roster/keep-roster';
import { keptReleases } from '../settings/kept-releases';
import { dayOf, nameOf } from '../settings/release-days';
import { RELEASE } from '../settings/releases';
import { readSettings, watchSettings } from '../settings/store';
import type { Ports } from '../ui/pages/ports';

const today = () => dayOf(new Date());

/** The roster, for the options. Names are hashed here, in the page where they were typed. */
export const roster: Ports['roster'] = {
  async view() {
    const [own, { managed }] = await Promise.all([stateOfKept(), readSettings()]);
    const { roster: shipped } = managed;
    return { own, ...(shipped && { shipped: { count: shipped.count, made: shipped.made } }) };
  },
  async add(list) {
    const { clients, skipped } = readClients(list);
    if (clients.length > MOST_CLIENTS) return 'too-many';
    try {
      if (clients.length > 0) await addToKept(clients, today());
    } catch (error) {
      if (error instanceof RangeError) return 'too-many';
      throw error;
    }
    return { read: clients.length, skipped };
  },
  async remove(name) {
    const [client] = readClients(name).clients;
    return client ? removeFromKept(client, today()) : false;
  },
  erase: eraseKept,
  watch(changed) {
    const stops = [watchKept(changed), watchSettings(changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/** Releases, for options and popup. */
export const releases: Ports['releases'] = {
  async view() {
    const [{ releases: own }, { managed }] = await Promise.all([keptReleases.getValue(), readSettings()]);
    return { own, shipped: managed.releases ?? [], today: today() };
  },
  async add(release, name) {
    const [client] = name ? readClients(name).clients : [];
    const key = client ? await keyInKept(client) : undefined;
    if (name && !key) return 'unknown-client';
    const read = RELEASE.safeParse({ ...release, ...(key && { client: key }) });
    if (!read.success) return 'bad-reader';
    const kept = await keptReleases.getValue();
    const others = kept.releases.filter((other) => nameOf(other) !== nameOf(read.data));
    const all = [...others, read.data].sort((a, b) => a.until.localeCompare(b.until));
    await keptReleases.setValue({ ...kept, releases: all });
    return 'added';
  },
  async remove(release) {
    const kept = await keptReleases.getValue();
    await keptReleases.setValue({
      releases: kept.releases.filter((other) => nameOf(other) !== nameOf(release)),
      reminded: kept.reminded.filter((name) => name !== nameOf(release)),
    });
  },
  watch(changed) {
    const stops = [keptReleases.watch(changed), watchSettings(changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};
