import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3';
import { countLabels, printShare, readRecords, readThemes } from '../charts/true-counts.ts';
import { axeFindings } from './axe-steps.ts';
import { CHART_KINDS } from './page-kinds.ts';
import { expect, type Page, test } from './site.ts';

const records = readRecords('content');
const themes = readThemes('content');
const plan = records.find(({ kind, evidence }) => kind === 'plan' && evidence === 'full');
const theme = themes.find(({ id }) => records.filter((record) => countLabels(record, id) > 0).length > 5);

/** Charts whose numbers are counted anew here. */
const COUNTED = [
  { path: '/', id: 'trends' },
  { path: `/themes/${theme?.id}/`, id: 'trend' },
  { path: '/themes/', id: 'matrix' },
];

async function open(page: Page, path: string, id: string) {
  await page.goto(path);
  const figure = page.locator(`#${id}`);
  await figure.getByText('引用与下载').click();
  return figure;
}

/** Takes a file of a chart: its name and bytes. */
async function take(page: Page, id: string, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  const file = kind === 'CSV' ? ', a[download]' : '';
  const button = page.locator(`#${id} chart-tools`).locator(`[data-give=${kind.toLowerCase()}]${file}`);
  await button.filter({ visible: true }).last().click();
  const taken = await download;
  return { name: taken.suggestedFilename(), bytes: await readFile(await taken.path()) };
}

const addressOf = (page: Page, id: string) => page.locator(`#${id} chart-tools`).getAttribute('data-address');

/** A number of the table as the records have it. */
function trueCell(record: (typeof records)[number], themeName: string): string {
  const n = countLabels(record, themes.find(({ zh }) => zh === themeName)?.id ?? '');
  return n === 0 && (record.evidence === 'summary' || record.kind === 'review') ? '未见' : String(n);
}

for (const { kind, path, id } of CHART_KINDS) {
  const name = `${kind}#${id}`;
  test(`${name}: the CSV is its table, row by row with its source`, async ({ page }) => {
    const figure = await open(page, path, id);
    const { name: file, bytes } = await take(page, id, 'CSV');
    const text = bytes.toString();
    expect(file).toMatch(/^[^\s/]+-[0-9a-f]{8}\.csv$/);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = csvParseRows(text.slice(1));
    expect(head.slice(-5)).toEqual(['图表', '来源', '地址', '数据版本', '说明']);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
    expect(new Set(rows.map((row) => row[head.indexOf('地址')]))).toEqual(
      new Set([await addressOf(page, id)]),
    );
    const table = figure.locator(
      (await figure.locator('.numbers table').count()) > 0 ? '.numbers table' : 'table',
    );
    const shown = await table
      .first()
      .locator('tr:has(th[scope=row])')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('td')].map((cell) =>
            [...cell.querySelectorAll('a')].length > 1
              ? [...cell.querySelectorAll('a')].map((a) => a.textContent.trim()).join('；')
              : cell.textContent.trim().replace(/^[·●○]/, ''),
          ),
        ),
      );
    const width = shown[0]?.length ?? 0;
    expect(rows.map((row) => row.slice(-5 - width, -5))).toEqual(shown);
  });

  test(`${name}: the SVG opens by itself with title, source, address and version, and the PNG is the same`, async ({
    page,
  }) => {
    await open(page, path, id);
    const { bytes } = await take(page, id, 'SVG');
    const svg = bytes.toString();
    const seen = await page.evaluate((text) => {
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        broken: drawn.querySelector('parsererror') !== null,
        words: [...drawn.querySelectorAll('svg > g')].map((part) => part.textContent ?? ''),
        styled: drawn.querySelectorAll('[class], style, script, foreignObject').length,
        links: [...drawn.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
      };
    }, svg);
    expect(seen.broken).toBe(false);
    expect(seen.styled).toBe(0);
    expect(seen.links.filter((link) => !link.startsWith('http'))).toEqual([]);
    const tools = page.locator(`#${id} chart-tools`);
    expect(seen.words[0]).toBe(await tools.getAttribute('data-title'));
    expect(seen.words.at(-1)).toBe(
      `来源：妇联工作要点库${await addressOf(page, id)}数据版本 ${await tools.getAttribute('data-version')}`,
    );
    expect(svg).not.toMatch(/var\(|oklch|color-mix/);
    // The PNG is that drawing at twice its size, its source line on it.
    const png = (await take(page, id, 'PNG')).bytes.toString('base64');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const image = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      // The three lines of the source stand in the last 57 px, above an edge of 24.
      const foot =
        context?.getImageData(48, image.height - 2 * 80, 200, 2 * 56).data ?? new Uint8ClampedArray();
      const tones = new Set<number>();
      for (let i = 0; i < foot.length; i += 4) tones.add(foot[i] ?? 0);
      return { width: image.width, height: image.height, tones: tones.size };
    }, png);
    expect([image.width, image.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(image.tones).toBeGreaterThan(8);
  });
}

test('every number in the CSV of a matrix and of a trend is that of the records', async ({ page }) => {
  for (const { path, id } of COUNTED) {
    await open(page, path, id);
    const [head = [], ...rows] = csvParseRows((await take(page, id, 'CSV')).bytes.toString().slice(1));
    const heads = await page
      .locator(`#${id} tr:has(th[scope=row]) th[scope=row] a`)
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-2)));
    expect(rows.length).toBe(heads.length);
    const drawn = head.filter((column) => themes.some(({ zh }) => zh === column));
    expect(drawn.length).toBeGreaterThan(0);
    rows.forEach((row, i) => {
      const record = records.find((found) => found.id === heads[i]);
      if (record === undefined) throw new Error(`no record ${heads[i]}`);
      expect(
        drawn.map((column) => row[head.indexOf(column)]),
        record.id,
      ).toEqual(drawn.map((column) => trueCell(record, column)));
    });
  }
});

test('the shares in the CSV of a profile are those of the record', async ({ page }) => {
  if (plan === undefined) throw new Error('no full plan');
  await open(page, `/plans/${plan.id}/`, 'profile');
  const [head = [], ...rows] = csvParseRows((await take(page, 'profile', 'CSV')).bytes.toString().slice(1));
  const column = (name: string) => rows.slice(0, themes.length).map((row) => row[head.indexOf(name)]);
  expect(column('字数占比')).toEqual(themes.map(({ id }) => printShare(plan, id, themes)));
  expect(column('条目')).toEqual(themes.map(({ id }) => String(countLabels(plan, id))));
});

test('the writers come with the first wish only, and the reference carries the day', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('give-chart')) scripts.push(request.url());
  });
  const figure = await open(page, '/themes/', 'matrix');
  expect(scripts).toEqual([]);
  await figure.getByRole('button', { name: '复制引文' }).click();
  await expect(figure.locator('chart-tools').getByRole('status')).toHaveText('引文已复制。');
  expect(scripts).toHaveLength(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^妇联工作要点库\. 主题与记录\[DB\/OL\]\. 数据版本 [0-9a-f]{8}\. \[\d{4}-\d{2}-\d{2}\]\. http.*\/themes\/#matrix\.$/,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('address, reference and the table of the whole corpus are there, no button that does nothing', async ({
    page,
  }) => {
    const figure = await open(page, '/themes/', 'matrix');
    await expect(figure.getByText('[DB/OL]')).toBeVisible();
    await expect(figure.getByRole('button')).toHaveCount(0);
    const { bytes } = await take(page, 'matrix', 'CSV');
    expect(csvParseRows(bytes.toString().slice(1))).toHaveLength(records.length + 1);
  });
});

for (const path of new Set(CHART_KINDS.map((chart) => chart.path))) {
  test(`axe finds nothing in the charts of ${path} when sorted, with everything under them open`, async ({
    page,
  }) => {
    test.slow();
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      for (const head of await page.locator('sortable-matrix tr.heads th button').all()) await head.click();
      for (const summary of await page.locator('figure.chart summary').all()) await summary.click();
      expect(await axeFindings(page, 'figure.chart'), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
