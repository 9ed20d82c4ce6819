import { axeInBothSchemes } from './axe-steps.ts';
import { DESK, openShared, PAIR, shown } from './compare-steps.ts';
import { expect, type Page, test } from './site.ts';

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

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

  for (const path of ['/compare/', '/compare/?r=hunan-2019-plan', DESK, PAIR]) {
    test(`axe finds nothing on ${path}, opened, light and dark, ${width} px`, async ({ page }) => {
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
      // Heads that stay in view would lie over what has been scrolled below them.
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await axeInBothSchemes(page)).toEqual([]);
    });
  }
}

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

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a pair opens and narrows, and the comparing page offers no desk', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/compare/');
    await expect(page.locator('comparison-desk')).toBeHidden();
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
