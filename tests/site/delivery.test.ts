import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { attribute, readSite } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { formatHeadersFile, headersOf, PAGE_POLICY, SITE_HEADERS } from '../../src/model/headers.ts';
import { isInstalled, type OtherServer, serveWith } from './other-servers.ts';

const { root, based } = TEST_BUILDS;

test('every page carries the policy that the headers hold', () => {
  for (const page of readSite(root.dir, root.base).pages) {
    const metas = page.elements.filter((e) => attribute(e, 'http-equiv') === 'Content-Security-Policy');
    expect(
      metas.map((e) => attribute(e, 'content')),
      page.file,
    ).toEqual([PAGE_POLICY]);
  }
});

test.each([root, based])(
  'the build for $base holds the file of headers for its base path',
  ({ dir, base }) => {
    expect(readFileSync(join(dir, '_headers'), 'utf8')).toBe(formatHeadersFile(base));
  },
);

test.each(['nginx.conf', 'Caddyfile'])(
  'deploy/%s states every header of the site and forbids no frame',
  (file) => {
    const text = readFileSync(`deploy/${file}`, 'utf8');
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(text).toContain(`${name} "${value}"`);
    for (const path of ['/', '/_astro/a.css', '/pagefind/index/a.pf_index'])
      expect(text).toContain(`"${headersOf(path)['Cache-Control']}"`);
    expect(text).not.toMatch(/X-Frame-Options/i);
  },
);

// Needs the server on the machine: where it is missing the tests are skipped, and counted as skipped.
describe.each<OtherServer>(['nginx', 'caddy'])('%s, where it is installed', (server) => {
  const can = test.skipIf(!isInstalled(server));
  const files = listFiles(based.dir);
  const one = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? 'missing';
  let address = '';
  let close = () => {};
  beforeAll(async () => {
    if (isInstalled(server)) ({ address, close } = await serveWith(server, based));
  });
  afterAll(() => close());

  can('sends the headers that npm run serve sends, with every kind of file', async () => {
    const kinds = [/^_astro\/.*css$/, /\.pf_fragment$/, /\.pf_index$/, /pagefind-entry\.json$/, /^trends\//];
    for (const file of ['', 'about/', ...kinds.map(one)]) {
      const answer = await fetch(address + file);
      expect(answer.status, file).toBe(200);
      for (const [name, value] of Object.entries(headersOf(`/${file}`)))
        expect(answer.headers.get(name), `${file} ${name}`).toBe(value);
    }
  });

  can('lets the parts of every language be kept, and the service worker of none', async () => {
    const kept = one(/^_astro\/.*css$/);
    for (const [file, header] of [
      [`en/${kept}`, 'public, max-age=31536000, immutable'],
      ['en/sw.js', 'public, max-age=0, must-revalidate'],
      ['sw.js', 'public, max-age=0, must-revalidate'],
    ] as const) {
      const answer = await fetch(address + file);
      expect(answer.status, file).toBe(200);
      expect(answer.headers.get('cache-control'), file).toBe(header);
    }
    const worker = await fetch(`${address}sw.js`);
    expect(worker.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    expect(worker.headers.get('content-security-policy')).toContain("worker-src 'self'");
  });

  can('gives types and compresses text, and leaves the parts of the index as they are', async () => {
    const page = await fetch(`${address}about/`);
    expect(page.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    const script = await fetch(address + one(/^_astro\/.*js$/));
    expect(script.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    const part = one(/\.pf_index$/);
    const answer = await fetch(address + part);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('content-type') ?? 'application/octet-stream').toBe('application/octet-stream');
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(based.dir, part)))).toBe(true);
  });

  can('sends a folder to its slash, below the base path', async () => {
    const answer = await fetch(`${address}about`, { redirect: 'manual' });
    expect([301, 308]).toContain(answer.status);
    expect(new URL(answer.headers.get('location') ?? '', address).href).toBe(`${address}about/`);
  });

  can('answers with the 404 page for what is not there, and for a folder without a page', async () => {
    for (const path of ['nowhere/', '_astro/gone.css', '_astro/']) {
      const answer = await fetch(address + path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-security-policy'), path).toContain(PAGE_POLICY);
      expect(answer.headers.get('cache-control') ?? '', path).not.toContain('immutable');
      expect(await answer.text(), path).toContain('没有这一页');
    }
    const english = await fetch(`${address}en/nowhere/`);
    expect(english.status).toBe(404);
    expect(await english.text()).toContain('<html lang="en"');
  });
});
