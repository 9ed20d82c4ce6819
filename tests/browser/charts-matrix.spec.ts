import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const matrixOf = (page: Page) => page.locator('sortable-matrix');

test('the tiles of the map are links in reading order, all within the page at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/organisations/');
  const tiles = page.locator('figure svg a');
  const boxes = await tiles.evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, width, height } = (
        link.querySelector('rect') ?? link
      ).getBoundingClientRect();
      return { left, right, top, width, height };
    }),
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const { left, right, width, height } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const order = boxes.map(({ top, left }) => Math.round(top) * 1000 + Math.round(left));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const first = tiles.locator('visible=true').and(page.locator('[href]')).first();
  const count = /(\d+) 条/.exec((await first.textContent()) ?? '')?.[1];
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[open] li')).toHaveCount(Number(count));
});

for (const path of ['/themes/', '/campaigns/', '/formulas/', '/organisations/', '/organisations/hunan/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in the charts of ${path} when sorted, ${colorScheme}, ${width} px`, async ({
        page,
      }) => {
        // The matrices of /themes/ hold some thousand cells, which axe looks at one by one.
        test.slow();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        for (const row of await matrixOf(page).locator('tr.heads th button').all()) await row.click();
        await page.locator('details.numbers').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).include('figure').withTags(RULES).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3)}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
}
