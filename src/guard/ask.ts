import { browser } from 'wxt/browser';
import type { Kind, Messages } from './messages';

/** Says something to the background and resolves with its answer. */
export function ask<K extends Kind>(kind: K, body: Messages[K]['ask']): Promise<Messages[K]['answer']> {
  return browser.runtime.sendMessage({ kind, body });
}
