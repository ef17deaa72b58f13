// A small web server on this computer that serves one folder and counts what is sent to it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves `folder` at 127.0.0.1. A POST to /sent?by=NAME counts as sent.
 * @param {string} folder absolute path
 * @param {number} [port] 0 for any free one
 * @returns {Promise<{url: string, sent: {by: string, body: string}[], close: () => Promise<void>}>}
 */
export async function serve(folder, port = 0) {
  /** @type {{by: string, body: string}[]} */
  const sent = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      sent.push({ by: searchParams.get('by') ?? '', body: Buffer.concat(chunks).toString() });
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sent.</p>');
      return;
    }
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end('Not here.');
    }
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(undefined)));
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${at}/`,
    sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
