import { expect, type Page, test } from './site.ts';

/** Evidence and kind of the rows in sight. */
const inSight = (page: Page) =>
  page
    .locator('.plan-row:visible')
    .evaluateAll((rows) => rows.map((row) => [row.dataset.kind, row.dataset.evidence].join(' ')));

for (const width of [390, 1280]) {
  test(`the list of records shows what its filters ask for, and no other row, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/plans/?kind=plan&evidence=full');
    const shown = await inSight(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set(['plan full']));
    await expect(page.getByRole('status')).toContainText(`显示 ${shown.length} 条`);
    // In one list, longest first, the same rows stand.
    await page.goto('/plans/?kind=plan&evidence=full&sort=length');
    expect(await inSight(page)).toHaveLength(shown.length);
  });
}
