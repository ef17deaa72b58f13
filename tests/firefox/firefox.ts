import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox on this computer; null, and a word on it, where there is none. */
export function findFirefox(): string | null {
  const found = PLACES.find((path) => path && existsSync(path)) ?? null;
  if (!found) console.log('Firefox: skipped, there is none on this computer (or say where in FIREFOX)');
  return found;
}

/** Starts it with the unpacked extension in it. */
export async function openFirefox(executablePath: string, extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(extension);
  return browser;
}
