import browser from 'webextension-polyfill';
import type { Report } from '../guard/messages';

type Frames = Record<number, Report>;

const WEIGHT = { clear: 0, caution: 1, hold: 2 } as const;
const keyOf = (tab: number) => `tab-${tab}`;

/** The latest report of each frame, kept in memory that dies with the browser and outlives a sleeping worker. Rules and counts, never text. */
async function framesOf(tab: number): Promise<Frames> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as Frames | undefined) ?? {};
}

/** The worst of a tab's reports; null where no draft is watched. */
export async function reportOf(tab: number): Promise<Report | null> {
  const reports = Object.values(await framesOf(tab));
  return reports.sort((a, b) => WEIGHT[b.verdict] - WEIGHT[a.verdict] || b.count - a.count)[0] ?? null;
}

/** Takes a frame's report and shows the tab's worst on the toolbar button. */
export async function keepReport(tab: number, frame: number, report: Report | null): Promise<void> {
  const { [frame]: _, ...others } = await framesOf(tab);
  await browser.storage.session.set({ [keyOf(tab)]: report ? { ...others, [frame]: report } : others });
  await showBadge(tab, await reportOf(tab));
}

/** The tab has gone, or shows another page. */
export async function dropReports(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

async function showBadge(tab: number, report: Report | null): Promise<void> {
  const text = report?.state === 'unread' ? '?' : report && report.verdict !== 'clear' ? String(report.count) : '';
  const color = report?.verdict === 'hold' ? '#a3214b' : report?.verdict === 'caution' ? '#9a6200' : '#5b5b66';
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
}
