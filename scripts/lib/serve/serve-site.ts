import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { ASK_EACH_TIME, headersOf } from '../../../src/model/headers.ts';
import { languageAt } from '../../../src/model/languages.ts';

/** Bodies below this many bytes are sent as they are; scripts of a few hundred gain a third, as nginx.conf has it. */
const SMALLEST = 256;

export interface Place {
  /** Folder of the built site. */
  dir: string;
  /** Base path the site was built for, with slashes at both ends: `/` or `/plans-site/`. */
  base: string;
  /** First port to try; 0 for any free one. */
  port: number;
}

/** Ports tried one after the other where the wished one is taken. */
const TRIES = 50;

/**
 * Serves a built site on 127.0.0.1 as a static host does: compressed, a folder's `index.html` behind a
 * closing slash (and a redirect to it without), `404.html` for what is not there, with the headers that
 * the files of `deploy/` send. Answers when it listens.
 */
export async function serveSite({ dir, base, port }: Place): Promise<{ address: string; server: Server }> {
  const server = createServer(siteHandler(dir, base));
  await listen(server, port, port === 0 ? 1 : TRIES);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}${base}`, server };
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries <= 1) throw error;
    await listen(server, port + 1, tries - 1);
  }
}

function siteHandler(dir: string, base: string) {
  const compress = compression({ threshold: SMALLEST });
  const files = sirv(dir, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(headersOf(url.slice(base.length - 1))))
      response.setHeader(name, value);
    compress(request, response, () => {
      if (!url.startsWith(base)) return notFound(dir, '', response);
      const slashed = withSlash(dir, base, url);
      if (slashed !== null) return redirect(response, slashed);
      request.url = url.slice(base.length - 1);
      files(request, response, () => notFound(dir, url.slice(base.length), response));
    });
  };
}

/** The address of a folder with its closing slash, where it was asked for without: `/plans?q=1` → `/plans/?q=1`. */
function withSlash(dir: string, base: string, url: string): string | null {
  const [, path = '', search = ''] = /^([^?]*)(.*)$/.exec(url) ?? [];
  if (path.endsWith('/') || path.includes('//')) return null;
  const folder = join(dir, path.slice(base.length));
  return existsSync(join(folder, 'index.html')) ? `${path}/${search}` : null;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

/** The page of the language whose folder the path lies in, as hosts take the `404.html` nearest above what is missing. */
function notFound(dir: string, path: string, response: ServerResponse): void {
  const page = join(dir, languageAt(path).folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': ASK_EACH_TIME });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
