// What Subrosa costs a page, from Chromium's own tracing: beside it, the same page without the extension.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from '../demo/server.mjs';
import { openBrowser } from './browser.mjs';
import { needChromium } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LONG_MS = 50;
const NAMES = ['Maria Gonzales', 'Jakob Lindqvist', 'Oluwaseun Bello', 'Hannah Fischer', 'Dmitri Volkov'];
/** 100 sentences that tell on a client, 20,000 characters in all. */
const LINES = Array.from({ length: 100 }, (_, index) =>
  `On day ${index} my client ${NAMES[index % NAMES.length]} told me in our session: "I started drinking again and I can't tell my wife about it." Then we went on to talk about the weather, the harvest, and what there was for supper.`
    .padEnd(200, '.')
    .slice(0, 199),
);

/** Editors by name: what the page holds beside the box, and how the draft gets in. */
const EDITORS = {
  textarea: `<textarea id="draft" style="width:600px;height:300px">${LINES.join('\n')}</textarea>`,
  contenteditable: `<div id="draft" contenteditable="true" style="width:600px;height:300px;overflow:auto">${LINES.map((line) => `<div>${line}</div>`).join('')}</div>`,
  prosemirror:
    '<div id="box" style="width:600px;height:300px;overflow:auto"></div><script type="module" src="prosemirror.js"></script>',
  lexical:
    '<div id="box" style="width:600px;height:300px;overflow:auto"></div><script type="module" src="lexical.js"></script>',
};

/** What the main thread's tasks took of the processor while `work` ran, in milliseconds, and how many timers were set. */
async function traced(page, work) {
  const cdp = await page.context().newCDPSession(page);
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((ended) => cdp.once('Tracing.tracingComplete', ended));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel', '__metadata'],
    },
  });
  await work();
  await cdp.send('Tracing.end');
  await done;
  await cdp.detach();
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name === 'RunTask' && main.has(`${pid}/${tid}`))
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  const timers = events.filter(({ name }) => name === 'TimerInstall').length;
  return { tasks, timers };
}

function tell(name, { tasks }) {
  const sorted = [...tasks].sort((a, b) => b - a);
  const long = sorted.filter((task) => task > LONG_MS);
  console.log(
    `  ${name.padEnd(44)} longest ${(sorted[0] ?? 0).toFixed(1).padStart(6)} ms, ${long.length} over ${LONG_MS} ms${
      long.length
        ? `: ${long
            .slice(0, 8)
            .map((task) => task.toFixed(0))
            .join(' ')}`
        : ''
    }`,
  );
  return long.length;
}

/** What Subrosa's chip is called on the page, for the proof that it has read the draft. */
async function chip(page) {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return (
    nodes.find(({ role, name }) => role?.value === 'button' && /Subrosa/.test(name?.value ?? ''))?.name.value ??
    'nothing'
  );
}

async function draftIn(context, url, name, marks) {
  const page = await context.newPage();
  await page.goto(`${url}${name}.html`);
  if (name === 'prosemirror' || name === 'lexical') {
    await page.waitForSelector('body[data-ready]');
    await page.evaluate((html) => window.stage.load(html), LINES.map((line) => `<p>${line}</p>`).join(''));
  }
  await page.mouse.click(200, 100);
  await page.keyboard.type('Dear all, ');
  await page.waitForTimeout(marks ? 4000 : 500);
  if (marks) console.log(`  the chip says: ${await chip(page)}`);
  let long = 0;
  long += tell(
    `${name}: typing`,
    await traced(page, async () => {
      await page.keyboard.type('and so it went on from there, as it does.', { delay: 60 });
      await page.waitForTimeout(1000);
    }),
  );
  long += tell(
    `${name}: scrolling`,
    await traced(page, async () => {
      await page.mouse.move(200, 100);
      for (let step = 0; step < 40; step++) {
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(30);
      }
    }),
  );
  await page.close();
  return long;
}

async function heap(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}empty.html`);
  await page.waitForTimeout(500);
  const cdp = await context.newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const idle = await traced(page, () => page.waitForTimeout(3000));
  await page.close();
  return { bytes: metrics.find(({ name }) => name === 'JSHeapUsedSize').value, timers: idle.timers };
}

const folder = await mkdtemp(join(tmpdir(), 'subrosa-bench-'));
const page = (name, body) =>
  writeFile(
    join(folder, `${name}.html`),
    `<!doctype html><meta charset="utf-8"><style>body{margin:20px;font:16px/1.4 sans-serif}</style>${body}<button>Post</button>`,
  );
await Promise.all(Object.entries(EDITORS).map(([name, body]) => page(name, body)));
// as every page it has a script that touches its elements: what that costs is not ours
await writeFile(
  join(folder, 'empty.html'),
  `<!doctype html><p>Nothing to write here.</p><script>
  for (const form of document.forms) form.hidden = true;
  document.body.append(document.createElement('form'));
</script>`,
);
await build({
  entryPoints: ['prosemirror', 'lexical'].map((name) => join(ROOT, `tests/editors/stages/${name}.ts`)),
  bundle: true,
  format: 'esm',
  outdir: folder,
  logLevel: 'silent',
});
const server = await serve(folder);
const plain = await chromium.launch({
  executablePath: needChromium(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const guarded = await openBrowser();
const names = process.argv.slice(2).filter((name) => name in EDITORS);
let long = 0;
for (const name of names.length ? names : Object.keys(EDITORS)) {
  console.log(`\n${name}, 100 findings in 20,000 characters`);
  const context = await plain.newContext({ viewport: { width: 800, height: 600 } });
  console.log(' without Subrosa');
  await draftIn(context, server.url, name, false);
  await context.close();
  console.log(' with Subrosa');
  long += await draftIn(guarded.context, server.url, name, true);
}
const without = await heap(await plain.newContext(), server.url);
const with_ = await heap(guarded.context, server.url);
console.log(
  `\na page without an editor: ${((with_.bytes - without.bytes) / 1000).toFixed(0)} kB more heap, ${with_.timers - without.timers} more timers in three idle seconds`,
);
console.log(`${long} tasks over ${LONG_MS} ms with Subrosa`);
await guarded.close();
await plain.close();
await server.close();
await rm(folder, { recursive: true, force: true });
