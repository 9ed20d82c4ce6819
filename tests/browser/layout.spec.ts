import { PAGE_KINDS } from './page-kinds.ts';
import { expect, test } from './site.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];
/** A window of 1280 × 1024 px at 400 %, and the least side of what is touched. */
const ZOOMED = { width: 320, height: 256 };
const TOUCH = 44;

for (const { kind, path } of PAGE_KINDS) {
  test(`${kind} (${path}) fits its window without sideways scrolling`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test(`${kind} (${path}) can be touched, and read at 400 %`, async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.goto(path);
    expect(await page.evaluate(tooSmall, TOUCH)).toEqual([]);
    expect(await page.evaluate(tooHigh, ZOOMED.height / 2)).toEqual([]);
  });
}

/** Controls and ways through the site that are smaller than a finger; links within text are as high as its lines. */
function tooSmall(least: number): string[] {
  const touched = 'button, summary, select, input:not([type=hidden]), textarea, :is(nav, header, footer) a';
  return [...document.querySelectorAll<HTMLElement>(touched)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => [one, (one.closest('label') ?? one).getBoundingClientRect()] as const)
    .filter(([, { width, height }]) => width > 0 && (height < least - 0.5 || width < 24))
    .map(([one, { width, height }]) => `${one.tagName} ${one.textContent.trim()} ${width} × ${height}`);
}

/** What keeps its place while the page is scrolled and takes more of a small window than is left to read in. */
function tooHigh(most: number): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().height > most)
    .map((one) => `${one.tagName} ${one.className}`);
}

test('the first stop of the keyboard leads past the header to the text', async ({ page }) => {
  await page.goto('/plans/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});
