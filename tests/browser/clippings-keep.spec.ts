import { first, keepTwo, PLAN, quotes, second, texts } from './clippings-steps.ts';
import { expect, test } from './site.ts';

test('what is kept while reading is marked, counted, survives and can be taken out there', async ({
  page,
}) => {
  await keepTwo(page);
  await expect(page.getByText('已收入摘录夹，共 2 条')).toBeVisible();
  await page.reload();
  const sign = page.locator(`a.pilcrow[href="#${texts[0]?.id}"]`);
  await expect(sign).toHaveAttribute('title', '已收入摘录夹');
  await expect(page.getByRole('banner').getByRole('link', { name: '摘录夹 2' })).toBeVisible();
  await sign.hover();
  await page.getByRole('button', { name: '移出摘录夹' }).click();
  await expect(sign).not.toHaveAttribute('data-kept');
  await page.getByRole('banner').getByRole('link', { name: '摘录夹 1' }).click();
  await expect(quotes(page)).toHaveText([second ?? '']);
  await page.locator('[data-part=list] h3 a').click();
  await expect(page.locator(`#${texts[1]?.id}`)).toBeInViewport();
});

test('a result of the search and a passage of a comparison can be kept where they stand', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent(first?.slice(0, 12) ?? '')}`);
  await page.locator('keep-button button').first().click();
  await expect(page.locator('keep-button button').first()).toHaveText('移出摘录夹');
  await page.goto('/compare/hunan-2019-plan/yueyang-2021-plan/');
  const unit = page.locator('details.unit.item').first();
  await unit.locator('summary').click();
  await unit.locator('keep-button button').last().click();
  const passage = await unit.locator('.passage').last().textContent();
  await page.goto('/clippings/');
  await expect(quotes(page)).toHaveCount(2);
  expect(passage).toContain((await quotes(page).last().textContent())?.trim());
});

test('a tap on the sign brings the button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(PLAN);
  await page.locator(`a.pilcrow[href="#${texts[0]?.id}"]`).tap();
  const button = page.getByRole('button', { name: '收入摘录夹' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.tap();
  await expect(page.locator(`#${texts[0]?.id}`)).toHaveAttribute('data-kept');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test('selected words of a passage are kept as its part', async ({ page }) => {
  await page.goto(PLAN);
  await page.locator(`#${texts[0]?.id}`).evaluate((passage) => {
    const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const node = texts.nextNode();
    getSelection()?.setBaseAndExtent(node as Node, 0, node as Node, 4);
  });
  await page.getByRole('button', { name: '收入所选文字' }).click();
  await expect(page.getByText('已收入摘录夹，共 1 条')).toBeVisible();
  await page.goto('/clippings/');
  await expect(quotes(page)).toHaveText([first?.slice(0, 4) ?? '']);
  await expect(page.locator('[data-part=list] [data-part=part]')).toHaveText('节选');
});

test('what is taken out while reading comes back with its note', async ({ page }) => {
  await keepTwo(page);
  await page.goto('/clippings/');
  await page.getByLabel('批注：第 1 条').fill('与去年对照');
  await page.goto(PLAN);
  await page.locator(`a.pilcrow[href="#${texts[0]?.id}"]`).hover();
  await page.getByRole('button', { name: '移出摘录夹' }).click();
  await expect(page.getByText('连同批注')).toBeVisible();
  await page.getByRole('button', { name: '收入摘录夹' }).click();
  await page.goto('/clippings/');
  await expect(quotes(page)).toHaveText([second ?? '', first ?? '']);
  await expect(page.getByLabel('批注：第 2 条')).toHaveValue('与去年对照');
});

test('the link in the header moves nothing, and covers nothing at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await keepTwo(page);
  for (const path of ['/targets/', '/themes/', PLAN]) {
    await page.goto(path);
    const link = page.getByRole('banner').getByRole('link', { name: '摘录夹' });
    const crumb = page.locator('.crumbs a').last();
    const [a, b] = [await link.boundingBox(), await crumb.boundingBox()];
    expect((b?.x ?? 0) + (b?.width ?? 0), path).toBeLessThan(a?.x ?? 0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) =>
            done(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 500);
        }),
    );
    expect(shift, path).toBeLessThan(0.01);
  }
});
