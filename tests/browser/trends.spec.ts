import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { csvParseRows } from 'd3';
import { formatMeasure, MEASURES, type Measure } from '../../src/charts/measures.ts';
import { packTrendSet } from '../../src/charts/packed-trend-set.ts';
import type { PlanRecord } from '../../src/model/record.ts';
import { trends as words } from '../../src/strings/trends.ts';
import { fortyOrganisations } from '../charts/generated-figures.ts';
import { generatedSet } from '../charts/generated-set.ts';
import { countLabels, printFigure, readRecords, readThemes } from '../charts/true-counts.ts';
import { expect, type Page, test } from './site.ts';

const records = readRecords('content');
const themes = readThemes('content');
const isFull = ({ kind, evidence }: PlanRecord) => kind === 'plan' && evidence === 'full';
const recordOf = (id: string): PlanRecord => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

/** A record's figure as it has to be printed, counted from its labels. */
function trueText(id: string, theme: string, measure: Measure): string {
  const record = recordOf(id);
  const items = countLabels(record, theme);
  if (!isFull(record)) return items === 0 ? '未见' : String(items);
  return measure === 'items' ? String(items) : printFigure(record, theme, themes, measure);
}

const said = (page: Page) => page.locator('.trend-form .said');
const redrawn = (page: Page) => expect(said(page)).toHaveText(/^已重画/);

/** Table of the chart: a line a record, its id before its numbers. */
async function tableOf(page: Page): Promise<string[][]> {
  return page
    .locator('.numbers table tr:has(td)')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector<HTMLAnchorElement>('th a')?.pathname.split('/').at(-2) ?? '',
        ...[...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
      ]),
    );
}

/** What the marks of each panel say, by the last figure of their label. */
async function marksOf(page: Page): Promise<string[][]> {
  const labels = await page
    .locator('.trend-panel')
    .evaluateAll((panels) =>
      panels.map((panel) => [...panel.querySelectorAll('a')].map((a) => a.getAttribute('aria-label') ?? '')),
    );
  return labels.map((panel) =>
    panel.map(
      (label) =>
        /(?:条目|字数占比|每千字提及) (\S+)$|，(\d+) 段提到|，(未见)/.exec(label)?.slice(1).find(Boolean) ??
        label,
    ),
  );
}

async function csvOf(page: Page): Promise<string[][]> {
  const download = page.waitForEvent('download');
  await page.locator('figure:has(theme-trends) [data-give=csv]').click();
  const text = String(await readFile(await (await download).path()));
  return csvParseRows(text.slice(1));
}

/** Marks, table and CSV hold these records' true figures of these themes, and nothing else. */
async function expectTrue(page: Page, shown: PlanRecord[], drawn: string[], measure: Measure) {
  const table = await tableOf(page);
  expect(table.map(([id]) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
  for (const [id = '', ...cells] of table)
    expect(cells, id).toEqual(drawn.map((theme) => trueText(id, theme, measure)));
  const columns = drawn.map((_, i) => table.map((row) => row[i + 1] ?? ''));
  expect(await marksOf(page)).toEqual(columns);
  const [head = [], ...rows] = await csvOf(page);
  const names = drawn.map((id) => themes.find((theme) => theme.id === id)?.zh ?? '');
  const from = head.indexOf(names[0] ?? '');
  expect(head.slice(from, from + names.length)).toEqual(names);
  expect(rows.map((row) => row.slice(from, from + names.length))).toEqual(table.map((row) => row.slice(1)));
  expect(new Set(rows.map((row) => row[head.indexOf('地址')]))).toEqual(
    new Set([await page.locator('figure:has(theme-trends) chart-tools').getAttribute('data-address')]),
  );
}

async function open(page: Page, path: string) {
  await page.goto(path);
  const figure = page.locator('figure:has(theme-trends)');
  await figure.getByText('引用与下载').click();
  return figure;
}

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

test('choices answer within 100 ms with 200 records of 40 organisations and ten years', async ({ page }) => {
  test.slow();
  const set = generatedSet(fortyOrganisations());
  expect([set.records.length, set.organisations.length]).toEqual([200, 40]);
  await page.route('**/trends/all.json', (route) => route.fulfill({ json: packTrendSet(set) }));
  await page.goto('/themes/');
  await page.getByRole('radio', { name: '字数占比' }).check();
  await redrawn(page);
  const counties = set.organisations.filter(({ level }) => level === 'county').slice(0, 8);
  const units = MEASURES.map((measure) => [`[name=unit][value=${measure}]`, '']);
  const chosen = themes.slice(0, 3).map(({ id }) => [`[name=theme][value="${id}"]`, '']);
  const wishes = [
    ...units,
    ...['province', 'city', 'county'].map((level) => ['[name=level]', level]),
    ...counties.map(({ id }) => [`[name=org][value="${id}"]`, '']),
    ...units,
    ...chosen,
    ...chosen,
  ] as [string, string][];
  // Time of the processor on the page's own thread, layout and all: a busy machine must not speak for the work.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const times: number[] = [];
  for (const wish of wishes) {
    // What went before is cleared away first, so that each choice answers for itself.
    await session.send('HeapProfiler.collectGarbage');
    const before = await spent();
    await page.evaluate(choose, wish);
    times.push((await spent()) - before);
  }
  const sorted = times.toSorted((a, b) => a - b);
  test.info().annotations.push({
    type: 'ms',
    description: wishes.map(([control], i) => `${control} ${times[i]?.toFixed(0)}`).join(', '),
  });
  expect(times).toHaveLength(23);
  expect(sorted[0]).toBeGreaterThan(0);
  expect(sorted.at(-1)).toBeLessThan(100);
});

/** Makes a choice and waits until panels are drawn and laid out. */
async function choose([selector, value]: [string, string]): Promise<void> {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`.trend-form ${selector}`);
  const panels = document.querySelector<HTMLElement>('[data-part=panels]');
  if (control === null || panels === null) throw new Error(`no ${selector}`);
  const drawn = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve();
    });
    watch.observe(panels, { childList: true });
  });
  if (control instanceof HTMLSelectElement) control.value = value;
  else control.checked = !control.checked;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn;
  if (panels.offsetHeight === 0) throw new Error(`nothing for ${selector}`);
}

test('the spread of many organisations is that of their figures', async ({ page }) => {
  const source = fortyOrganisations();
  await page.route('**/trends/all.json', (route) =>
    route.fulfill({ json: packTrendSet(generatedSet(source)) }),
  );
  await open(page, '/themes/?unit=mentions');
  await redrawn(page);
  const cells = await page.locator('.numbers tbody tr:has(small)').evaluateAll((rows) =>
    rows.map((row) => ({
      year: Number.parseInt(row.querySelector('th')?.textContent ?? '', 10),
      plans: Number.parseInt(row.querySelector('small')?.textContent ?? '', 10),
      texts: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    })),
  );
  expect(cells.length).toBeGreaterThan(5);
  for (const { year, plans, texts } of cells) {
    const counted = source.records.filter(
      ({ level, counts }) => level === 'county' && counts.year === year && counts.evidence === 'full',
    );
    expect(plans).toBe(counted.length);
    if (plans < 3) continue;
    const expected = source.themes.map((theme) => {
      const sorted = counted
        .map(({ counts }) => counts.themes.get(theme)?.mentions ?? 0)
        .sort((a, b) => a - b);
      const at = (part: number) => {
        const place = (sorted.length - 1) * part;
        const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
        return formatMeasure(low + (high - low) * (place - Math.floor(place)), 'mentions');
      };
      return `${at(0.5)}（${at(0.25)}–${at(0.75)}）`;
    });
    expect(texts, String(year)).toEqual(expected);
  }
  const bars = await page.locator('.trend-panel .spread').count();
  expect(bars).toBe(cells.filter(({ plans }) => plans >= 3).length * themes.length);
});

test('at most eight organisations are picked, and the list turns its pages', async ({ page }) => {
  await page.route('**/trends/all.json', (route) =>
    route.fulfill({ json: packTrendSet(generatedSet(fortyOrganisations())) }),
  );
  await page.goto('/themes/?unit=share');
  await redrawn(page);
  const boxes = page.locator('.trend-form input[name=org]:visible');
  await page.locator('.trend-form summary', { hasText: '机构' }).click();
  for (let i = 0; i < 8; i += 1) {
    await boxes.nth(i).check();
    await expect(page.locator('.trend-form summary', { hasText: `机构（已选 ${i + 1}）` })).toBeVisible();
  }
  await expect(boxes.nth(8)).toBeDisabled();
  const first = await boxes.first().getAttribute('value');
  await page.getByRole('button', { name: words.later }).click();
  expect(await boxes.first().getAttribute('value')).not.toBe(first);
  await expect(page.getByText(words.page(13, 24, 36))).toBeVisible();
  await page.getByRole('button', { name: words.earlier }).click();
  expect(await boxes.first().getAttribute('value')).toBe(first);
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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing with the choices open, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.route('**/trends/all.json', (route) =>
        route.fulfill({ json: packTrendSet(generatedSet(fortyOrganisations())) }),
      );
      await page.goto('/themes/?unit=share&theme=ideology&theme=family-civility');
      await redrawn(page);
      for (const summary of await page.locator('figure:has(theme-trends) summary').all())
        await summary.click();
      const { violations } = await new AxeBuilder({ page }).include('figure:has(theme-trends)').analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 5)}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
