import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyNth, quotedNames, substrings } from '../search/scan.ts';
import { ask, exactLinks, records, scan, status } from './search-steps.ts';
import { expect, test } from './site.ts';

test.describe('exact passages', () => {
  test.setTimeout(300_000);

  test('hold every name in “ ” and are all that hold it', async ({ page }) => {
    await page.goto('/search/');
    const wrong: string[] = [];
    for (const name of quotedNames(records)) {
      if (String(await ask(page, name)) !== String(scan(name))) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  for (const length of [2, 3]) {
    test(`hold sampled substrings of ${length} characters and are all that hold them`, async ({ page }) => {
      await page.goto('/search/');
      const wrong: string[] = [];
      for (const text of everyNth(substrings(records, length), 101)) {
        if (String(await ask(page, text)) !== String(scan(text))) wrong.push(text);
      }
      expect(wrong).toEqual([]);
    });
  }

  test('are as many as the page says', async ({ page }) => {
    await page.goto('/search/?q=妇女');
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found');
    const found = scan('妇女');
    const inRecords = new Set(found.map((address) => address.split('#')[0])).size;
    expect(await status(page)).toBe(`找到 ${found.length} 处，在 ${inRecords} 份记录中。`);
    expect(await exactLinks(page)).toEqual(found);
  });

  test('are the same for every way to write a name', async ({ page }) => {
    await page.goto('/search/');
    const plain = await ask(page, '百千万巾帼大宣讲');
    expect(plain.length).toBeGreaterThan(0);
    for (const form of [
      '百千萬巾幗大宣講',
      '“百千万巾帼大宣讲”',
      '百千万 巾帼 大宣讲',
      '《百千万巾帼大宣讲》。',
      '百千万·巾帼大宣讲……',
    ]) {
      expect(await ask(page, form), form).toEqual(plain);
    }
    expect(await ask(page, 'ＥＣＤ')).toEqual(await ask(page, 'ecd'));
  });

  test('are found for a single character', async ({ page }) => {
    await page.goto('/search/');
    expect(await ask(page, '癌')).toEqual(scan('癌'));
  });
});

test('no withheld number is found', async ({ page }) => {
  const numbers = readdirSync('seeds/documents')
    .filter((name) => name.endsWith('.txt'))
    .flatMap(
      (name) => readFileSync(join('seeds/documents', name), 'utf8').match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? [],
    );
  expect(numbers.length).toBeGreaterThan(0);
  await page.goto('/search/');
  for (const number of numbers) {
    expect(await ask(page, number)).toEqual([]);
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'none');
  }
});
