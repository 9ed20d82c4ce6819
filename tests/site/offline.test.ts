import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listShell, SHELL_PAGES } from '../../scripts/lib/offline/list-shell.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

const { root, based } = TEST_BUILDS;
const weigh = (file: string) => gzipSync(readFileSync(file)).length;

test('what is kept from the start is there, and under 220 KB on its way', () => {
  const { files } = listShell(root, []);
  const weights = files.map(({ url }) => weigh(join(root.dir, url.endsWith('/') ? `${url}index.html` : url)));
  expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(220_000);
});

test('it is as many files whatever the corpus holds, and three pages of them', () => {
  const [few, more] = [root, based].map((build) => listShell(build, []).files.map(({ url }) => url));
  expect(more).toHaveLength(few?.length ?? 0);
  expect(few?.filter((url) => url.endsWith('/'))).toEqual(SHELL_PAGES.map((page) => `/${page}`));
});

test('only what bears a hash in its name is kept without a revision', () => {
  for (const { url, revision } of listShell(root, []).files)
    expect(revision === null, url).toBe(/\/_astro\/.*\.[\w-]{8}\.(js|css)$/.test(url));
});

test.each([root, based])('the worker of $base names its version and stays under 13 KB', (build) => {
  const file = join(build.dir, 'sw.js');
  expect(readFileSync(file, 'utf8')).toContain(listShell(build, []).version);
  expect(weigh(file)).toBeLessThan(13_000);
});
