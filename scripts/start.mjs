// `npm start`: builds Subrosa and shows it at work on a page with three composers; without a display it tells what it did.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../demo/server.mjs';
import { needChromium } from './chromium.mjs';
import { build, ROOT, setUp, stop } from './setup.mjs';

const PICTURE = `${ROOT}.output/demo/held-post.png`;
const LEAK =
  'My client Maria Gonzales told me in session today: “I started drinking again and I can’t tell my wife.” Three years sober, gone in one weekend.';

setUp();
let browserPath;
try {
  browserPath = needChromium();
} catch (error) {
  stop(error.message);
}
console.log('Building the extension …');
try {
  build('pipe');
} catch (error) {
  stop(`The extension could not be built:\n${error.stderr ?? error.message}`);
}

const { openBrowser } = await import('./browser.mjs');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');
const server = await serve(fileURLToPath(new URL('../demo', import.meta.url)));
const browser = await openBrowser({
  headless,
  options: headless ? { viewport: { width: 1240, height: 860 } } : { viewport: null },
}).catch((error) => stop(`${browserPath} could not be started with the extension:\n${error.message.split('\n')[0]}`));
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(server.url);

if (headless) await tell();
else await stay();
await server.close();

/** Leaves the browser to the person until they close it. */
async function stay() {
  await page.bringToFront();
  console.log(
    `\nSubrosa is at work in the browser that has just opened, at ${server.url}\nClose the browser, or press Ctrl+C, to end.`,
  );
  await new Promise((closed) => browser.context.on('close', closed));
}

/** Does what a person would do and says what came of it. */
async function tell() {
  console.log(`No display: doing it without one, at ${server.url}\n`);
  await page.locator('#post textarea').click();
  await page.keyboard.type(LEAK, { delay: 2 });
  await page.locator('#post .go').click({ noWaitAfter: true });
  const report = await reported(browser, page);
  const said = report && (await dialogText(page));
  mkdirSync(new URL('../.output/demo/', import.meta.url), { recursive: true });
  await page.screenshot({ path: PICTURE });
  await browser.close();
  if (!said) stop(`Subrosa did not hold the post; ${server.sent.length} arrived. What it looked like: ${PICTURE}`);
  console.log(`Typed as a social post:\n  ${LEAK}\nPressed “Post”.\n`);
  console.log(`Verdict: ${report.verdict.toUpperCase()} (readers: ${report.audience}; ${report.count} findings)`);
  console.log(`Rules:   ${report.rules.join(', ')}`);
  console.log(
    `Subrosa says:\n${said
      .map((line) => `  ${line}`)
      .join('\n')
      .replace(/“\n\s*/g, '“')
      .replace(/\n\s*”\n\s*/g, '” ')}\n`,
  );
  console.log(
    `Arrived at the server: ${server.sent.length} posts${server.sent.length ? '' : ', so nothing was posted'}.`,
  );
  console.log(`Screenshot: ${PICTURE}`);
  if (server.sent.length) process.exitCode = 1;
}

/** The tab's report once it says that the draft is to be held; null if that does not happen within ten seconds. */
async function reported({ worker }) {
  for (let tries = 0; tries < 100; tries++) {
    const kept = await worker.evaluate(() => globalThis.chrome.storage.session.get(null));
    const held = Object.values(kept)
      .flatMap((frames) => Object.values(frames))
      .find(({ verdict }) => verdict === 'hold');
    if (held) return held;
    await new Promise((next) => setTimeout(next, 100));
  }
  return null;
}

/** The lines of the hold dialog, through the browser's accessibility tree: its shadow root is closed. */
async function dialogText(page) {
  const cdp = await page.context().newCDPSession(page);
  for (let tries = 0; tries < 50; tries++) {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role }) => role?.value === 'dialog');
    if (dialog) {
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const lines = [];
      const walk = (node) => {
        const role = node?.role?.value;
        if (['StaticText', 'heading', 'paragraph', 'button', 'listitem', 'mark'].includes(role) && node.name?.value)
          lines.push(role === 'button' ? `[ ${node.name.value} ]` : node.name.value);
        else for (const child of node?.childIds ?? []) walk(byId.get(child));
      };
      walk(dialog);
      return lines;
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  return null;
}
