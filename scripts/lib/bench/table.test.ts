import { expect, test } from 'vitest';
import { aStep, someFigures } from './sample-figures.ts';
import { OURS, READING } from './summary.ts';
import { formatTables } from './table.ts';

const ours = someFigures({
  ...{ tool: OURS, title: 'this site' },
  runs: [{ round: 1, load: 2, steps: [aStep({ step: READING, wall: 5 }), aStep({ wall: 20 })] }],
});
const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('| '));

test('gives each tool a row with its medians and its ratio to this site, which stands last', () => {
  const runs = [8, 12, 10].map((wall, i) => ({ round: i + 1, load: 1, steps: [aStep({ wall })] }));
  const rows = rowsOf(formatTables([ours, someFigures({ runs })], 'a machine'));
  expect(rows[2]).toMatch(
    /^\| Hugo 0\.111 \+ Pagefind 1\.6\.0 \| 10\.0 \(8\.0–12\.0\) \| 0\.50 \| 10\.0 \| 1\.00 \|/,
  );
  expect(rows[3]).toMatch(/^\| \*\*this site\*\*: pages, pictures, index \| 20\.0 \| 1\.00 \|/);
  expect(rows[4]).toMatch(/^\| \*\*this site\*\*: reading the texts, before that \| 5\.0 \| 0\.25 \|/);
});

test('gives every row as many cells as the head', () => {
  const search = {
    ...{ questions: 40, complete: 40, right: 100, found: 99, shown: 198, firstBytes: 250_400 },
    latency: { p50: 12, p95: 80, max: 90 },
  };
  const output = {
    ...{ bytes: 4.5e6, files: 1257 },
    pages: { count: 100, median: 4600, heaviest: 51_000, heaviestPath: 'plans/index.html' },
    planPage: { path: 'plans/x/index.html', bytes: 4700 },
  };
  const rows = rowsOf(formatTables([ours, someFigures({ search, output })], ''));
  expect(new Set(rows.map((row) => row.split(' | ').length)).size).toBe(1);
  expect(rows[2]).toContain('| 4.5 | 1,257 | 4.6 / 51.0 | 4.7 | 99.0 % | 50.0 % | 12 / 80 | 250 |');
});

test('names what was left out, and why', () => {
  const text = formatTables([someFigures({ runs: [], failed: 'hugo is not installed' })], '');
  expect(text).toContain('- Hugo 0.111 + Pagefind 1.6.0: left out or given up: hugo is not installed.');
});

test('says what one changed document takes of the whole, and which answers count', () => {
  const changed = {
    steps: [aStep({ step: READING, wall: 1, processor: 1 }), aStep({ wall: 4, processor: 2 })],
  };
  const search = {
    ...{ questions: 40, complete: 38, right: 1, found: 1, shown: 1, firstBytes: 0 },
    latency: { p50: 1, p95: 1, max: 1 },
  };
  const text = formatTables([{ ...ours, changed, search }], '');
  expect(text).toContain(
    '- this site: one changed document, read and built again: 5.0 s, 20 % of the whole; of the processor 3.0 s, 15 % of the whole.',
  );
  expect(text).toContain('of the 38 of 40 answers');
});

test('keeps a log line from ending a cell or beginning markup', () => {
  const text = formatTables([someFigures({ title: 'a|b <i>\nc' })], '');
  expect(text).toContain('| a\\|b \\<i> c |');
});

test('has a heading for each size of corpus', () => {
  const text = formatTables([someFigures(), someFigures({ plans: 10_000 })], '');
  expect(text.match(/^### .*/gm)).toEqual(['### 1,000 plans', '### 10,000 plans']);
});
