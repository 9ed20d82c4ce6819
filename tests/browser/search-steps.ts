import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { barePassages, scan as scanPassages } from '../../scripts/lib/search-quality/scan.ts';
import { PlanRecord } from '../../src/model/record.ts';
import { expect, type Page } from './site.ts';

const plans = readdirSync('content/plans').sort();
/** The records of the corpus, as they stand in `content/plans`. */
export const records = plans.map((name) =>
  PlanRecord.parse(JSON.parse(readFileSync(join('content/plans', name), 'utf8'))),
);
/** Their passages, for a plain scan. */
export const passages = barePassages(records);

/** Every passage that holds the query, by a plain scan of `content/plans`. */
export function scan(query: string): string[] {
  return scanPassages(passages, query)
    .map(({ address }) => address)
    .sort();
}

/** Types a query into the page and gives the passages its exact list links to. */
export async function ask(page: Page, query: string): Promise<string[]> {
  const element = page.locator('search-page');
  await page.getByLabel('要找的词句').fill(query);
  await page.keyboard.press('Enter');
  await expect(element).toHaveAttribute('data-query', query);
  return exactLinks(page);
}

/** The passages the exact list links to: `yueyang-2021-plan#s1-i2-p1`, sorted. */
export async function exactLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('[data-part=list-exact] a[data-part=link]')
    .evaluateAll((all) =>
      all.map((a) => new URL((a as HTMLAnchorElement).href)).map((u) => u.pathname + u.hash),
    );
  return links.map((link) => link.replace(/^.*\/plans\//, '').replace('/#', '#')).sort();
}

/** What the page says it found. */
export async function status(page: Page): Promise<string> {
  return (await page.getByRole('status').textContent()) ?? '';
}

/** The box of a value in the facets. */
export function box(page: Page, facet: string, value: string): Locator {
  return page.locator(`[data-facet=${facet}] input[value="${value}"]`);
}

/** What has the cursor: the key it is known by, else what it says. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset.key ?? element?.textContent ?? '';
  });
}
