import { expect, test } from 'vitest';
import { formatHeadersFile, headersOf } from './headers.ts';

test('a file named by its content is kept, a page is asked for each time', () => {
  expect(headersOf('/_astro/page.a1b2.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf('/en/_astro/page.a1b2.css')['Cache-Control']).toContain('immutable');
  expect(headersOf('/pagefind/index/zh_1a2b3c4.pf_index')['Cache-Control']).toBe('public, max-age=604800');
  for (const path of [
    '/',
    '/sw.js',
    '/en/sw.js',
    '/plans/',
    '/pagefind/pagefind-entry.json',
    '/trends/all.json',
    '/x/_astro/',
  ])
    expect(headersOf(path)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

test('every answer has the policy, may be framed, and no header forbids that', () => {
  const headers = headersOf('/plans/');
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'self'; .*; frame-ancestors \*$/);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  expect(Object.keys(headers)).not.toContain('X-Frame-Options');
});

test('the file of headers names folders below the base path and gives no header twice to one path', () => {
  const file = formatHeadersFile('/plans-site/');
  expect(file).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src/);
  expect(file).toContain('/plans-site/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(file).toContain('/plans-site/en/_astro/*\n');
  expect(file.split('\n\n')[0]).not.toContain('Cache-Control');
  expect(formatHeadersFile('/')).toContain('\n/_astro/*\n');
});
