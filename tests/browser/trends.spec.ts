import { trends as words } from '../../src/strings/trends.ts';
import { countLabels } from '../charts/true-counts.ts';
import { axeInBothSchemes } from './axe-steps.ts';
import { expect, test } from './site.ts';
import {
  expectTrue,
  giveForty,
  isFull,
  marksOf,
  open,
  recordOf,
  records,
  redrawn,
  said,
  themes,
} from './trend-steps.ts';

const dated = records.filter(({ year }) => year !== null);
const allThemes = themes.map(({ id }) => id);

test('each choice changes marks, table and CSV alike, to what the records hold', async ({ page }) => {
  const figure = await open(page, '/themes/');
  await expectTrue(page, dated, allThemes, 'items');
  for (const measure of ['share', 'mentions'] as const) {
    await figure.getByRole('radio', { name: words.measures[measure] }).check();
    await redrawn(page);
    await expectTrue(page, dated, allThemes, measure);
  }
  await figure.getByLabel('层级').selectOption('city');
  await expect(page).toHaveURL(/level=city/);
  const cities = dated.filter(({ level }) => level === 'city');
  await expectTrue(page, cities, allThemes, 'mentions');
  await figure.getByText('主题', { exact: true }).click();
  const [first, , third] = themes;
  for (const theme of [third, first]) await figure.getByRole('checkbox', { name: theme?.zh ?? '' }).check();
  await expect(figure.locator('.trend-panel')).toHaveCount(2);
  await expectTrue(page, cities, [first?.id ?? '', third?.id ?? ''], 'mentions');
  const own = cities.find(isFull)?.organisation ?? '';
  await figure.getByText('机构', { exact: true }).click();
  await figure.locator(`input[name=org][value="${own}"]`).check();
  await expect(page).toHaveURL(new RegExp(`org=${own}`));
  const ofOne = cities.filter(({ organisation }) => organisation === own);
  await expectTrue(page, ofOne, [first?.id ?? '', third?.id ?? ''], 'mentions');
});

test('a place is loaded, drawn, and left again', async ({ page }) => {
  const figure = await open(page, '/themes/');
  const codes = dated.flatMap(({ region, level }) => (level === 'city' && region ? [region.code] : []));
  const province = `${codes[0]?.slice(0, 2)}0000`;
  await figure.getByLabel('地区').focus();
  await figure.getByLabel('地区').selectOption(province);
  await expect(page).toHaveURL(new RegExp(`place=${province}`));
  await expect(figure.getByLabel('地区')).toBeFocused();
  await expectTrue(
    page,
    dated.filter(({ region }) => region?.code.startsWith(province.slice(0, 2))),
    allThemes,
    'items',
  );
  const city = codes[0] ?? '';
  await figure.getByLabel('地区').selectOption(city);
  await expect(page).toHaveURL(new RegExp(`place=${city}`));
  await expectTrue(
    page,
    dated.filter(({ region }) => region?.code.startsWith(city.slice(0, 4))),
    allThemes,
    'items',
  );
  await figure.getByRole('button', { name: words.reset }).click();
  await expect(page).toHaveURL(/\/themes\/$/);
  await expectTrue(page, dated, allThemes, 'items');
});

test('what is grown is what is printed', async ({ page }) => {
  const figure = await open(page, '/themes/');
  const parts = ['[data-part=panels]', '[data-part=legend]', '.notes', '.numbers table'];
  const printed = await Promise.all(parts.map((part) => figure.locator(part).innerHTML()));
  await figure.getByRole('radio', { name: '字数占比' }).check();
  await redrawn(page);
  expect(await figure.locator(parts[0] ?? '').innerHTML()).not.toBe(printed[0]);
  await figure.getByRole('radio', { name: '条目' }).check();
  await expect(page).toHaveURL(/\/themes\/$/);
  const grown = await Promise.all(parts.map((part) => figure.locator(part).innerHTML()));
  const tidy = (html: string) => html.replace(/ data-astro-[^\s>=]+(="")?/g, '').replace(/>\s+</g, '><');
  expect(grown.map(tidy)).toEqual(printed.map(tidy));
});

test('the address holds the choice and brings it back; what it cannot mean is ignored', async ({ page }) => {
  const figure = page.locator('figure:has(theme-trends)');
  await page.goto('/themes/?unit=share&level=city&org=nobody&theme=ideology&theme=x#trends');
  await redrawn(page);
  await expect(page).toHaveURL('/themes/?unit=share&level=city&theme=ideology#trends');
  await expect(figure.getByRole('radio', { name: '字数占比' })).toBeChecked();
  await expect(figure.getByLabel('层级')).toHaveValue('city');
  await expect(figure.locator('.trend-panel')).toHaveCount(1);
  const before = await marksOf(page);
  await page.reload();
  await redrawn(page);
  expect(await marksOf(page)).toEqual(before);
  await page.goto('/about/');
  await page.goBack();
  await redrawn(page);
  expect(await marksOf(page)).toEqual(before);
  await page.goto('/themes/?unit=kilo&level=street&place=..%2Fx');
  await expect(figure.locator('.trend-panel')).toHaveCount(themes.length);
  await expect(said(page)).toBeEmpty();
});

test('the address of the chart and its reference hold the choice', async ({ page }) => {
  const figure = await open(page, '/themes/');
  await figure.getByRole('radio', { name: '字数占比' }).check();
  await redrawn(page);
  const tools = figure.locator('chart-tools');
  expect(await tools.getAttribute('data-address')).toMatch(/\/themes\/\?unit=share#trends$/);
  await expect(tools.locator('[data-part=citation]')).toContainText('/themes/?unit=share#trends.');
});

test.describe('when the figures cannot be had', () => {
  test.use({ expected: [/ERR_FAILED|404/] });

  test('the drawing stays as it was, says so, and a second try draws', async ({ page }) => {
    await page.route('**/trends/all.json', (route) => route.abort());
    const figure = await open(page, '/themes/');
    const before = await marksOf(page);
    await figure.getByText('字数占比').click();
    await expect(said(page)).toHaveText(/没有取到/);
    expect(await marksOf(page)).toEqual(before);
    await expect(figure.getByRole('radio', { name: '条目' })).toBeChecked();
    await expect(page).toHaveURL(/\/themes\/$/);
    await page.unroute('**/trends/all.json');
    await figure.getByText('字数占比').click();
    await redrawn(page);
  });
});

test('a reader walks the marks by keyboard in the order of reading, and Enter opens the passages', async ({
  page,
}) => {
  const theme = themes.find(({ id }) => records.some((r) => isFull(r) && countLabels(r, id) > 0));
  await page.goto(`/themes/${theme?.id}/`);
  const marks = page.locator('.trend-panel a');
  const places = await marks.evaluateAll((all) =>
    all.map((mark) => {
      const shape = mark.querySelector('.reach') as SVGGraphicsElement;
      const row = mark.querySelector('.full') === null ? shape.getBoundingClientRect().top > 0 : false;
      return { isApart: row, x: shape.getBoundingClientRect().left, href: mark.getAttribute('href') };
    }),
  );
  const full = places.filter(({ isApart }) => !isApart);
  expect(full.length).toBeGreaterThan(2);
  expect(places.slice(0, full.length)).toEqual(full);
  const years = full.map(({ href }) => recordOf(href?.split('#').at(-1) ?? '').year ?? 0);
  expect(years).toEqual(years.toSorted());
  await marks.first().focus();
  for (const { href } of places.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(page.locator('.trend-panel a:focus')).toHaveAttribute('href', href ?? '');
  }
  await marks.first().focus();
  await page.keyboard.press('Enter');
  const [, anchor] = (places[0]?.href ?? '').split('#');
  const opened = page.locator(`dialog[open], :target[id="${anchor}"]`);
  await expect(opened.first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing and its table are there, no form, and ways to the places', async ({ page }) => {
    await page.goto('/themes/');
    await expect(page.locator('.trend-panel')).toHaveCount(themes.length);
    await expect(page.locator('.trend-form')).toBeHidden();
    const [way] = await page.locator('.trend-ways a').all();
    await way?.click();
    await expect(page).toHaveURL(/\/regions\/\d+\/$/);
    await expect(page.locator('.trend-panel').first()).toBeVisible();
  });
});

for (const width of [390, 1280]) {
  test(`axe finds nothing with the choices open, light and dark, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await giveForty(page);
    await page.goto('/themes/?unit=share&theme=ideology&theme=family-civility');
    await redrawn(page);
    for (const summary of await page.locator('figure:has(theme-trends) summary').all()) await summary.click();
    expect(await axeInBothSchemes(page, 'figure:has(theme-trends)')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
