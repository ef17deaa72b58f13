import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';

/** The Chromium that the tests run in. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

/** Bundles one entry of this folder for a page; the code and its stylesheet, nothing written to the repository. */
export async function bundle(entry: string): Promise<{ code: string; css: string }> {
  const output = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    cacheDir: await mkdtemp(join(tmpdir(), 'subrosa-ui-')),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: {
        entry: join(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'stage',
        fileName: 'stage',
        cssFileName: 'stage',
      },
    },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((o) => ('output' in o ? o.output : []));
  const code = files.find((file) => file.type === 'chunk');
  const css = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    code: code?.type === 'chunk' ? code.code : '',
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}
