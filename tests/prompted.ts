import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { needChromium } from '../scripts/chromium.mjs';

/** An extension that holds one script of the tests and nothing else. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Prompter',
  version: '1',
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['prompter.js'], run_at: 'document_start' }],
};

/** A page, and what the script says in its extension's world there. */
export interface Prompted<Script> {
  readonly page: Page;
  readonly cdp: CDPSession;
  act<K extends keyof Script>(what: K, ...args: ArgsOf<Script[K]>): Promise<ResultOf<Script[K]>>;
}

type ArgsOf<F> = F extends (...args: infer Args) => unknown ? Args : never;
type ResultOf<F> = F extends (...args: never[]) => infer Result ? Awaited<Result> : never;

/** A browser in which a script of the tests runs in the world of an extension, where Subrosa's own code lives. */
export class Prompter<Script> {
  private constructor(
    readonly context: BrowserContext,
    private readonly folder: string,
  ) {}

  /** `script`: the file whose exports can be called by `act`. */
  static async open<Script>(script: string): Promise<Prompter<Script>> {
    const { outputFiles } = await build({
      entryPoints: [script],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'prompter',
      logLevel: 'silent',
    });
    const folder = await mkdtemp(join(tmpdir(), 'subrosa-prompter-'));
    await writeFile(join(folder, 'prompter.js'), outputFiles[0]?.contents ?? '');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: needChromium(),
      headless: true,
      viewport: { width: 800, height: 600 },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--no-first-run', '--disable-background-networking'],
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    return new Prompter(context, folder);
  }

  async go(url: string): Promise<Prompted<Script>> {
    const page = await this.context.newPage();
    const cdp = await this.context.newCDPSession(page);
    const world = new Promise<number>((found) => {
      cdp.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) found(context.id);
      });
    });
    await cdp.send('Runtime.enable');
    await page.goto(url);
    const contextId = await world;
    return {
      page,
      cdp,
      async act(what, ...args) {
        const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
          expression: `prompter.${String(what)}(${args.map((arg) => JSON.stringify(arg)).join()})`,
          contextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
    };
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
