import browser from 'webextension-polyfill';
import { collectorOrigin } from './record-settings';
import { STANDING } from './standing';

/** Sites that the person or the practice has added: those permitted beyond the manifest's own. A browser widens `host/path*` to the whole host. */
export async function addedOrigins(): Promise<string[]> {
  const manifest = (browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [];
  const own = new Set([...manifest, ...manifest.map((origin) => origin.replace(/(:\/\/[^/]+\/).*/, '$1*'))]);
  const { origins = [] } = await browser.permissions.getAll();
  const collector = await collectorOrigin();
  return origins.filter((origin) => !own.has(origin) && origin !== collector);
}

/** Registers the standing scripts for the sites that the person or the practice has added: those permitted beyond the manifest's own. */
export async function registerAddedSites(): Promise<void> {
  const matches = await addedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
  if (!matches.length) return;
  const scripts = STANDING.map(({ id, js, world }) => ({
    id,
    js: [...js],
    world,
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  }));
  // the polyfill's types do not know `world` and `matchOriginAsFallback` yet
  await browser.scripting.registerContentScripts(scripts as unknown as browser.Scripting.RegisteredContentScript[]);
}

/** Puts the standing scripts into tabs that were open already. What such a page has put in their way it keeps; a reload mends it. */
export async function standInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  const puttings = tabs.flatMap(({ id = -1 }) =>
    STANDING.map(({ js, world }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [...js], world }),
    ),
  );
  await Promise.allSettled(puttings);
}
