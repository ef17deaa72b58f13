import browser from 'webextension-polyfill';
import { SIGNED } from '../guard/countersign';
import { isCode } from '../settings/codes';
import { readManaged } from '../settings/managed';
import type { CodePorts } from '../ui/pages/code';

/** Opens the window in which a second person types their code, for the frame that asks. */
export async function openCodeWindow(word: string, { tab, frameId = 0 }: browser.Runtime.MessageSender): Promise<void> {
  const place = new URLSearchParams({ word, tab: String(tab?.id), frame: String(frameId), site: hostOf(tab?.url) });
  await browser.windows.create({
    url: `${browser.runtime.getURL('code.html')}#${place}`,
    type: 'popup',
    width: 460,
    height: 420,
  });
}

/** The window's side of it. The hashes come from the browser each time and are kept nowhere. */
export function codePorts(hash: string): Omit<CodePorts, 'settings'> {
  const place = new URLSearchParams(hash.replace(/^#/, ''));
  const port = browser.tabs.connect(Number(place.get('tab')), {
    name: place.get('word') ?? '',
    frameId: Number(place.get('frame')),
  });
  return {
    site: place.get('site') ?? '',
    async check(code) {
      const raw = await browser.storage.managed.get(null).catch(() => ({}));
      const right = await isCode(code, readManaged(raw).managed.codes ?? []);
      if (right) port.postMessage(SIGNED);
      return right;
    },
    gone: (told) => port.onDisconnect.addListener(told),
    close: () => window.close(),
  };
}

function hostOf(url = ''): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
