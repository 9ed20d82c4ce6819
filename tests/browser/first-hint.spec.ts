import { axeFindings } from './axe-steps.ts';
import { expect, type Page, test } from './site.ts';

const hint = (page: Page) => page.getByRole('complementary', { name: '初次使用提示' });

test('it says what the marks mean, and goes away for good once closed', async ({ page }) => {
  await page.goto('/');
  for (const mark of ['全文', '媒体摘要', '总结']) await expect(hint(page)).toContainText(mark);
  await hint(page).getByRole('button', { name: '知道了' }).press('Enter');
  await expect(hint(page)).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(hint(page)).toBeHidden();
});

test('nothing is shown where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(hint(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is shown that could not be closed', async ({ page }) => {
    await page.goto('/');
    await expect(hint(page)).toBeHidden();
  });
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const) {
  test(`axe finds nothing in it, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    await expect(hint(page)).toBeVisible();
    expect(await axeFindings(page, 'first-hint')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
