import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES_FILE, type Figures } from '../../scripts/lib/site/test-builds.ts';

const figures = JSON.parse(readFileSync(FIGURES_FILE, 'utf8')) as Figures;

test('pages and index are built in under 30 s', () => {
  expect(figures.seconds).toBeLessThan(30);
});

test.skipIf(figures.peakBytes === null)('the build holds less than 1 GB of memory', () => {
  expect(figures.peakBytes).toBeLessThan(1e9);
});
