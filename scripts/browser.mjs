// Opens a Chromium with the built extension in it, for the demo and for the tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needChromium } from './chromium.mjs';

/** The extension as `npm run build` leaves it. */
export const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** The id that the manifest's key gives the extension. */
export function extensionId(extension = EXTENSION) {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return digest.slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Launches a browser with a fresh profile; `close` ends it and removes the profile. With a `profile` of the caller's own, that one is used and stays.
 * @param {{headless?: boolean, args?: string[], options?: Record<string, unknown>, extension?: string, profile?: string}} [how]
 */
export async function openBrowser({
  headless = true,
  args = [],
  options = {},
  extension = EXTENSION,
  profile: own = '',
} = {}) {
  const profile = own || (await mkdtemp(join(tmpdir(), 'subrosa-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    headless,
    ...options,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...[
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
      ...(headless ? ['--disable-gpu'] : []),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return {
    context,
    worker,
    id: extensionId(extension),
    async close() {
      await context.close();
      if (!own) await rm(profile, { recursive: true, force: true });
    },
  };
}
