import type { Locator } from '@playwright/test';
import { expect, type Page } from './site.ts';

/** The page of a natural pair with shared text: a province and a city two years later. */
export const PAIR = '/compare/hunan-2019-plan/yueyang-2021-plan/';
export const DESK = '/compare/?r=hunan-2019-plan&r=yueyang-2021-plan&r=changde-2022-plan';

/** Types into the picker and takes the first record offered. */
export async function pick(page: Page, typed: string): Promise<void> {
  const field = page.getByRole('combobox', { name: '加一份' });
  await field.focus();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
}

/** Waits until the desk shows a comparison of as many records. */
export async function shown(page: Page, records: number): Promise<void> {
  await expect(page.locator('comparison-desk')).toHaveAttribute('data-state', 'shown');
  await expect(page.locator('.comparison .heads .head')).toHaveCount(records);
}

/** Ids of the records on the table, from left to right. */
export function columns(page: Page): Promise<string[]> {
  return page
    .locator('.comparison .heads .head a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
}

/** The first shared stretch that is not everybody's, its unit opened. */
export async function openShared(page: Page): Promise<Locator> {
  const unit = page.locator('.unit:not([data-shared="0"])').filter({ visible: true }).first();
  if ((await unit.getAttribute('open')) === null) await unit.locator('summary').click();
  return unit.locator('a.same:not(.formulaic)').first();
}

/** Columns of the stretches that are lit and in the window. */
export function litColumns(page: Page): Promise<string[]> {
  return page.locator('a.same.lit').evaluateAll((lit) => [
    ...new Set(
      lit
        .filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        })
        .map((one) => one.closest<HTMLElement>('[data-column]')?.dataset.column ?? ''),
    ),
  ]);
}
