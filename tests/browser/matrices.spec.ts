import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { csvParseRows } from 'd3';
import { expect, type Page, test } from './site.ts';

/** Every form of matrix: where it stands. */
const MATRICES = [
  { path: '/themes/', id: 'matrix' },
  { path: '/themes/', id: 'places' },
  { path: '/themes/', id: 'organisations' },
  { path: '/campaigns/', id: 'families' },
  { path: '/formulas/', id: 'formulas' },
];

const matrixOf = (page: Page, id: string) => page.locator(`#${id} sortable-matrix`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** The groups of rows as they stand: name, and of each row its name and values. */
const groupsOf = (page: Page, id: string) =>
  matrixOf(page, id)
    .locator('tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) => ({
        name: body.querySelector('tr.group')?.textContent?.trim() ?? '',
        rows: [...body.querySelectorAll('tr:not(.group)')].map((row) => ({
          name: row.querySelector('th a')?.textContent ?? '',
          values: [...row.querySelectorAll('td')].map((td) =>
            td.dataset.value === undefined ? null : Number(td.dataset.value),
          ),
        })),
      })),
    );

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

  test(`${id}: arrow keys walk it, and it is one stop of Tab`, async ({ page }) => {
    await page.goto(path);
    const matrix = matrixOf(page, id);
    const stops = matrix
      .locator('table')
      .locator('[tabindex="0"], a:not([tabindex]), button:not([tabindex])');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    const rows = matrix.locator('tbody tr:not(.group)');
    const cellText = async (row: number, cell: number) =>
      (await rows.nth(row).locator('td').nth(cell).textContent())?.trim();
    expect(await focused(page)).toBe(await cellText(0, 0));
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(await cellText(0, 1));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(await cellText(1, 1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe((await rows.nth(1).locator('th a').textContent())?.trim());
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toBe((await rows.last().locator('td').last().textContent())?.trim());
    await expect(stops).toHaveCount(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(matrix.locator('tr.heads th').nth(1)).toHaveAttribute('aria-sort', 'descending');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
  });

  for (const { width, height } of [
    { width: 390, height: 700 },
    { width: 1280, height: 800 },
  ]) {
    test(`${id}: heads stay in view while frame or page is scrolled, never over what has the focus, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const matrix = matrixOf(page, id);
      const head = matrix.locator('tr.heads th').last();
      const corner = matrix.locator('tr.heads .corner');
      const side = matrix.locator('tbody th[scope="row"]').last();
      const frame = matrix.locator('.frame');
      // The page is scrolled past the upper edge of the frame: the heads stand at the top of the window.
      const inner = await frame.evaluate((element) => {
        window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top + 60);
        return element.getBoundingClientRect().top;
      });
      expect(inner).toBeLessThan(0);
      await expect.poll(async () => Math.abs((await corner.boundingBox())?.y ?? 99)).toBeLessThan(30);
      expect((await corner.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(-0.5);
      // The frame is scrolled to its end: heads and first column stand where they stood.
      await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
      const [framed, cornered, sided] = [
        await frame.boundingBox(),
        await corner.boundingBox(),
        await side.boundingBox(),
      ];
      expect(Math.abs((cornered?.x ?? 0) - (framed?.x ?? 99))).toBeLessThan(2);
      expect(Math.abs((sided?.x ?? 0) - (framed?.x ?? 99))).toBeLessThan(2);
      expect(cornered?.y ?? -1).toBeGreaterThanOrEqual(-0.5);
      // Walking from the last cell to the first row and column: what has the focus is clear of the heads.
      await matrix.locator('table [tabindex="0"]').focus();
      await page.keyboard.press('Control+End');
      for (const key of [
        ...Array(40).fill('ArrowUp'),
        'ArrowDown',
        'ArrowDown',
        ...Array(12).fill('ArrowLeft'),
      ]) {
        await page.keyboard.press(key);
        const [at, under, beside] = await page.evaluate(() => {
          const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
          const now = document.activeElement;
          const table = now?.closest('table');
          const isCell = now?.closest('td') !== null;
          const [own, heads, names] = [
            box(now),
            box(table?.tHead),
            box(table?.querySelector('.heads .corner')),
          ];
          return isCell && own && heads && names ? [own.toJSON(), heads.toJSON(), names.toJSON()] : [];
        });
        if (at === undefined) continue;
        expect(at.top, key).toBeGreaterThanOrEqual(under.bottom - 1);
        expect(at.left, key).toBeGreaterThanOrEqual(beside.right - 1);
        expect(at.bottom, JSON.stringify([key, at, under])).toBeLessThanOrEqual(height + 1);
      }
      await expect(head).toBeAttached();
    });
  }

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

  test(`${id}: those who hear it get row, column and value of every cell`, async ({ page }) => {
    await page.goto(path);
    const grid = page.locator(`#${id}`).getByRole('grid');
    await expect(grid).toHaveAccessibleName(/./);
    const rows = await groupsOf(page, id);
    const heads = await grid
      .locator('tr.heads th .name')
      .evaluateAll((names) => names.map((name) => name.getAttribute('title') ?? ''));
    const [group] = rows;
    for (const { name } of group?.rows.slice(0, 2) ?? []) {
      await expect(grid.getByRole('rowheader', { name, exact: false }).first()).toBeVisible();
      for (const head of heads) {
        // A link says it, or the cell that has none; both stand in the tree under that name.
        const spoken = new RegExp(`^${escapeForPattern(`${name}，${head}：`)}.+`);
        const said = grid
          .getByRole('link', { name: spoken })
          .or(grid.getByRole('gridcell', { name: spoken }));
        await expect(said.first()).toBeAttached();
      }
    }
    await expect(grid.getByRole('columnheader')).toHaveCount(
      heads.length + 1 + (await grid.locator('th[scope="colgroup"]').count()),
    );
  });

  test(`${id}: forced colours keep every cell readable`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const looks = await matrixOf(page, id)
      .locator('tbody td')
      .evaluateAll((cells) =>
        cells.map((cell) => ({
          ground: getComputedStyle(cell).backgroundColor,
          ink: getComputedStyle(cell.querySelector('a') ?? cell).color,
        })),
      );
    const grounds = new Set(looks.map(({ ground }) => ground));
    const paper = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      probe.className = 'shade-0';
      return getComputedStyle(probe).backgroundColor;
    });
    const isClear = (ground: string) => / 0\)$/.test(ground);
    expect([...grounds].filter((ground) => ground !== paper && !isClear(ground))).toEqual([]);
    expect(looks.filter(({ ink }) => ink === paper)).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .include(`#${id}`)
      .withRules(['color-contrast'])
      .analyze();
    expect(violations.map((v) => v.nodes.map((n) => n.target.join(' ')).slice(0, 3))).toEqual([]);
  });
}

/** Names hold · and brackets. */
function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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
