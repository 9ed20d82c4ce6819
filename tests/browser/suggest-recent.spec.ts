import { expect, type Page, test } from './site.ts';
import { field, list, type } from './suggest-steps.ts';

test.describe('recent searches', () => {
  /** Makes a search from the header. */
  async function search(page: Page, query: string) {
    await page.goto('/about/');
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
  }

  test('are offered in the empty field, newest first, each once, at most eight, until they are cleared', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const query of ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '三月'])
      await search(page, query);
    await page.goto('/about/');
    await field(page).focus();
    const recent = list(page).getByRole('group', { name: '最近搜索' }).getByRole('option');
    await expect(recent).toHaveText(['三月', '九月', '八月', '七月', '六月', '五月', '四月', '二月']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('三月')}`);
    await page.goto('/about/');
    await field(page).focus();
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '清除最近搜索' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toBeFocused();
    await page.reload();
    await field(page).focus();
    await expect(field(page)).toHaveAttribute('aria-controls', /.+/);
    await expect(list(page)).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('are missed by nobody where the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await search(page, '两癌');
    await page.goto('/about/');
    await type(page, 'jgxxd');
    await expect(list(page).getByRole('option').first()).toContainText('巾帼心向党');
  });
});
