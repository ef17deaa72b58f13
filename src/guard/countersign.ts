import { browser } from 'wxt/browser';
import { ask } from './ask';

/** What the window says when the code was right. */
export const SIGNED = 'signed';

/**
 * Has a second person type their code in a window of the extension's own, which the page can neither see nor press. True once it was
 * right, false when the window has gone without. The window speaks to this frame alone, by a word that only the two know.
 */
export function countersign(): Promise<boolean> {
  const word = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
  return new Promise((resolve) => {
    const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
      if (port.name !== word) return;
      browser.runtime.onConnect.removeListener(onConnect);
      port.onMessage.addListener((message) => resolve(message === SIGNED));
      port.onDisconnect.addListener(() => resolve(false));
    };
    browser.runtime.onConnect.addListener(onConnect);
    ask('countersign', word).catch(() => resolve(false));
  });
}
