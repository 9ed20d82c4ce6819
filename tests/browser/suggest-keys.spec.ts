import { expect, test } from './site.ts';
import { chosen, field, list, type } from './suggest-steps.ts';

test('arrows go round, Home and End go to the ends, the field keeps the cursor', async ({ page }) => {
  await page.goto('/about/');
  await type(page, '家庭');
  const options = list(page).getByRole('option');
  await expect(list(page).getByRole('group', { name: '原文' })).toBeVisible();
  const count = await options.count();
  expect(count).toBeGreaterThan(3);
  await page.keyboard.press('ArrowUp');
  await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await options.first().getAttribute('id')).toBe(active);
});

test('Enter without a choice searches; Escape closes, then clears, then leaves', async ({ page }) => {
  await page.goto('/about/');
  await type(page, '两癌');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('两癌');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await type(page, '两癌');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('the list closes when one leaves it, and says how much it offers', async ({ page }) => {
  await page.goto('/about/');
  await type(page, '两癌');
  await expect(page.locator('search-box [aria-live=polite]')).toHaveText(
    /^\d+ 个名称，3 段原文，按上下键选择。$/,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
  await type(page, '筛查');
  await page.locator('h1').click();
  await expect(list(page)).toBeHidden();
});

test('an input method is left to finish, and the Enter that ends it does not search', async ({ page }) => {
  await page.goto('/about/');
  await field(page).focus();
  await expect(field(page)).toHaveAttribute('aria-controls', /.+/);
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'jinguo', selectionStart: 6, selectionEnd: 6 });
  await page.waitForTimeout(500);
  await expect(list(page)).toBeHidden();
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await keys.send('Input.dispatchKeyEvent', { type: 'char', key: 'Enter', text: '\r' });
  await expect(page).toHaveURL(/\/about\/$/);
  await keys.send('Input.insertText', { text: '巾帼心向党' });
  await expect(list(page).getByRole('option').first()).toContainText('巾帼心向党');
  await expect(page).toHaveURL(/\/about\/$/);
});
