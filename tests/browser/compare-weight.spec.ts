import { packIndex } from '../../src/compare/record-index.ts';
import { manyRecords } from '../../src/compare/sample-index.ts';
import { DESK, shown } from './compare-steps.ts';
import { expect, test } from './site.ts';

test('the desk loads the records shown and no other, and under 300 KB beside them', async ({ page }) => {
  const { source, spell } = manyRecords(3000, 10_000);
  const sizes = new Map<string, number>();
  const waiting: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const measured = request.sizes().then(({ responseBodySize }) => {
      sizes.set(new URL(request.url()).pathname, responseBodySize);
    });
    waiting.push(measured);
  });
  await page.goto(DESK);
  await shown(page, 3);
  await Promise.all(waiting);
  const records = [...sizes].filter(([path]) => path.includes('/compare/records/'));
  expect(records.map(([path]) => path.split('/').at(-1)).sort()).toEqual([
    'changde-2022-plan.json',
    'hunan-2019-plan.json',
    'yueyang-2021-plan.json',
  ]);
  const isIndex = (path: string) => path.endsWith('/compare/index.json');
  const beside = [...sizes].filter(([path]) => !path.includes('/compare/records/') && !isIndex(path));
  const { gzipSync } = await import('node:zlib');
  const index = gzipSync(JSON.stringify(packIndex(source, spell))).length;
  const total = beside.reduce((sum, [, size]) => sum + size, index);
  test
    .info()
    .annotations.push({ type: 'bytes', description: `${total}, of them ${index} the index of 10,000` });
  expect(total).toBeLessThan(300_000);
});

test('the picker answers within 100 ms with 10,000 records', async ({ page }) => {
  const { source, spell } = manyRecords(3000, 10_000);
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
