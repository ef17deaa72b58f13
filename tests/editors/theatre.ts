import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type * as Prompter from './prompter';

const ROOT = join(import.meta.dirname, '../..');
const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** Packages that come ready-made for the page, and the styles that an editor can not do without. */
const NEEDS: Record<string, string[]> = {
  quill: ['quill/dist/quill.snow.css'],
  ckeditor: ['ckeditor5/dist/browser/ckeditor5.css', 'ckeditor5/dist/browser/ckeditor5.umd.js'],
  tinymce: ['tinymce/tinymce.min.js'],
  trix: ['trix/dist/trix.css'],
  draft: ['draft-js/dist/Draft.css'],
};

const page = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
${(NEEDS[name.replace(/-.*/, '')] ?? [])
  .map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/node_modules/${file}">`
      : `<script src="/node_modules/${file}"></script>`,
  )
  .join('\n')}
<style>
  body { margin: 60px 20px 1500px; font: 16px/1.4 sans-serif }
  #box { width: 480px; height: 160px; overflow: auto; border: 1px solid #999 }
  trix-toolbar { display: none }
  .cm-editor { height: 100% }
  .tox-tinymce:not(.tox-tinymce-inline) { height: 100% !important }
</style>
<div id="box"></div>
<script type="module" src="/built/${name.replace(/-.*/, '')}.js"></script>`;

/** An extension that has nothing but the adapters in it. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Prompter',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['prompter.js'], run_at: 'document_start' }],
};

/** One editor in one page: its own model by `page`, the adapters by `act`, which runs in an extension's world. */
export interface Scene {
  readonly page: Page;
  readonly cdp: CDPSession;
  load(html: string): Promise<void>;
  model(): Promise<string>;
  saved(): Promise<string>;
  act<K extends keyof typeof Prompter>(
    what: K,
    ...args: Parameters<(typeof Prompter)[K]>
  ): Promise<Awaited<ReturnType<(typeof Prompter)[K]>>>;
}

/** A browser and a server with a page for each editor. */
export class Theatre {
  private constructor(
    private readonly server: Server,
    private readonly context: BrowserContext,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Theatre> {
    const bundle = { bundle: true, write: false, outdir: '/built', logLevel: 'silent' } as const;
    const stages = await build({
      ...bundle,
      entryPoints: [join(ROOT, 'tests/editors/stages/*.ts')],
      format: 'esm',
      define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    });
    const prompter = await build({
      ...bundle,
      entryPoints: [join(ROOT, 'tests/editors/prompter.ts')],
      format: 'iife',
      globalName: 'prompter',
    });
    const built = new Map(stages.outputFiles.map((file) => [basename(file.path), file.contents]));
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const [, folder, name = ''] = pathname.split('/');
      try {
        const body =
          folder === 'built'
            ? built.get(name)
            : folder === 'node_modules'
              ? await readFile(join(ROOT, pathname))
              : page(name);
        if (!body) throw new Error('not built');
        response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/html');
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const folder = await mkdtemp(join(tmpdir(), 'subrosa-theatre-'));
    await writeFile(join(folder, 'prompter.js'), prompter.outputFiles[0]?.contents ?? '');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      viewport: { width: 800, height: 600 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    return new Theatre(server, context, folder);
  }

  /** Name and version of the browser. */
  get browser(): string {
    return `Chromium ${this.context.browser()?.version() ?? ''}`.trim();
  }

  /** Opens the page of one editor, standing `place`: in the page itself or in a shadow root, frame, dialog or popover. */
  async scene(name: string, place = ''): Promise<Scene> {
    const { port } = this.server.address() as AddressInfo;
    const page = await this.context.newPage();
    const cdp = await this.context.newCDPSession(page);
    const world = new Promise<number>((found) => {
      cdp.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) found(context.id);
      });
    });
    await cdp.send('Runtime.enable');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/stage/${name}?in=${place}`);
    await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 15_000 }).catch(() => {
      throw new Error(`${name} did not start: ${errors.join('; ')}`);
    });
    const contextId = await world;
    const evaluate = async (expression: string) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return {
      page,
      cdp,
      load: async (html) => {
        await page.evaluate((text) => window.stage.load(text), html);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
        const { x, y } = await page.evaluate(() => {
          scrollTo(0, 0);
          const inner = window.box.getBoundingClientRect();
          const frame = window.box.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
          return { x: inner.x + (frame?.x ?? 0), y: inner.y + (frame?.y ?? 0) };
        });
        await page.mouse.click(x + 100, y + 30);
      },
      model: () => page.evaluate(() => window.stage.model()),
      saved: () => page.evaluate(() => window.stage.saved()),
      act: (what, ...args) => evaluate(`prompter.${what}(${args.map((arg) => JSON.stringify(arg)).join()})`),
    };
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
