import { FACETS, type FacetName, type Filters } from '../../src/search/filters.ts';
import { facetPassages, scanFacets, trueCounts } from '../search/true-facets.ts';
import { axeFindings } from './axe-steps.ts';
import { ask, box, exactLinks, focused, records, scan, status } from './search-steps.ts';
import { expect, type Page, test } from './site.ts';

const passages = facetPassages(records);

/** Opens the page on a query with filters, and waits for the answer. */
async function open(page: Page, query: string, filters: Filters = {}): Promise<void> {
  const parameters = new URLSearchParams({ q: query });
  for (const facet of FACETS) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  await page.goto(`/search/?${parameters}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-state', /found|apart|none/);
}

/** Opens all that folds, so that nothing stays out of sight. */
async function unfold(page: Page): Promise<void> {
  await page.locator('search-page').evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true;
  });
  for (const more of await page.locator('[data-part=more-values]:not([hidden])').all())
    if (await more.isVisible()) await expect(more.getByRole('checkbox').first()).toBeVisible();
}

/** Values of a facet with their numbers as the page shows them, sorted; null where the facet is not offered. */
async function shownCounts(page: Page, facet: FacetName): Promise<string[] | null> {
  const group = page.locator(`[data-facet=${facet}]`);
  if (await group.evaluate((element) => (element as HTMLElement).hidden)) return null;
  const options = await group
    .locator('label')
    .evaluateAll((labels) =>
      labels.map((label) => [
        label.querySelector('input')?.value,
        label.querySelector('[data-part=count]')?.textContent,
      ]),
    );
  return options.map((pair) => pair.join(' ')).sort();
}

const addresses = (query: string, filters: Filters) =>
  scanFacets(passages, query, filters)
    .map(({ address }) => address)
    .sort();

for (const [query, filters] of [
  ['妇女', {}],
  ['妇女', { year: ['2021', '2022'], place: ['text'] }],
  ['家庭', { region: ['湖南省/岳阳市'], kind: ['plan'] }],
  ['家风', { theme: ['family-education', 'family-civility'], evidence: ['full'] }],
  ['“两癌”', { level: ['city'] }],
  ['妇联', { organisation: ['changde', 'hunan'], place: ['heading', 'table'] }],
  ['妇联', { year: ['1999'] }],
] as [string, Filters][]) {
  test(`facets show the true counts: ${query} ${JSON.stringify(filters)}`, async ({ page }) => {
    await open(page, query, filters);
    expect(await exactLinks(page)).toEqual(addresses(query, filters));
    await unfold(page);
    for (const facet of FACETS) {
      const truth = trueCounts(passages, query, filters, facet);
      const shown = await shownCounts(page, facet);
      if (shown === null) expect(truth.length, facet).toBeLessThan(2);
      else expect(shown, facet).toEqual(truth);
    }
  });
}

test('several values are chosen one by one, stand above the results, and are taken away again', async ({
  page,
}) => {
  await open(page, '妇女');
  await box(page, 'year', '2021').check();
  await box(page, 'year', '2022').check();
  await box(page, 'organisation', 'changde').check();
  const filters = { year: ['2021', '2022'], organisation: ['changde'] };
  await expect.poll(() => exactLinks(page)).toEqual(addresses('妇女', filters));
  const chips = page.getByRole('group', { name: '已选的筛选' });
  await expect(chips.getByRole('listitem')).toHaveText(['年份 2021', '年份 2022', '机构 常德市妇联']);
  await chips.getByRole('button', { name: '去掉筛选：年份 2022' }).click();
  await expect(box(page, 'year', '2022')).not.toBeChecked();
  await expect.poll(() => exactLinks(page)).toEqual(addresses('妇女', { ...filters, year: ['2021'] }));
  await chips.getByRole('button', { name: '全部去掉' }).click();
  await expect(chips).toBeHidden();
  await expect(page).toHaveURL(/\?q=[^&]+$/);
  await expect.poll(() => exactLinks(page)).toEqual(scan('妇女'));
});

test('back and forward lead through filters', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, '妇女');
  await box(page, 'year', '2021').check();
  await expect(page).toHaveURL(/&year=2021$/);
  await page.locator('[data-facet=place] > summary').click();
  await box(page, 'place', 'heading').check();
  await expect(page).toHaveURL(/&year=2021&place=heading$/);
  await page.goBack();
  await expect.poll(() => exactLinks(page)).toEqual(addresses('妇女', { year: ['2021'] }));
  await expect(box(page, 'place', 'heading')).not.toBeChecked();
  await page.goBack();
  await expect.poll(() => exactLinks(page)).toEqual(scan('妇女'));
  await page.goForward();
  await page.goForward();
  await expect(box(page, 'place', 'heading')).toBeChecked();
  await expect
    .poll(() => exactLinks(page))
    .toEqual(addresses('妇女', { year: ['2021'], place: ['heading'] }));
});

test('each cell of the matrix filters, and shows as many passages as it says', async ({ page }) => {
  await open(page, '家风');
  const matrix = page.locator('details[data-part=matrix]');
  await matrix.locator('summary').click();
  const cells = matrix.locator('tbody').getByRole('button');
  const sum = (await cells.allTextContents()).reduce((all, text) => all + Number(text), 0);
  expect(sum).toBe(scan('家风').length);
  const count = await cells.count();
  expect(count).toBeGreaterThan(3);
  for (let i = 0; i < count; i++) {
    const cell = cells.nth(i);
    const said = Number(await cell.textContent());
    const [, row, year] = /^(.+)，(\d+)：/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
    await cell.click();
    await expect.poll(() => status(page)).toContain(`找到 ${said} 处`);
    expect((await exactLinks(page)).length).toBe(said);
    await expect(page.locator('[data-part=chips] li')).toHaveText([`年份 ${year}`, `机构 ${row}`]);
    await page.goBack();
    await expect.poll(() => exactLinks(page)).toEqual(scan('家风'));
  }
});

test('a word behind - leaves its records out; quotes change nothing', async ({ page }) => {
  await page.goto('/search/');
  const holding = new Set(scan('家风').map((address) => address.split('#')[0]));
  const wanted = scan('妇女').filter((address) => !holding.has(address.split('#')[0]));
  expect(wanted.length).toBeGreaterThan(0);
  for (const query of ['妇女 -家风', '妇女 －家风', '-“家风” "妇女"'])
    expect(await ask(page, query)).toEqual(wanted);
  expect(await status(page)).toContain('写到“-”后面的词的记录不计在内');
  const link = page.locator('[data-part=list-exact] a[data-part=link]').first();
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('hl')).toBe('"妇女"');
  expect(await ask(page, '"妇女" -')).toEqual(scan('妇女'));
  await ask(page, '-家风');
  expect(await status(page)).toContain('请写上要找的词');
});

test('the whole page can be used by keyboard, and the cursor is never lost', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('妇女');
  await page.keyboard.press('Enter');
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found');
  await tabTo(page, 'box year 2021');
  await page.keyboard.press('Space');
  await expect.poll(() => exactLinks(page)).toEqual(addresses('妇女', { year: ['2021'] }));
  expect(await focused(page)).toBe('box year 2021');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('box year 2020');
  await tabTo(page, /^分布/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'cell yueyang 2021');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => exactLinks(page))
    .toEqual(addresses('妇女', { year: ['2021'], organisation: ['yueyang'] }));
  expect(await focused(page)).toBe('cell yueyang 2021');
  await tabTo(page, 'chip year 2021', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => exactLinks(page)).toEqual(addresses('妇女', { organisation: ['yueyang'] }));
  await expect(page.getByRole('status')).toBeFocused();
});

/** Presses Tab until what bears the key or name has the cursor. */
async function tabTo(page: Page, wanted: string | RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step++) {
    const now = await focused(page);
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${wanted}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing with all open, ${colorScheme}, ${width} px; all fits and can be touched`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await open(page, '妇女', { year: ['2021', '2022'], theme: ['ideology'] });
      await unfold(page);
      await expect(page.locator('details[data-part=matrix]')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const small = await page
        .locator('search-page :is(label, button, summary)')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent),
        );
      expect(small).toEqual([]);
    });
  }
}
