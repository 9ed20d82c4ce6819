import { PLAN, texts } from './clippings-steps.ts';
import { expect, type Page, test } from './site.ts';

/** A plan with withheld numbers, in the build that has an address for reports. */
const WITHHELD = 'plans/chongqing-yuzhong-2022-plan/';

const HERE = '报告此处有误';
const first = texts[0];
const sign = (page: Page, id: string | undefined) => page.locator(`a.pilcrow[href="#${id}"]`);

async function reportOf(page: Page): Promise<URL> {
  return new URL((await page.getByRole('link', { name: HERE }).getAttribute('href')) ?? '', page.url());
}

test('a passage has one way to report it, beside its sign, by keyboard too', async ({ page }) => {
  await page.goto(PLAN);
  await expect(page.getByRole('link', { name: HERE })).toHaveCount(0);
  await sign(page, first?.id).focus();
  const keep = page.getByRole('button', { name: '收入摘录夹' });
  await expect(keep).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(keep).toBeFocused();
  const link = page.getByRole('link', { name: HERE });
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await expect(sign(page, first?.id)).toBeFocused();
  await sign(page, texts[1]?.id).hover();
  await expect(link).toHaveCount(1);
});

test('without an address for reports the link leads to how to report, with what to copy', async ({
  page,
}) => {
  await page.goto(PLAN);
  await sign(page, first?.id).hover();
  await page.getByRole('link', { name: HERE }).click();
  await expect(page).toHaveURL(/\/about\/\?report=.*#report$/);
  const details = page.locator('report-details pre');
  await expect(details).toContainText(`#${first?.id}`);
  await expect(details).toContainText((first?.text ?? '').slice(0, 20));
  await expect(details).toContainText(/记录版本：[0-9a-f]{8}/);
});

test('a place the site does not have is not made up from its address', async ({ page }) => {
  await page.goto('/about/?report=hunan-2019-plan&at=<b>x</b>#report');
  await expect(page.locator('report-details')).toContainText('没有找到要报告的位置');
  await expect(page.locator('report-details pre, report-details b')).toHaveCount(0);
});

test('with an address for reports the form opens already written; withheld numbers stay withheld', async ({
  page,
}) => {
  await page.goto(`${process.env.BASED_ADDRESS}${WITHHELD}`);
  const passage = page.locator('.passage', { hasText: '［电话略］' }).first();
  const id = (await passage.getAttribute('id')) ?? '';
  await sign(page, id).hover();
  const { origin, pathname, searchParams } = await reportOf(page);
  expect(origin + pathname).toBe('https://tracker.example/issues/new');
  expect(searchParams.get('labels')).toBe('text');
  const body = searchParams.get('body') ?? '';
  expect(body).toContain(`位置：https://example.org/plans-site/${WITHHELD}#${id}`);
  expect(body).toContain('［电话略］');
  expect(body).not.toMatch(/\d{11}|¶|收入摘录夹|报告此处有误/);
  expect(body).toMatch(/记录版本：[0-9a-f]{8}/);
});

test('selected words are reported instead of the whole passage', async ({ page }) => {
  await page.goto(`${process.env.BASED_ADDRESS}${WITHHELD}`);
  await page
    .locator('.passage')
    .first()
    .evaluate((passage) => {
      const node = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode() as Node;
      getSelection()?.setBaseAndExtent(node, 0, node, 4);
    });
  await expect(page.getByRole('link', { name: HERE })).toBeVisible();
  const body = (await reportOf(page)).searchParams.get('body') ?? '';
  expect([...(/原文：(.*)/.exec(body)?.[1] ?? '')]).toHaveLength(4);
});

test('without script one link at the end reports the page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.BASED_ADDRESS}${WITHHELD}`);
  const link = page.getByRole('link', { name: '报告本页有误' });
  const url = new URL((await link.getAttribute('href')) ?? '');
  expect(url.searchParams.get('body')).toContain(`位置：https://example.org/plans-site/${WITHHELD}\n`);
  await context.close();
});

test('the bar stays within a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PLAN);
  await sign(page, first?.id).click();
  const box = await page.getByRole('link', { name: HERE }).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
