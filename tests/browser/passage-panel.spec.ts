import { axeInBothSchemes } from './axe-steps.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { expect, type Page, test } from './site.ts';

/** What opens in the panel: a number of a chart whose address has an anchor. */
const MARKS = 'figure.chart a[href*="#"]:not(chart-tools a, .notes a, [download])';
const panelOf = (page: Page) => page.locator('.passage-panel');
const linesOf = (page: Page) => panelOf(page).locator('.list li');

/** The whole number that a mark says last: 4 from `…，条目 4`, 2 from `…，2 段提到乡村振兴`; null for a share. */
function countIn(said: string): number | null {
  const found = /(?:^|[：，\s])(\d+)(?: ?[段处条份个])?(?:提到.*)?$/.exec(said)?.[1];
  return found === undefined ? null : Number(found);
}

for (const { kind, path } of PAGE_KINDS) {
  test(`every number of the charts of ${kind} (${path}) opens as many passages as it says`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const summary of await page.locator('figure.chart .numbers > summary').all()) await summary.click();
    const marks = page.locator(MARKS).filter({ visible: true });
    // A long matrix is tried at places all over it.
    const total = await marks.count();
    const step = Math.max(1, Math.floor(total / 12));
    for (let i = 0; i < total; i += step) {
      const mark = marks.nth(i);
      const href = (await mark.getAttribute('href')) ?? '';
      // A passage of the plan that the page itself shows is no list.
      const [, id = ''] = href.startsWith('#') ? href.split('#') : [];
      if (id !== '' && (await page.locator(`[id="${id}"]:is(li, :has(li))`).count()) === 0) continue;
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(panelOf(page).getByRole('status'), `${path} ${href}`).toContainText('共列出');
      const said = (await panelOf(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
      const lines = await linesOf(page).count();
      await expect(panelOf(page).getByRole('status')).toContainText(`共列出 ${lines} 条。`);
      expect(lines, said).toBe(countIn(said) ?? lines);
      expect(lines, said).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await expect(panelOf(page)).toBeHidden();
      await expect(mark).toBeFocused();
    }
  });
}

test('the panel repeats the number, lists its passages with badge and links to the plan, and leads to their page', async ({
  page,
}) => {
  await page.goto('/themes/');
  const mark = page.locator('#matrix td a').first();
  const href = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(
    (await mark.getAttribute('aria-label')) ?? '',
  );
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panelOf(page).locator('.badge')).toHaveText('全文');
  const [, record] = href.split('#');
  for (const link of await linesOf(page).locator('a').all())
    expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe(`/plans/${record}/`);
  await panelOf(page).getByRole('link', { name: '在专页打开' }).click();
  await page.waitForURL(`**${href}`);
});

test('a page is fetched once, however many of its numbers are opened, and not before one is', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('/themes/');
  expect(fetched).toEqual([]);
  for (const row of [0, 1, 2]) {
    await page
      .locator('#matrix tbody')
      .first()
      .locator('tr:not(.group)')
      .nth(row)
      .locator('td a')
      .first()
      .click();
    await expect(panelOf(page).getByRole('status')).toContainText('共列出');
  }
  expect(fetched).toHaveLength(1);
});

test('buttons step from number to number, the ear told each time, and the focus goes back to the last', async ({
  page,
}) => {
  await page.goto('/themes/');
  const marks = page.locator('#matrix td a');
  await marks.first().click();
  const next = panelOf(page).getByRole('button', { name: '下一个数' });
  await next.click();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(
    (await marks.nth(1).getAttribute('aria-label')) ?? '',
  );
  await expect(panelOf(page).getByRole('status')).toContainText(
    (await marks.nth(1).getAttribute('aria-label')) ?? '',
  );
  await expect(next).toBeFocused();
  await panelOf(page).getByRole('button', { name: '关闭' }).click();
  await expect(marks.nth(1)).toBeFocused();
});

test('beside a wide page the panel leaves the page in use, and gives way to a focus it would hide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/themes/');
  await page.locator('#matrix td a').first().click();
  await page.locator('#matrix td a').nth(1).click();
  await expect(panelOf(page)).toBeVisible();
  const hidden = page.locator('#matrix td a').nth(8);
  await hidden.focus();
  await expect(panelOf(page)).toBeHidden();
  await expect(hidden).toBeFocused();
});

test('on a phone the panel is a sheet over the page that a tap beside it closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/themes/');
  await page.locator('#matrix td a').first().click();
  await expect(linesOf(page).first()).toBeInViewport();
  expect(await panelOf(page).evaluate((panel) => panel.matches(':modal'))).toBe(true);
  await page.mouse.click(195, 20);
  await expect(panelOf(page)).toBeHidden();
});

test('a click that asks for another tab gets it', async ({ page, context }) => {
  await page.goto('/themes/');
  const opened = context.waitForEvent('page');
  await page
    .locator('#matrix td a')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await (await opened).close();
  await expect(panelOf(page)).toHaveCount(0);
});

test('a mark drawn after the page was loaded opens its passages as well', async ({ page }) => {
  await page.goto('/themes/');
  await page.locator('#matrix').evaluate((figure) => {
    const old = figure.querySelector('td a');
    const made = old?.cloneNode(true);
    if (made !== undefined) old?.replaceWith(made);
  });
  await page.locator('#matrix td a').first().click();
  await expect(linesOf(page).first()).toBeVisible();
});

test.describe('where a page cannot be had', () => {
  test.use({ expected: [/ERR_FAILED|Failed to load/] });

  test('the number leads there by its link', async ({ page }) => {
    await page.goto('/themes/');
    const mark = page.locator('#matrix td a').first();
    const href = (await mark.getAttribute('href')) ?? '';
    await page.route('**/themes/*/', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await mark.click();
    await page.waitForURL(`**${href}`);
  });
});

test.describe('a page with what no page of this site has', () => {
  test.use({ expected: [/Content Security Policy/] });

  test('a listing brings neither script nor event nor a part that needs one', async ({ page }) => {
    await page.goto('/themes/');
    const mark = page.locator('#matrix td a').first();
    const [, record] = ((await mark.getAttribute('href')) ?? '').split('#');
    await page.route('**/themes/*/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<div id="${record}"><ul><li onclick="x()" style="color:red">甲<script>x()</script><keep-button>存</keep-button>
          <a href="javascript:x()">乙</a><a href="../../plans/jia/#p1">丙</a><li hidden>丁</ul></div>`,
      }),
    );
    await mark.click();
    await expect(linesOf(page).first()).toHaveText(/甲\s*乙丙/);
    const html = await panelOf(page).locator('.list').innerHTML();
    expect(html).not.toMatch(/onclick|style=|script|keep-button|存|丁/);
    await expect(linesOf(page).locator('a[href]')).toHaveCount(1);
    expect(await linesOf(page).locator('a[href]').getAttribute('href')).toMatch(/^http.*\/plans\/jia\/#p1$/);
  });
});

for (const width of [320, 390, 1280]) {
  test(`axe finds nothing in the open panel, light and dark, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [path, mark] of [
      ['/themes/', '#matrix td a'],
      ['/campaigns/', '#families td a'],
    ] as const) {
      await page.goto(path);
      await page.locator(mark).first().click();
      await expect(linesOf(page).first()).toBeVisible();
      expect(await axeInBothSchemes(page, '.passage-panel')).toEqual([]);
      const small = await panelOf(page)
        .locator('a, button')
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 44),
        );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
