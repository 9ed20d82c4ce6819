import type { Locator } from '@playwright/test';
import { expect, type Page } from './site.ts';

export const PLAN = /\/plans\/[^/]+\/$/;
export const THEME = /\/themes\/[^/]+\/$/;
export const PASSAGE = /\/plans\/[^/]+\/(\?.*)?#.+$/;

/** How a reader sets off what a page offers: by mouse, by keys or by a finger. */
export type Hand = (target: Locator) => Promise<void>;

export const mouse: Hand = (target) => target.click();

/** Sets off the first visible link below `part` whose address matches, and waits for its page. */
export async function follow(page: Page, address: RegExp, hand = mouse, part = 'body'): Promise<void> {
  const links = page.locator(part).locator('a').filter({ visible: true });
  const all = await links.evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''));
  const found = all.find((href) => address.test(href));
  expect(found, `a link to ${address} on ${page.url()}`).toBeDefined();
  await hand(links.and(page.locator(`[href="${found}"]`)).first());
  await page.waitForURL((url) => address.test(url.pathname + url.search + url.hash));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** On a plan page: opens the first theme label and follows it to its theme. */
export async function followTheme(page: Page, hand = mouse): Promise<void> {
  const labels = page.locator('main details').filter({ has: page.locator('a[href*="/themes/"]') });
  await hand(labels.first().locator('summary'));
  await follow(page, THEME, hand);
}
