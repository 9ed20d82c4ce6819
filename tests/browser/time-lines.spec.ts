import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3';
import { readRecords, readThemes } from '../charts/true-counts.ts';
import { printPooled } from '../charts/true-units.ts';
import { axeFindings } from './axe-steps.ts';
import { expect, type Page, test } from './site.ts';

const records = readRecords('content');
const themes = readThemes('content');
const full = records.filter(({ kind, evidence }) => kind === 'plan' && evidence === 'full');
const city = full.find(({ level }) => level === 'city');
const theme = themes.find(({ id }) => city !== undefined && printPooled([city], id) !== '0%');
const family = '/campaigns/lingtouyan/';
const chosen = `/organisations/?map=${theme?.id}`;

/** A chart of every kind drawn here, and where it stands. */
const CHARTS = [
  { name: 'line of a family', path: family, id: 'time-line' },
  { name: 'line of an organisation', path: `/organisations/${city?.organisation}/`, id: 'record-line' },
  { name: 'map of records', path: '/organisations/', id: 'map-1' },
  { name: 'map of a theme', path: chosen, id: 'map-1' },
  { name: 'themes in the order of a plan', path: `/plans/${city?.id}/`, id: 'order' },
];

async function takeCsv(page: Page, id: string): Promise<string[][]> {
  const tools = page.locator(`#${id} chart-tools`);
  await tools.getByText('引用与下载').click();
  const download = page.waitForEvent('download');
  await tools.locator('[data-give=csv]').click();
  return csvParseRows((await readFile(await (await download).path())).toString().slice(1));
}

/** Rows of the table as a reader sees them, without lines that only name a group. */
const tableOf = (page: Page, id: string) =>
  page
    .locator(`#${id} table`)
    .evaluate((table: HTMLTableElement) =>
      [...table.rows]
        .filter((row) => row.cells.length > 1)
        .map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? '')),
    );

for (const { name, path, id } of CHARTS) {
  test(`${name}: the CSV is its table, each row with its source`, async ({ page }) => {
    await page.goto(path);
    const table = await tableOf(page, id);
    const csv = await takeCsv(page, id);
    const width = table[0]?.length ?? 0;
    const hasGroups = csv[0]?.[0] === '分组';
    const cells = csv.map((row) => row.slice(hasGroups ? 1 : 0, (hasGroups ? 1 : 0) + width));
    expect(cells.slice(1)).toEqual(table.slice(1));
    const address = await page.locator(`#${id} chart-tools`).getAttribute('data-address');
    expect(new Set(csv.slice(1).map((row) => row.at(-3)))).toEqual(new Set([address]));
  });

  for (const width of [320, 1280]) {
    test(`${name}: axe finds nothing, and the page does not move sideways, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.locator(`#${id} .numbers > summary`).click();
      expect(await axeFindings(page, `#${id}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

for (const width of [320, 1280]) {
  test(`a name of a single record has no line, and a search shows that it stands there alone, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/campaigns/meilijiayuan/');
    await expect(page.locator('figure')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('link', { name: '在全部原文里搜索“美丽家园”' }).click();
    await expect(page.getByText('找到 1 处，在 1 份记录中')).toBeVisible();
  });
}

test('the marks of a time line are reached by Tab in the order of the drawing', async ({ page }) => {
  await page.goto(family);
  const marks = page.locator('#time-line .mark');
  const count = await marks.count();
  expect(count).toBeGreaterThan(3);
  await marks.first().focus();
  const reached: (string | null)[] = [];
  for (let i = 0; i < count; i += 1) {
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
    await page.keyboard.press('Tab');
  }
  expect(reached).toEqual(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('href'))));
});

test.describe('the map, when a reader chooses a theme', () => {
  const faces = (page: Page, id: string) =>
    page.locator(`#${id} [data-tile]`).evaluateAll((tiles) =>
      tiles.map((tile) => [
        tile
          .getAttribute('class')
          ?.replace(/astro-\S+/g, '')
          .trim(),
        tile.getAttribute('href'),
        ...['title', '.name', '.count'].map((part) => tile.querySelector(part)?.textContent),
      ]),
    );
  const legend = (page: Page, id: string) => page.locator(`#${id} dl.legend dd`).allTextContents();

  test('is the map that the page of the theme shows without script: tiles, legend, table, notes', async ({
    page,
  }) => {
    await page.goto('/organisations/');
    const before = await faces(page, 'map-1');
    await page.getByLabel('显示').selectOption({ label: theme?.zh ?? '' });
    expect(new URL(page.url()).search).toBe(`?map=${theme?.id}`);
    const [tiles, shades, table] = [
      await faces(page, 'map-1'),
      await legend(page, 'map-1'),
      await tableOf(page, 'map-1'),
    ];
    const heading = await page.locator('#map-1 h2').innerText();
    const notes = await page.locator('#map-1 .notes > li').allTextContents();
    await page.goBack();
    await expect.poll(() => faces(page, 'map-1')).toEqual(before);
    await page.goto(`/themes/${theme?.id}/`);
    expect(tiles).toEqual(await faces(page, 'map-430000'));
    expect(shades).toEqual(await legend(page, 'map-430000'));
    expect(table).toEqual(await tableOf(page, 'map-430000'));
    expect(heading).toBe(await page.locator('#map-430000 h2').innerText());
    expect(notes).toEqual(await page.locator('#map-430000 .notes > li').allTextContents());
  });

  test('has the shares of the records, keeps the choice in the address, and is cited by it', async ({
    page,
  }) => {
    if (theme === undefined) throw new Error('no theme');
    await page.goto(chosen);
    await expect(page.getByLabel('显示')).toHaveValue(theme.id);
    const rows = await tableOf(page, 'map-1');
    const shown = rows.slice(1).filter(([, text]) => text?.endsWith('%'));
    const cities = full.filter(({ level }) => level === 'city');
    expect(shown.map(([name, text]) => `${name} ${text}`).sort()).toEqual(
      cities.map((plan) => `${plan.region?.name} ${printPooled([plan], theme.id)}`).sort(),
    );
    const tools = page.locator('#map-1 chart-tools');
    expect(await tools.getAttribute('data-address')).toContain(`${chosen}#map-1`);
    expect(await tools.getAttribute('data-title')).toContain(theme.zh);
    expect(await tools.locator('[data-part=citation]').textContent()).toContain(`${chosen}#map-1`);
  });

  test('takes a theme that does not exist for none', async ({ page }) => {
    await page.goto('/organisations/');
    const plain = await faces(page, 'map-1');
    await page.goto('/organisations/?map=nowhere');
    await expect(page.getByLabel('显示')).toHaveValue('');
    expect(await faces(page, 'map-1')).toEqual(plain);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark leads to its sentence, a segment to its passage, and no choice is offered that does nothing', async ({
    page,
  }) => {
    await page.goto(family);
    const mark = page.locator('#time-line .mark').first();
    const href = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    expect(new URL(page.url()).hash).toBe(href);
    await expect(page.locator(href)).toBeInViewport();
    await page.goto(`/plans/${city?.id}/`);
    const segment = page.locator('#order svg a').nth(2);
    const anchor = (await segment.getAttribute('href')) ?? '';
    await segment.click();
    await expect(page.locator(anchor)).toBeInViewport();
    await page.goto('/organisations/');
    await expect(page.getByLabel('显示')).toBeHidden();
  });
});
