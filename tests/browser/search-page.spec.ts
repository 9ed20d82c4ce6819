import { axeFindings } from './axe-steps.ts';
import { ask, box, exactLinks, records, scan, status } from './search-steps.ts';
import { expect, test } from './site.ts';

test('a result leads to its passage, with the words marked there', async ({ page }) => {
  await page.goto('/search/?q=百千萬巾幗大宣講');
  const link = page.locator('[data-part=list-exact] a[data-part=link]').first();
  const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
  await link.click();
  await expect(page).toHaveURL(/\/plans\/.+\?hl=/);
  await expect(page.locator(anchor)).toBeInViewport();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0)).toBeGreaterThan(0);
  const marked = await page.evaluate(
    (id) =>
      [...(CSS.highlights.get('query') ?? [])]
        .map((range) => range as Range)
        .filter((range) => document.querySelector(id)?.contains(range.startContainer))
        .map(String),
    anchor,
  );
  expect(marked).toContain('百千万巾帼大宣讲');
});

test('words that stand apart in one record are a list of their own', async ({ page }) => {
  await page.goto('/search/');
  expect(await ask(page, '家风 两癌')).toEqual(scan('家风两癌'));
  const both = new Set(scan('家风').map((a) => a.split('#')[0]));
  const wanted = [...new Set(scan('两癌').map((a) => a.split('#')[0]))].filter((id) => both.has(id)).sort();
  const names = page.locator('[data-part=list-related] a[data-part=name]');
  const found = await names.evaluateAll((all) =>
    all.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-2)),
  );
  expect(found.sort()).toEqual(wanted);
  await expect(page.getByRole('heading', { name: '同一份记录里分开出现' })).toBeVisible();
});

test('the address holds query and filters, and the way back leads through them', async ({ page }) => {
  const element = page.locator('search-page');
  await page.goto('/search/');
  await ask(page, '两癌');
  await box(page, 'year', '2021').check();
  await expect(page).toHaveURL(/q=%E4%B8%A4%E7%99%8C&year=2021$/);
  const in2021 = new Set(records.filter(({ year }) => year === 2021).map(({ id }) => id));
  await expect
    .poll(() => exactLinks(page))
    .toEqual(scan('两癌').filter((a) => in2021.has(a.split('#')[0] ?? '')));
  await ask(page, '家风');
  await expect(box(page, 'year', '2021')).toBeChecked();
  await page.goBack();
  await expect(element).toHaveAttribute('data-query', '两癌');
  await expect(box(page, 'year', '2021')).toBeChecked();
  await page.goBack();
  await expect(box(page, 'year', '2021')).not.toBeChecked();
  await expect.poll(() => exactLinks(page)).toEqual(scan('两癌'));
  await page.goForward();
  await expect(box(page, 'year', '2021')).toBeChecked();
});

test('nothing found says so, and leads on', async ({ page }) => {
  await page.goto('/search/?q=不存在的活动名&year=2021');
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'none');
  expect(await status(page)).toContain('没有一处写着“不存在的活动名”');
  await expect(page.getByText('库中未见，不等于没有这回事', { exact: false })).toBeVisible();
  await expect(page.locator('.browse').getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: '去掉筛选再查' }).click();
  await expect(page).not.toHaveURL(/year=/);
});

test('where only the filters are in the way the page says so, not that the corpus lacks it', async ({
  page,
}) => {
  await page.goto('/search/?q=两癌&year=1999');
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'none');
  expect(await status(page)).toContain(`不加筛选有 ${scan('两癌').length} 处`);
  await expect(page.getByText('库中未见，不等于没有这回事', { exact: false })).toBeHidden();
  await page.getByRole('button', { name: '去掉筛选再查' }).click();
  await expect.poll(() => exactLinks(page)).toEqual(scan('两癌'));
});

test('an input method is left to finish', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('要找的词句').focus();
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'liangai', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(600);
  await expect(page.locator('search-page')).not.toHaveAttribute('data-query', /liang/);
  expect(page.url()).not.toContain('q=');
  await keys.send('Input.insertText', { text: '两癌' });
  await expect(page.locator('search-page')).toHaveAttribute('data-query', '两癌');
  await expect.poll(() => exactLinks(page)).toEqual(scan('两癌'));
});

test('/ goes to the search field, Enter searches, Escape clears; nothing is loaded before', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/plans/');
  await page.keyboard.press('/');
  const box = page.getByRole('banner').getByRole('combobox');
  await expect(box).toBeFocused();
  expect(loaded.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.type('两癌');
  await page.keyboard.press('Enter');
  await expect(page.locator('search-page')).toHaveAttribute('data-query', '两癌');
  const field = page.getByLabel('要找的词句');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'idle');
});

test('the search works below the path of another host', async ({ page }) => {
  await page.goto(`${process.env.BASED_ADDRESS}search/?q=两癌`);
  await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found');
  // The site there holds documents of its own beside those of `content/`.
  expect(await exactLinks(page)).toEqual(expect.arrayContaining(scan('两癌')));
  await page.locator('a[data-part=link]').first().click();
  await expect(page).toHaveURL(/\/plans-site\/plans\//);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0)).toBeGreaterThan(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the lists', async ({ page }) => {
    await page.goto('/about/');
    await page.getByRole('banner').getByRole('searchbox').fill('两癌');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.locator('search-page noscript p')).toBeVisible();
    await expect(page.locator('.browse').getByRole('link', { name: '2021' })).toBeVisible();
  });
});

test.describe('where the index cannot be read', () => {
  test.use({ expected: [/Failed to load|No pointer/] });

  for (const part of [
    '**/pagefind/pagefind.js',
    '**/pagefind/fold.txt',
    '**/pagefind/common.txt',
    '**/pagefind/facts.json',
    '**/pagefind/index/*',
    '**/pagefind/fragment/*',
    '**/pagefind/*.pf_meta',
    '**/pagefind/wasm.*',
    '**/pagefind/pagefind-entry.json*',
  ]) {
    test(`the page says so instead of "nothing" and tries again (${part})`, async ({ page }) => {
      await page.route(part, (route) => route.abort());
      await page.goto('/search/?q=两癌');
      await expect(page.locator('search-page')).toHaveAttribute('data-state', 'failed', { timeout: 15_000 });
      expect(await status(page)).toContain('不等于库中没有');
      await page.unroute(part);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found', { timeout: 15_000 });
      expect(await exactLinks(page)).toEqual(scan('两癌'));
    });
  }

  test('a part of the index that comes late is not taken for nothing', async ({ page }) => {
    let first = true;
    await page.route('**/pagefind/index/*', (route) => {
      if (!first) return route.continue();
      first = false;
      return route.abort();
    });
    await page.goto('/search/?q=两癌');
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found');
    expect(await exactLinks(page)).toEqual(scan('两癌'));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on results, ${colorScheme}, ${width} px, and they fit`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/search/?q=家风 两癌');
      await expect(page.locator('search-page')).toHaveAttribute('data-state', /found|apart/);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
