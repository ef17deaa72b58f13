import browser from 'webextension-polyfill';
import { STANDING } from './standing';

/** Registers the standing scripts for the sites that the person or the practice has added: those permitted beyond the manifest's own. */
export async function registerAddedSites(): Promise<void> {
  const own = new Set(browser.runtime.getManifest().host_permissions as string[] | undefined);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !own.has(origin));
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
