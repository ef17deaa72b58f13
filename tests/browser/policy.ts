import { generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION, extensionId } from '../../scripts/browser.mjs';
import { findChromium } from '../../scripts/chromium.mjs';

/** Where Chromium on Linux looks for policies. */
const FOLDER = '/etc/chromium/policies/managed';

/** Whether policies can be put there, for the browser of these tests; says so where they cannot. */
export function canManage(): boolean {
  const browser = findChromium() ?? '';
  if (!/\/chromium$/.test(browser) || browser.startsWith('/snap/')) {
    console.log(`managed policy: skipped, ${browser || 'no browser'} does not read ${FOLDER}`);
    return false;
  }
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    console.log(`managed policy: skipped, ${FOLDER} is not writable (it takes root)`);
    return false;
  }
}

/** The built extension under an id of its own, so that no other browser on this computer is managed along with it, and its policy file. */
export function manageCopy() {
  const extension = mkdtempSync(join(tmpdir(), 'subrosa-managed-'));
  cpSync(EXTENSION, extension, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  manifest.key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const file = join(FOLDER, `subrosa-test-${process.pid}.json`);
  return {
    extension,
    /** Writes the policy file; a string goes in as it is. */
    write(policy: object | string) {
      const whole = { '3rdparty': { extensions: { [extensionId(extension)]: policy } } };
      writeFileSync(file, typeof policy === 'string' ? policy : JSON.stringify(whole));
    },
    clear() {
      rmSync(file, { force: true });
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
