import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { type Prompted, Prompter } from '../prompted';
import type * as Script from './prompter';

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

/** The page of `tinymce-inline` and of `tinymce` are one script, which looks at its address. */
const scriptOf = (name: string) => name.replace(/-.*/, '');

const page = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
${(NEEDS[scriptOf(name)] ?? [])
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
<script type="module" src="/built/${scriptOf(name)}.js"></script>`;

/** The pages of all editors, each at its name below `url`. */
export interface Stages {
  readonly url: string;
  close(): void;
}

/** What runs in the extension's world. */
export const PROMPTER = join(ROOT, 'tests/editors/prompter.ts');

/** Builds the pages and serves them on this computer. */
export async function serveStages(): Promise<Stages> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/editors/stages/*.ts')],
    bundle: true,
    write: false,
    outdir: '/built',
    format: 'esm',
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const built = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
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
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/stage/`, close: () => server.close() };
}

/** One editor in one page: its own model by `model`, the adapters by `act`, which runs in an extension's world. */
export interface Scene extends Prompted<typeof Script> {
  load(html: string): Promise<void>;
  model(): Promise<string>;
  saved(): Promise<string>;
}

/** A browser and a server with a page for each editor. */
export class Theatre {
  private constructor(
    private readonly stages: Stages,
    private readonly prompter: Prompter<typeof Script>,
  ) {}

  static async open(): Promise<Theatre> {
    return new Theatre(await serveStages(), await Prompter.open(PROMPTER));
  }

  /** Name and version of the browser. */
  get browser(): string {
    return `Chromium ${this.prompter.context.browser()?.version() ?? ''}`.trim();
  }

  /** Opens the page of one editor, standing `place`: in the page itself or in a shadow root, frame, dialog or popover. */
  async scene(name: string, place = ''): Promise<Scene> {
    const prompted = await this.prompter.go(`${this.stages.url}${name}?in=${place}`);
    const { page } = prompted;
    await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 15_000 });
    return {
      ...prompted,
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
    };
  }

  async close(): Promise<void> {
    await this.prompter.close();
    this.stages.close();
  }
}
