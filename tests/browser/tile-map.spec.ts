import { expect, test } from './site.ts';

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
