import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { followPolicy } from '../src/background/policy';
import { keepRecord } from '../src/background/record';
import { collectorOrigin, recordSettings } from '../src/background/record-settings';
import { dropReports, keepReport } from '../src/background/reports';
import { registerAddedSites, standInOpenTabs } from '../src/background/sites';
import type { Summons } from '../src/guard/door';
import type { Message } from '../src/guard/messages';
import { openKept } from '../src/roster/keep-roster';
import { restsAt } from '../src/settings/preferences';
import { readSettings, watchSettings } from '../src/settings/store';
import { openCodeWindow } from '../src/wiring/code-window';

/** Injects the guard where a door asks for it, keeps the latest reports, opens pages. Never sees a draft. */
export default defineBackground(() => {
  const record = keepRecord(recordSettings);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { kind, body } = message as Message;
    const tab = sender.tab?.id;
    if (kind === 'summon') return summon(sender);
    if (kind === 'rests') return rests(sender);
    if (kind === 'report' && tab !== undefined) return keepReport(tab, sender.frameId ?? 0, body);
    if (kind === 'countersign') return openCodeWindow(body, sender);
    if (kind === 'record') return record.keep(body, sender);
    if (kind === 'roster') return openKept();
    if (kind === 'open-rule') return openRule(body);
    return undefined;
  });

  followPolicy();

  void record.attend();
  watchSettings(() => void record.attend());

  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void dropReports(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void dropReports(tab));

  // a guard keeps a port open to notice when the extension goes
  browser.runtime.onConnect.addListener(() => {});

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    void record.attend();
    void registerAddedSites();
    const collector = await collectorOrigin();
    void standInOpenTabs(origins.filter((origin) => origin !== collector));
  });
  browser.permissions.onRemoved.addListener(() => void registerAddedSites());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    await registerAddedSites();
    const { origins = [] } = await browser.permissions.getAll();
    await standInOpenTabs(origins);
  });
});

async function summon(sender: Runtime.MessageSender): Promise<Summons> {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) return 'failed';
  if (await rests(sender)) return 'off';
  try {
    const target = { tabId: tab.id, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['ears.js', 'guard.js'], injectImmediately: true });
    return 'coming';
  } catch {
    return 'failed';
  }
}

/** Whether Subrosa is to keep out of the sender's page. */
async function rests({ tab, url = '' }: Runtime.MessageSender): Promise<boolean> {
  const page = tab?.url ?? url;
  const { now } = await readSettings();
  return restsAt(URL.canParse(page) ? new URL(page).hostname : '', now, Date.now());
}

async function openRule(rule: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('options.html')}#rules/${encodeURIComponent(rule)}` });
}
