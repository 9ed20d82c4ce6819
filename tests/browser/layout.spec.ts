import { PAGE_KINDS } from './page-kinds.ts';
import { expect, test } from './site.ts';

const WIDTHS = [320, 390, 768, 1280];

for (const { kind, path } of PAGE_KINDS) {
  test(`${kind} (${path}) fits its window without sideways scrolling`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('the first stop of the keyboard leads past the header to the text', async ({ page }) => {
  await page.goto('/plans/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});
