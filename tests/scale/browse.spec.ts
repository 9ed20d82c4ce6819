import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCALE_BUILD } from '../../scripts/lib/site/test-builds.ts';
import { shown } from '../browser/compare-steps.ts';
import { ask } from '../browser/search-steps.ts';
import { expect, type Page, test } from '../browser/site.ts';

interface Planted {
  kind: string;
  text: string;
  plans: { id: string }[];
}

const planted: Planted[] = JSON.parse(
  readFileSync(join(SCALE_BUILD.documents, 'truth', 'planted.json'), 'utf8'),
);
const PLAN = /\/plans\/[a-z0-9-]+\/(#.*|\?.*)?$/;

/** Follows the first link of the page's main part that leads to such an address, and says where it came. */
async function follow(page: Page, address: RegExp): Promise<string> {
  const links = page.locator('main a[href]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const at = hrefs.findIndex((href) => address.test(href));
  expect(at, `a link to ${address} on ${page.url()}`).toBeGreaterThanOrEqual(0);
  await page.goto(new URL(hrefs[at] ?? '', page.url()).href);
  return new URL(page.url()).pathname;
}

test('from the list to a plan, to its theme, to its sentences', async ({ page }) => {
  await page.goto('/plans/');
  const plan = await follow(page, PLAN);
  expect(plan).toMatch(/^\/plans\/[^/]+\/$/);
  await expect(page.locator('main h1')).toBeVisible();
  await follow(page, /\/themes\/[a-z-]+\//);
  await expect(page.locator('main h1')).toBeVisible();
  await follow(page, PLAN);
  await expect(page.locator('main h1')).toBeVisible();
});

test('a planted name is found in every plan that has it and in no other', async ({ page }) => {
  const name = planted
    .filter(({ kind, plans }) => kind === 'campaign' && plans.length > 3 && plans.length < 40)
    .sort((a, b) => b.plans.length - a.plans.length)[0] as Planted;
  await page.goto('/search/');
  const found = await ask(page, name.text);
  const records = [...new Set(found.map((link) => link.split('#')[0]))];
  const truth = [...new Set(name.plans.map(({ id }) => id))].sort();
  expect(records).not.toEqual([]);
  expect(records.filter((id) => !truth.includes(id ?? ''))).toEqual([]);
  // The list shows its first results; the page says how many there are in all.
  await expect(page.getByRole('status')).toContainText(new RegExp(`(?<!\\d)${truth.length}(?!\\d)`));
});

test('two plans of one organisation are held against each other', async ({ page }) => {
  const plans: { id: string }[] = JSON.parse(
    readFileSync(join(SCALE_BUILD.documents, 'truth', 'plans.json'), 'utf8'),
  );
  const [before, after] = plans as [{ id: string }, { id: string }];
  await page.goto(`/compare/?r=${before.id}&r=${after.id}`);
  await shown(page, 2);
});
