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
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  await browser.scripting.registerContentScripts(scripts as unknown as browser.Scripting.RegisteredContentScript[]);
}
