import { expect, test } from './site.ts';
import { follow, followTheme, PASSAGE, PLAN } from './walk-steps.ts';

test('from home to a plan, to a theme, to a search, to the paragraph', async ({ page }) => {
  await page.goto('/');
  await follow(page, PLAN);
  await followTheme(page);
  await page.getByRole('banner').getByRole('combobox').fill('百千万巾帼大宣讲');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  const result = page.locator('main a[href*="/plans/"][href*="#"]').filter({ visible: true }).first();
  await result.click();
  await page.waitForURL(/\/plans\/[^/]+\/\?.*#.+/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('百千万巾帼大宣讲');
});

test('from a family to its sentence, marked in the plan, and from a name in the plan back to a family', async ({
  page,
}) => {
  await page.goto('/campaigns/jinguoxinxiangdang/');
  const sentence = page.locator('main a[href*="?hl="]').filter({ visible: true }).first();
  const name = (await sentence.locator('mark').textContent()) ?? '';
  await sentence.click();
  await page.waitForURL(/\/plans\/[^/]+\/\?hl=.+#.+/);
  await expect(page.locator(':target')).toBeInViewport();
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('query') ?? [])].map(String));
  await expect.poll(marked).toContain(name);
  await page.locator(':target').getByRole('link', { name }).click();
  await page.waitForURL(/\/campaigns\/jinguoxinxiangdang\/#.+-plan/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the ledger of quantities is filtered, and the choice is kept in the address', async ({ page }) => {
  await page.goto('/targets/?kind=retrospective');
  const rows = page.locator('main .target').filter({ visible: true });
  await expect(rows.first()).toContainText('回顾');
  await expect(page.locator('main .target[data-kind=target]').filter({ visible: true })).toHaveCount(0);
  await page.goto('/targets/');
  await expect(
    page.locator('main .target[data-kind=target]').filter({ visible: true }).first(),
  ).toBeVisible();
});

test('the same ways lead through a site below the path of another host', async ({ page }) => {
  const start = process.env.BASED_ADDRESS ?? '';
  await page.goto(start);
  await follow(page, /\/plans\/$/);
  await follow(page, /\/plans\/zhejiang-2023-plan\/$/);
  await followTheme(page);
  await follow(page, PASSAGE);
  expect(page.url().startsWith(start)).toBe(true);
});

test.describe('a page that is not there', () => {
  test.use({ expected: [/404/] });

  test('answers with code 404 and a way on', async ({ page }) => {
    const answer = await page.goto('/plans/nowhere/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main').getByRole('combobox')).toBeVisible();
    await follow(page, /\/plans\/$/);
  });
});
