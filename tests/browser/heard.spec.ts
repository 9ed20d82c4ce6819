import { expect, test } from './site.ts';

/** What those hear who read by ear: the accessibility tree, as Chromium gives it to a screen reader. */
test('a matrix is a named grid of row heads, column heads and cells that say all they mean', async ({
  page,
}) => {
  await page.goto('/themes/');
  await expect(page.locator('#matrix')).toMatchAriaSnapshot(`
    - figure "主题与记录":
      - heading "主题与记录" [level=2]
      - region "主题与记录，可左右滑动":
        - grid "主题与记录":
          - rowgroup:
            - row:
              - columnheader "记录"
              - columnheader /思想/:
                - link "思想"
                - button "按“思想政治引领”排列各行"
          - rowgroup:
            - row "工作要点（全文）：条目":
              - rowheader "工作要点（全文）：条目"
            - row:
              - rowheader /妇联 · \\d{4}/:
                - link /妇联 · \\d{4}/
                - button /按“.+”排列各列/
              - gridcell:
                - link /妇联 · \\d{4}，思想政治引领：\\d+/
  `);
});

test('a chart is a figure of drawings whose marks say whose, when and how much, in the order of the years', async ({
  page,
}) => {
  await page.goto('/themes/');
  const chart = page.locator('figure:has(theme-trends)');
  await expect(chart).toMatchAriaSnapshot(`
    - figure "各主题历年变化":
      - heading "各主题历年变化" [level=2]
      - form "换个看法"
      - list:
        - listitem:
          - heading "思想政治引领" [level=3]
          - img "思想政治引领":
            - link /妇联 · \\d{4}，思想政治引领，条目 \\d+/
  `);
  const years = await chart
    .locator('.trend-panel')
    .first()
    .getByRole('link', { name: /条目 \d+$/ })
    .evaluateAll((marks) =>
      marks.map((mark) => Number(/\d{4}/.exec(mark.getAttribute('aria-label') ?? '')?.[0])),
    );
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual(years.toSorted());
});

test('a comparison says of each cell whose it is, and nothing of its ornaments', async ({ page }) => {
  await page.goto('/compare/hunan-2019-plan/yueyang-2021-plan/');
  const main = page.getByRole('main');
  await expect(main).toMatchAriaSnapshot(`
    - heading "湖南省妇联 2019 与 岳阳市妇联 2021" [level=1]
    - region "按主题对照":
      - region "思想政治引领":
        - heading "思想政治引领" [level=3]
        - group "湖南省妇联 · 2019 · 工作要点":
          - paragraph: /占字数 [\\d.]+%/
        - group "岳阳市妇联 · 2021 · 工作要点":
          - paragraph: /占字数 [\\d.]+%/
  `);
  const heard = await main.ariaSnapshot();
  expect(heard).not.toMatch(/[▸▾›]/);
});
