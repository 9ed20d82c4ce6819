import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FIGURES_FILE, type Figures, TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

const figures = JSON.parse(readFileSync(FIGURES_FILE, 'utf8')) as Figures;

test('pages and index are built in under 30 s', () => {
  expect(figures.seconds).toBeLessThan(30);
});

test.skipIf(figures.peakBytes === null)('the build holds less than 1 GB of memory', () => {
  expect(figures.peakBytes).toBeLessThan(1e9);
});

test('the script of a page of themes, drawing code and d3 included, is under 40 KB on its way', () => {
  const { dir } = TEST_BUILDS.root;
  const page = readFileSync(join(dir, 'themes/index.html'), 'utf8');
  const first = [...page.matchAll(/<script[^>]* src="[^"]*\/_astro\/([^"]+\.js)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const weights = weigh(join(dir, '_astro'), first);
  const drawing = [...weights.keys()].filter((file) => file.startsWith('draw-trends'));
  expect(drawing).toHaveLength(1);
  expect([...weights.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(40_000);
});

/** Scripts and what they import, at once or when the trends are changed, with their weight on the way. */
function weigh(dir: string, files: string[], known = new Map<string, number>()): Map<string, number> {
  for (const file of files.filter((one) => !known.has(one))) {
    const text = readFileSync(join(dir, file));
    known.set(file, gzipSync(text).length);
    const imports = [...String(text).matchAll(/(?:from|import)\s*(\()?["'`]\.\/([^"'`]+\.js)["'`]/g)];
    const wanted = imports.filter(
      ([, later, path]) => later === undefined || path?.startsWith('draw-trends'),
    );
    weigh(
      dir,
      wanted.flatMap(([, , path]) => basename(path ?? '')),
      known,
    );
  }
  return known;
}
