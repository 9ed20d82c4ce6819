import { DESK, PAIR, shown } from './compare-steps.ts';
import { expect, test } from './site.ts';

for (const path of [PAIR, DESK]) {
  test(`every count on ${path} is the number of entries it opens`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.comparison .row').first()).toBeVisible();
    const lists = await page.locator('.counted').evaluateAll((all) =>
      all.map((one) => ({
        said: Number(one.querySelector('.number')?.textContent),
        stated: Number((one as HTMLElement).dataset.count),
        entries: one.querySelectorAll('.entry').length,
      })),
    );
    expect(lists.length).toBeGreaterThan(4);
    for (const { said, stated, entries } of lists) expect([said, stated]).toEqual([entries, entries]);
    const units = await page.locator('.unit').evaluateAll((all) =>
      all.map((unit) => ({
        said: Number(unit.querySelector('.count')?.textContent?.match(/\d+/)?.[0] ?? 0),
        stated: Number((unit as HTMLElement).dataset.shared),
        runs: new Set(
          [...unit.querySelectorAll<HTMLElement>('a.same:not(.formulaic)')].flatMap((a) =>
            (a.dataset.runs ?? '').split(' '),
          ),
        ).size,
      })),
    );
    expect(units.some(({ said }) => said > 0)).toBe(true);
    for (const { said, stated, runs } of units) expect([said, stated]).toEqual([runs, runs]);
  });
}

test('every shared stretch leads to the same words in another column', async ({ page }) => {
  await page.goto(DESK);
  await shown(page, 3);
  const wrong = await page.locator('a.same').evaluateAll((all) =>
    all
      .filter((link) => {
        const [run] = ((link as HTMLElement).dataset.runs ?? '').split(' ');
        const place = document.getElementById((link as HTMLAnchorElement).hash.slice(1));
        const own = link.closest<HTMLElement>('[data-column]')?.dataset.column;
        const other = place?.closest<HTMLElement>('[data-column]')?.dataset.column;
        return own === other || place?.querySelector(`a.same[data-runs~="${run}"]`) == null;
      })
      .map((link) => link.outerHTML),
  );
  expect(wrong).toEqual([]);
});

test('filters narrow what is shown and say so in the address', async ({ page }) => {
  await page.goto(PAIR);
  const rows = page.locator('.table .row').filter({ visible: true });
  const all = await rows.count();
  await page.getByLabel('一方空缺或未承接').check();
  expect(await rows.count()).toBeLessThan(all);
  for (const row of await rows.all()) await expect(row.locator('.cell.empty')).not.toHaveCount(0);
  await page.getByLabel('有同文的').check();
  const units = page.locator('.unit').filter({ visible: true });
  expect(await units.count()).toBeGreaterThan(0);
  expect(
    await units.evaluateAll((found) => found.every((one) => (one as HTMLElement).dataset.shared !== '0')),
  ).toBe(true);
  await page.getByLabel('不显示常用提法').check();
  await expect(page).toHaveURL(/\?show=shared&formulas=hide$/);
  await expect(page.locator('.formulas').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('a.same.formulaic[href]')).toHaveCount(0);
});

test('a place that a filter hides is shown when one goes there', async ({ page }) => {
  await page.goto(`${PAIR}?theme=rural-revitalisation#theme-ideology`);
  await expect(page.locator('#theme-ideology')).toBeInViewport();
});

test('on a phone one record is shown at a time, and the switch keeps all of them named', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAIR);
  await page.locator('.columns').getByLabel('岳阳市妇联 2021').check();
  await expect(page).toHaveURL(/only=2/);
  await expect(page.locator('.cell[data-column="0"]').filter({ visible: true })).toHaveCount(0);
  await page.locator('#theme-party-building').scrollIntoViewIfNeeded();
  const bar = page.locator('.columns');
  await expect(bar).toBeInViewport();
  await expect(bar).toContainText('湖南省妇联 2019省级全文');
  await expect(bar).toContainText('岳阳市妇联 2021市州全文');
});

test('copies what is shown, with a reference for each record', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAIR);
  await page.getByText('承接', { exact: true }).click();
  await page.getByRole('button', { name: '复制为文本' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('百千万巾帼大宣讲');
  expect(text).toMatch(/## 思想政治引领\n湖南省妇联 · 2019 · 工作要点（省级，全文）\n {2}占字数/);
  expect(text).toContain('（行动）');
  expect(text).toMatch(
    /# 引用\n.*湖南省妇女联合会.*\[A\/OL\].*\n.*岳阳市妇女联合会.*岳妇发〔2021〕5号\[A\/OL\]/,
  );
  expect(text).not.toMatch(/¶|____/);
  await page.locator('#theme-ideology .row-head .anchor').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /yueyang-2021-plan\/#theme-ideology$/,
  );
});
