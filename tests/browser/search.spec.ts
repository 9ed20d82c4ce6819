import { quotedNames } from '../../scripts/lib/search-quality/queries.ts';
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

test('a title cut by a page break of its source is found and marked whole', async ({ page }) => {
  await page.goto('/search/');
  expect(await ask(page, '習近平談治國理政')).toEqual(['yueyang-2021-plan#s1-i1-p1']);
  await expect(page.locator('[data-part=list-exact] mark')).toHaveText('习近平谈治国理政');
});
