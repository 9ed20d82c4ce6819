import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { listedRecords, partNumbers, readLists, recordIds, rowsAt, treeOf } from './list-pages.ts';

/** These hold whether lists are whole, as in the builds of the tests, or split. */
describe.each(Object.entries(TEST_BUILDS))('lists of the site built for %s', (_, { dir, base, content }) => {
  let pages: Map<string, Page>;
  beforeAll(() => {
    pages = readLists(dir, base);
  });

  test('have every record in one row, on one page', () => {
    expect(listedRecords(pages).sort()).toEqual(recordIds(content).sort());
  });

  test('are whole, or their parts add up to what they state, each number to as many rows', () => {
    for (const [address, page] of pages) {
      const parts = partNumbers(page);
      if (parts === null) continue;
      expect(
        parts.numbers.reduce((sum, { number }) => sum + number, 0),
        address,
      ).toBe(parts.sum);
      for (const { number, href } of parts.numbers) expect(rowsAt(pages, href), href).toHaveLength(number);
    }
  });

  test('have every organisation in the tree, or counted where the tree ends', () => {
    const { named, deeper } = treeOf(pages.get(`${base}organisations/`) as Page);
    const known = JSON.parse(readFileSync(join(content, 'organisations.json'), 'utf8')) as unknown[];
    expect(named + deeper).toBe(known.length);
  });
});
