import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const matrixOf = (page: Page) => page.locator('sortable-matrix');
const rowHeads = (page: Page) => matrixOf(page).locator('tbody th[scope="row"] a').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every number of the matrix opens its passages, and nothing that needs script shows', async ({
    page,
  }) => {
    await page.goto('/campaigns/');
    await expect(matrixOf(page).locator('button').filter({ visible: true })).toHaveCount(0);
    const cell = matrixOf(page).locator('td[data-value="1"] a').first();
    const address = await cell.getAttribute('href');
    await cell.click();
    await page.waitForURL(`**${encodeURI(address ?? '')}`);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('a number is as many places as the page behind it lists', async ({ page }) => {
  await page.goto('/campaigns/');
  const cells = matrixOf(page).locator('td a');
  const picked = await cells.evaluateAll((links) =>
    links.slice(0, 6).map((link) => [link.getAttribute('href') ?? '', Number(link.textContent)] as const),
  );
  for (const [address, number] of picked) {
    await page.goto(address);
    await expect(page.locator(':target').locator('li')).toHaveCount(number);
  }
});

test('a column sorts the rows, again the other way round, a third time as they were', async ({ page }) => {
  await page.goto('/themes/');
  const before = await rowHeads(page);
  const head = matrixOf(page).locator('tr.heads th').nth(1);
  const numbers = () =>
    matrixOf(page)
      .locator('tbody tr td:nth-child(2)')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)));
  await head.locator('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => b - a));
  await expect(matrixOf(page).locator('[role="status"]')).toContainText('从多到少');
  await expect(head.locator('button')).toBeFocused();
  await head.locator('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => a - b));
  await head.locator('button').click();
  expect(await head.getAttribute('aria-sort')).toBeNull();
  expect(await rowHeads(page)).toEqual(before);
});

test('a row sorts the columns, full plans never among summaries, and each number stays under its head', async ({
  page,
}) => {
  await page.goto('/campaigns/');
  const table = () =>
    matrixOf(page)
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
  const groups = (await matrixOf(page).getAttribute('data-groups'))?.split(' ').map(Number) ?? [];
  const row = matrixOf(page).locator('tbody tr').filter({ hasText: '妇女之家' }).locator('th');
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

test('arrow keys walk the matrix, which is one stop of Tab', async ({ page }) => {
  await page.goto('/themes/');
  const stops = matrixOf(page).locator('table').locator('[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const [first, second] = await matrixOf(page).locator('tbody tr').first().locator('td').allTextContents();
  expect(await focused(page)).toBe(first?.trim());
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe(second?.trim());
  await page.keyboard.press('ArrowDown');
  const below = matrixOf(page).locator('tbody tr').nth(1).locator('td').nth(1);
  expect(await focused(page)).toBe((await below.textContent())?.trim());
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe((await rowHeads(page))[1]);
  await page.keyboard.press('Control+End');
  const last = matrixOf(page).locator('tbody tr').last().locator('td').last();
  expect(await focused(page)).toBe((await last.textContent())?.trim());
  await expect(stops).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(matrixOf(page).locator('tr.heads th').nth(1)).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
});

test('the heads stay in view while the matrix is scrolled, and never over what has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/campaigns/');
  await matrixOf(page).locator('table [tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  const head = matrixOf(page).locator('tr.heads th').last();
  await expect(head).toBeInViewport();
  const [under, cell] = [await head.boundingBox(), await page.locator(':focus').boundingBox()];
  expect((under?.y ?? 0) + (under?.height ?? 0)).toBeLessThanOrEqual((cell?.y ?? 0) + 1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const [top, now] = [await head.boundingBox(), await page.locator(':focus').boundingBox()];
  expect((top?.y ?? 0) + (top?.height ?? 0)).toBeLessThanOrEqual((now?.y ?? 0) + 1);
});

test('the tiles of the map are links in reading order, all within the page at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/organisations/');
  const tiles = page.locator('figure svg a');
  const boxes = await tiles.evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, width, height } = (
        link.querySelector('rect') ?? link
      ).getBoundingClientRect();
      return { left, right, top, width, height };
    }),
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const { left, right, width, height } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const order = boxes.map(({ top, left }) => Math.round(top) * 1000 + Math.round(left));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  await tiles.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/organisations\/[a-z-]+\/$/);
});

for (const path of ['/themes/', '/campaigns/', '/organisations/', '/organisations/hunan/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in the charts of ${path} when sorted, ${colorScheme}, ${width} px`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        for (const row of await matrixOf(page).locator('tr.heads th button').all()) await row.click();
        await page.locator('details.numbers').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).include('figure').withTags(RULES).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3)}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
}
