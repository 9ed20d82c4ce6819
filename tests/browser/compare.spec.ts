import { axeFindings } from './axe-steps.ts';
import { columns, DESK, litColumns, openShared, PAIR, pick, shown } from './compare-steps.ts';
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

    test('the page never scrolls sideways, whatever is open', async ({ page }) => {
      for (const path of [DESK, PAIR]) {
        await page.goto(path);
        await expect(page.locator('.comparison .row').first()).toBeVisible();
        await page.getByRole('button', { name: '全部展开' }).click();
        for (const narrow of [320, width]) {
          await page.setViewportSize({ width: narrow, height: 900 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow);
        }
      }
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['/compare/', '/compare/?r=hunan-2019-plan', DESK, PAIR]) {
      test(`axe finds nothing on ${path}, opened, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const view = page.locator('comparison-view');
        if (path === DESK) await shown(page, 3);
        // Every kind of part is opened; all of them would keep axe busy for minutes.
        await page.evaluate(() => {
          const all = document.querySelectorAll('.kind, .suggested, .counted, .unit');
          for (const one of [...all].filter((_, i) => i % 4 === 0)) (one as HTMLDetailsElement).open = true;
        });
        if ((await view.count()) > 0) await (await openShared(page)).click();
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  }
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

test('by keyboard alone: choose, filter, open, go to the other side and back', async ({ page }) => {
  await page.goto('/compare/');
  const field = page.getByRole('combobox', { name: '加一份' });
  await tabTo(page, '#desk-field');
  await page.keyboard.type('望城');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('changde2022');
  await page.keyboard.press('Enter');
  await shown(page, 2);
  await tabTo(page, 'select[name=theme]');
  await tabTo(page, 'input[name=show]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/show=shared/);
  await tabTo(page, '.unit > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'a.same:not(.formulaic)');
  await page.keyboard.press('Enter');
  await expect(page.locator('a.same.lit:focus-visible')).toBeInViewport();
  await tabTo(page, '.way-back');
  await page.keyboard.press('Enter');
  await expect(page.locator('a.same.lit:focus-visible')).toBeInViewport();
});

/** The choice of a theme; a label around a list would go by the words of the list too. */
function theme(page: Page) {
  return page.getByRole('combobox', { name: '主题', exact: true });
}

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a pair reads, opens and narrows; the comparing page leads to it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/compare/');
    await expect(page.locator('comparison-desk')).toBeHidden();
    await page.getByText('与上级').click();
    await page.locator('#above a').first().click();
    await expect(page).toHaveURL(/\/compare\/.+\/.+\/$/);
    await page.goto(PAIR);
    const unit = page.locator('.unit.item').first();
    await unit.locator('summary').click();
    await expect(unit.locator('.passage').first()).toBeVisible();
    await page.locator('.columns').getByLabel('岳阳市妇联 2021').check();
    await expect(page.locator('.cell[data-column="0"]').filter({ visible: true })).toHaveCount(0);
    await page.getByLabel('有同文的').check();
    await expect(page.locator('.unit[data-shared="0"]').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('select[name=theme]')).toBeHidden();
  });
});

test('the links of the desk work below the path of another host', async ({ page }) => {
  await page.goto(`${process.env.BASED_ADDRESS}${DESK.slice(1)}`);
  await shown(page, 3);
  const link = page.locator('.heads .head a').first();
  await expect(link).toHaveAttribute('href', '/plans-site/plans/hunan-2019-plan/');
});
