import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3';
import { groupsOf, MATRICES, matrixOf } from './matrix-steps.ts';
import { expect, test } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, id } of MATRICES) {
    test(`a number of ${id} opens what it counts, and nothing that needs script shows`, async ({ page }) => {
      await page.goto(path);
      await expect(matrixOf(page, id).locator('button').filter({ visible: true })).toHaveCount(0);
      const cell = matrixOf(page, id).locator('td a').first();
      const [address, said] = [await cell.getAttribute('href'), await cell.getAttribute('aria-label')];
      await cell.click();
      await page.waitForURL(`**${encodeURI(address ?? '')}`);
      await expect(page.locator(':target')).toBeInViewport();
      const number = Number(/(\d+)( [处条])?$/.exec(said ?? '')?.[1]);
      await expect(page.locator(':target').locator('li')).toHaveCount(number);
    });
  }
});

for (const { path, id } of MATRICES) {
  test(`${id}: a column sorts the rows of each group, again the other way round, a third time as they were`, async ({
    page,
  }) => {
    await page.goto(path);
    const before = await groupsOf(page, id);
    const head = matrixOf(page, id).locator('tr.heads th:has(button)').first();
    const sorted = async (sign: 1 | -1) => {
      const after = await groupsOf(page, id);
      expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      after.forEach(({ rows }, g) => {
        const names = (all: typeof rows) => all.map(({ name }) => name).sort();
        expect(names(rows)).toEqual(names(before[g]?.rows ?? []));
        const values = rows.flatMap((row) => row.values[0] ?? []);
        expect(values).toEqual(values.toSorted((a, b) => sign * (a - b)));
      });
    };
    await head.locator('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await sorted(-1);
    await expect(matrixOf(page, id).locator('[role="status"]')).toContainText('从多到少');
    await expect(head.locator('button')).toBeFocused();
    await head.locator('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await sorted(1);
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await groupsOf(page, id)).toEqual(before);
  });

  test(`${id}: the CSV follows the order shown`, async ({ page }) => {
    await page.goto(path);
    const matrix = matrixOf(page, id);
    await matrix.locator('tr.heads th button').nth(1).click();
    await matrix.locator('tbody tr:not(.group) th button').first().click();
    const shown = await matrix.locator('tbody tr:not(.group)').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('th a')?.textContent ?? '',
        cells: [...row.querySelectorAll('td')].map((td) => {
          const copy = td.cloneNode(true) as HTMLElement;
          for (const sign of copy.querySelectorAll('[aria-hidden]')) sign.remove();
          return copy.textContent?.trim() ?? '';
        }),
      })),
    );
    const heads = await matrix
      .locator('tr.heads th .name')
      .evaluateAll((names) => names.map((name) => name.getAttribute('title') ?? ''));
    const figure = page.locator(`#${id}`);
    await figure.getByText('引用与下载').click();
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'CSV' }).click();
    const text = (await readFile(await (await download).path())).toString().slice(1);
    const [top = [], ...rows] = csvParseRows(text);
    const before = top.length - 5 - heads.length;
    expect(top.slice(before, -5)).toEqual(heads);
    expect(rows.map((row) => row.slice(before, -5))).toEqual(shown.map(({ cells }) => cells));
    shown.forEach(({ name }, r) => {
      expect(rows[r]?.slice(0, before)).toContain(name);
    });
  });
}

test('a row sorts the columns, full plans never among summaries, and each number stays under its head', async ({
  page,
}) => {
  await page.goto('/campaigns/');
  const table = () =>
    matrixOf(page, 'families')
      .locator('table')
      .evaluate((element) => {
        const heads = [...element.querySelectorAll('tr.heads th')]
          .slice(1)
          .map((th) => th.textContent?.trim() ?? '');
        const rows = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr')];
        return rows.map((row) => ({
          name: row.querySelector('th a')?.textContent ?? '',
          cells: [...row.querySelectorAll('td')].map(
            (td, i) => [heads[i] ?? '', Number(td.dataset.value)] as const,
          ),
        }));
      });
  const before = await table();
  const groups = (await matrixOf(page, 'families').getAttribute('data-groups'))?.split(' ').map(Number) ?? [];
  const row = matrixOf(page, 'families').locator('tbody tr').filter({ hasText: '妇女之家' }).locator('th');
  await row.locator('button').click();
  await expect(row).toHaveAttribute('aria-sort', 'descending');
  const after = await table();
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const pairs = (cells: readonly (readonly [string, number])[]) => cells.map((cell) => cell.join(' ')).sort();
  for (const [i, { cells }] of after.entries()) {
    let start = 0;
    for (const size of groups) {
      const part = [start, start + size] as const;
      expect(pairs(cells.slice(...part))).toEqual(pairs(before[i]?.cells.slice(...part) ?? []));
      start += size;
    }
  }
  const sorted =
    after
      .find(({ name }) => name === '妇女之家')
      ?.cells.slice(0, groups[0])
      .map(([, n]) => n) ?? [];
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
});
