/** Draws the rose into public/icon/*.png with the Chromium at hand: `node assets/icon/export.mjs`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = new URL('.', import.meta.url);
const out = new URL('../../public/icon/', folder);
await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const svg = await readFile(new URL(size > 32 ? 'rose.svg' : 'rose-small.svg', folder), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${size}.png`, out), png);
  console.log(fileURLToPath(new URL(`${size}.png`, out)));
}
await browser.close();
