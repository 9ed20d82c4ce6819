import { expect, type Page } from './site.ts';

/** The field of the header, of the home page or of the page for what is not there. */
export const field = (page: Page) => page.getByRole('combobox').and(page.locator('[name=q]'));
export const list = (page: Page) => page.getByRole('listbox', { name: '名称和原文' });
export const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Types into the field; the list is awaited, since names come as one types. */
export async function type(page: Page, text: string) {
  await field(page).focus();
  await page.keyboard.type(text);
  await expect(list(page)).toBeVisible();
}
