import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every way that a script of a browser has to reach a network. */
const WAYS =
  /\b(fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|Worker|SharedWorker)\b|backgroundFetch/;

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

test('one file alone speaks to a network', () => {
  const sources = [...files('src'), ...files('entrypoints')].filter((file) => /\.(tsx?|html)$/.test(file));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => WAYS.test(readFileSync(file, 'utf8')))).toEqual(['src/background/post.ts']);
});

test('one file imports it, and only the background imports that', () => {
  const importers = (module: string) =>
    [...files('src'), ...files('entrypoints')]
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => new RegExp(`from '[./a-z]*/${module}'`).test(readFileSync(file, 'utf8')))
      .filter((file) => !new RegExp(`import type [^;]* from '[./a-z]*/${module}'`).test(readFileSync(file, 'utf8')));
  expect(importers('post')).toEqual(['src/background/record.ts']);
  expect(importers('background/record')).toEqual(['entrypoints/background.ts']);
});

test('every page of the extension forbids itself all connections', () => {
  const pages = files('entrypoints').filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages)
    expect(readFileSync(page, 'utf8')).toContain(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`,
    );
});
