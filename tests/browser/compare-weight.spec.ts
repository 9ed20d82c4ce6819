import { gzipSync } from 'node:zlib';
import { packIndex } from '../../src/compare/record-index.ts';
import { manyRecords } from '../../src/compare/sample-index.ts';
import { DESK, PAIR, shown } from './compare-steps.ts';
import { expect, type Page, test } from './site.ts';

/** Sizes on the way of all that a page loads, by path. */
async function weigh(page: Page, load: () => Promise<void>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const waiting: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const measured = request.sizes().then(({ responseBodySize }) => {
      sizes.set(new URL(request.url()).pathname, responseBodySize);
    });
    waiting.push(measured);
  });
  await load();
  await page.waitForLoadState('networkidle');
  await Promise.all(waiting);
  return sizes;
}

function sum(sizes: Map<string, number>, counts: (path: string) => boolean): number {
  return [...sizes].reduce((total, [path, size]) => total + (counts(path) ? size : 0), 0);
}

/** What of the scripts loaded does not stand on every page. */
async function ownScripts(page: Page, sizes: Map<string, number>): Promise<number> {
  const everywhere = await weigh(page, async () => {
    await page.goto('/about/');
  });
  return sum(sizes, (path) => path.endsWith('.js') && !everywhere.has(path));
}

test('the desk loads the records shown and no other, and under 300 KB beside them', async ({ page }) => {
  const sizes = await weigh(page, async () => {
    await page.goto(DESK);
    await shown(page, 3);
  });
  const isRecord = (path: string) => path.includes('/compare/records/');
  const records = [...sizes.keys()].filter(isRecord).map((path) => path.split('/').at(-1));
  expect(records.sort()).toEqual([
    'changde-2022-plan.json',
    'hunan-2019-plan.json',
    'yueyang-2021-plan.json',
  ]);
  const { source, spell } = manyRecords(3000, 30_000);
  const index = gzipSync(JSON.stringify(packIndex(source, spell))).length;
  const total = index + sum(sizes, (path) => !isRecord(path) && !path.endsWith('/compare/index.json'));
  const script = await ownScripts(page, sizes);
  test.info().annotations.push({ type: 'bytes', description: `${total}; index ${index}, script ${script}` });
  expect(total).toBeLessThan(300_000);
  expect(index).toBeLessThan(150_000);
  expect(script).toBeGreaterThan(5000);
  expect(script).toBeLessThan(25_000);
});

test('the page of a pair adds less than 4 KB of script', async ({ page }) => {
  const sizes = await weigh(page, async () => {
    await page.goto(PAIR);
  });
  const script = await ownScripts(page, sizes);
  test.info().annotations.push({ type: 'bytes', description: String(script) });
  expect(script).toBeGreaterThan(1000);
  expect(script).toBeLessThan(4000);
});

test('the picker answers within 100 ms with 30,000 records', async ({ page }) => {
  const { source, spell } = manyRecords(3000, 30_000);
  await page.route('**/compare/index.json', (route) => route.fulfill({ json: packIndex(source, spell) }));
  await page.goto('/compare/');
  await expect(page.locator('comparison-desk')).toHaveAttribute('data-state', 'choosing');
  const times = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#desk-field');
    const list = document.querySelector<HTMLElement>('#desk-list');
    if (field === null || list === null) throw new Error('no picker');
    return ['a', 'an', 'anbei', 'anbei2023', '安', '县妇联', '工作总结 2022'].map((typed) => {
      const started = performance.now();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Reading its height makes the browser lay the list out.
      if (list.offsetHeight === 0) throw new Error(`nothing for ${typed}`);
      return performance.now() - started;
    });
  });
  test.info().annotations.push({ type: 'ms', description: times.map((ms) => ms.toFixed(0)).join(' ') });
  // The middle one: a busy machine must not speak for the work.
  expect(times.sort((a, b) => a - b)[3]).toBeLessThan(100);
});
