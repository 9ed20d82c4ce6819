import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findWithheld } from '../../scripts/lib/read/withhold.ts';
import { silent } from '../../scripts/lib/report/progress.ts';
import { askAll } from '../../scripts/lib/search-quality/ask-engine.ts';
import { bundleEngine } from '../../scripts/lib/search-quality/bundle.ts';
import { drivePage } from '../../scripts/lib/search-quality/engine-page.ts';
import type { Driver } from '../../scripts/lib/search-quality/in-browser/engine.ts';
import { judge, truthOf } from '../../scripts/lib/search-quality/judge.ts';
import { corpusQuestions } from '../../scripts/lib/search-quality/queries.ts';
import { passages, records } from './search-steps.ts';
import { expect, type Page, test } from './site.ts';

/** The short form of `npm run search:quality`: the search's own modules over the index of the built site. */

/** `SEARCH_SAMPLE=1` asks every substring of the corpus (a minute or two); by default every 41st. */
const STEP = Number(process.env.SEARCH_SAMPLE ?? 41);
const LIMIT = 280_000;

async function openEngine(page: Page): Promise<Driver> {
  const body = await bundleEngine('ours');
  await page.route('**/engine.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('/about/');
  return drivePage(page, '/engine.js');
}

/** Addresses of the passages the search shows for a query, in its order. */
async function find(engine: Driver, query: string): Promise<string[]> {
  const [answer] = await engine.ask([query]);
  return (answer?.records ?? []).flatMap(({ id, passages }) => passages.map((passage) => `${id}#${passage}`));
}

test.describe('passages found in the built site', () => {
  test.setTimeout(LIMIT);

  for (const group of corpusQuestions(records, passages, STEP)) {
    test(`are exactly those that hold ${group.name}`, async ({ page }) => {
      const engine = await openEngine(page);
      const truths = group.questions.map((question) => truthOf(passages, question));
      const asking = { step: group.name, progress: silent, limit: LIMIT };
      const figures = judge(group, truths, await askAll(engine, group.questions, asking));
      expect(figures.asked).toBeGreaterThan(150);
      expect(figures.asked).toBe(group.questions.length);
      expect(figures.wrong).toEqual([]);
      expect(figures.passages.found).toBe(figures.passages.right);
    });
  }
});

test('a campaign is found in the three plans that name it, and in nothing of the roundup', async ({
  page,
}) => {
  const found = await find(await openEngine(page), '百千万巾帼大宣讲');
  const plans = new Set(found.map((address) => address.split('#')[0]));
  expect([...plans].sort()).toEqual(['changde-2022-plan', 'hunan-2019-plan', 'yueyang-2021-plan']);
});

test('a title in traditional characters is found whole across the page break of its source', async ({
  page,
}) => {
  const found = await find(await openEngine(page), '習近平談治國理政');
  expect(found).toEqual(['yueyang-2021-plan#s1-i1-p1']);
});

test('nothing withheld is found, neither whole nor in parts', async ({ page }) => {
  const texts = readdirSync('seeds/documents')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('seeds/documents', name), 'utf8'));
  const withheld = texts.flatMap((text) =>
    findWithheld(text).map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')),
  );
  expect(withheld.length).toBeGreaterThan(0);
  const engine = await openEngine(page);
  // Counts alone, so that no failure prints a number.
  let found = 0;
  for (const number of withheld) {
    for (const piece of [number, number.slice(0, 7), number.slice(-7)])
      found += (await find(engine, piece)).length;
  }
  expect(found).toBe(0);
});
