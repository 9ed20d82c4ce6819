import { columns, DESK, litColumns, openShared, pick, shown } from './compare-steps.ts';
import { expect, type Page, test } from './site.ts';

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('three plans chosen by typing, a theme, a shared passage, both sides; again after reloading', async ({
      page,
    }) => {
      await page.goto('/compare/');
      await pick(page, '湖南 2019');
      await expect(page.getByText('再选一份，就可以对照。')).toBeVisible();
      await pick(page, 'yueyang2021');
      await shown(page, 2);
      await pick(page, 'cds 2022');
      await shown(page, 3);
      const chosen = ['hunan-2019-plan', 'yueyang-2021-plan', 'changde-2022-plan'];
      expect(await columns(page)).toEqual(chosen);

      await theme(page).selectOption('ideology');
      await expect(page.locator('.table .row').filter({ visible: true })).toHaveCount(1);
      const link = await openShared(page);
      const words = await link.textContent();
      await link.click();
      const landed = page.locator('a.same.lit:focus');
      await expect(landed).toBeInViewport();
      await expect(landed).toHaveText(words ?? '');
      if (width === 1280) expect((await litColumns(page)).length).toBeGreaterThan(1);
      await expect(page.locator('.here')).toBeVisible();

      const address = page.url();
      await page.reload();
      await shown(page, 3);
      expect(page.url()).toBe(address);
      expect(await columns(page)).toEqual(chosen);
      await expect(theme(page)).toHaveValue('ideology');
      await expect(page.locator('.here')).toBeInViewport();
    });
  });
}

/** The choice of a theme; a label around a list would go by the words of the list too. */
function theme(page: Page) {
  return page.getByRole('combobox', { name: '主题', exact: true });
}

test('the example in the field finds a record of this corpus, typed either way', async ({ page }) => {
  await page.goto('/compare/');
  const example = await page.getByRole('combobox', { name: '加一份' }).getAttribute('placeholder');
  const ways = example?.split('，或 ') ?? [];
  expect(ways).toHaveLength(2);
  for (const way of ways) {
    await page.goto('/compare/');
    await pick(page, way);
    await expect(page).toHaveURL(new RegExp(`r=[a-z-]+${way.split(' ')[1]}-`));
  }
});

test('the way back leads through places, filters and records', async ({ page }) => {
  await page.goto('/compare/?r=hunan-2019-plan&r=yueyang-2021-plan');
  await shown(page, 2);
  await page.getByRole('button', { name: '右移：湖南省妇联 · 2019 · 工作要点' }).click();
  await expect.poll(() => columns(page)).toEqual(['yueyang-2021-plan', 'hunan-2019-plan']);
  await page.getByLabel('有同文的').check();
  await expect(page).toHaveURL(/show=shared/);
  const link = await openShared(page);
  await link.click();
  await expect(page.locator('a.same.lit:focus')).toBeInViewport();
  await page.getByRole('button', { name: /回到“/ }).click();
  await expect(link).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/show=shared$/);
  await page.goBack();
  await expect(page.getByLabel('全部', { exact: true }).first()).toBeChecked();
  await page.goBack();
  await expect.poll(() => columns(page)).toEqual(['hunan-2019-plan', 'yueyang-2021-plan']);
  await page.goForward();
  await expect.poll(() => columns(page)).toEqual(['yueyang-2021-plan', 'hunan-2019-plan']);
});

test('an input method is left to finish', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByRole('combobox', { name: '加一份' }).focus();
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'changde', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(300);
  await expect(page.getByRole('listbox')).toBeHidden();
  await keys.send('Input.insertText', { text: '常德' });
  await expect(page.getByRole('option').first()).toContainText('常德市妇联');
});

test.describe('what cannot be had', () => {
  test.use({ expected: [/Failed to load/] });

  test('an unknown record is named and can be dropped', async ({ page }) => {
    await page.goto(`${DESK.replace('changde-2022-plan', 'nowhere-2022-plan')}`);
    await shown(page, 2);
    await expect(page.getByText('库中没有“nowhere-2022-plan”这份记录')).toBeVisible();
    await page.getByRole('button', { name: '去掉它' }).click();
    await expect(page).not.toHaveURL(/nowhere/);
    await expect(page.getByText('这份记录，编号')).toHaveCount(0);
  });

  for (const part of ['**/compare/index.json', '**/compare/records/yueyang-2021-plan.json']) {
    test(`the page says what failed and tries again (${part})`, async ({ page }) => {
      await page.route(part, (route) => route.abort());
      await page.goto(DESK);
      await expect(page.locator('.problem')).toContainText('不等于库中没有');
      await page.unroute(part);
      await page.getByRole('button', { name: '再试一次' }).click();
      await shown(page, 3);
      await expect(page.locator('.problem')).toHaveCount(0);
    });
  }
});

test('the links of the desk work below the path of another host', async ({ page }) => {
  await page.goto(`${process.env.BASED_ADDRESS}${DESK.slice(1)}`);
  await shown(page, 3);
  const link = page.locator('.heads .head a').first();
  await expect(link).toHaveAttribute('href', '/plans-site/plans/hunan-2019-plan/');
});
