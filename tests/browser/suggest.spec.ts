import { axeFindings } from './axe-steps.ts';
import { expect, type Page, test } from './site.ts';

/** The field of the header, of the home page or of the page for what is not there. */
const field = (page: Page) => page.getByRole('combobox').and(page.locator('[name=q]'));
const list = (page: Page) => page.getByRole('listbox', { name: '名称和原文' });
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Types into the field; the list is awaited, since names come as one types. */
async function type(page: Page, text: string) {
  await field(page).focus();
  await page.keyboard.type(text);
  await expect(list(page)).toBeVisible();
}

for (const [typed, name, address] of [
  ['jgxxd', '巾帼心向党', /\/campaigns\/jinguoxinxiangdang\/$/],
  ['xiangnvdai', '湘女贷', /\/campaigns\/xiangnvdai\/$/],
  ['xiangnüdai', '湘女贷', /\/campaigns\/xiangnvdai\/$/],
  ['yueyang', '岳阳市妇联', /\/organisations\/yueyang\/$/],
  ['rural', '乡村振兴', /\/themes\/rural-revitalisation\/$/],
  ['2022', '2022年', /\/years\/2022\/$/],
  ['四個意識', '四个意识', /\/formulas\/.+\/$/],
] as const) {
  test(`${typed} offers ${name} first, and Enter goes to its page`, async ({ page }) => {
    await page.goto('/about/');
    await type(page, typed);
    await expect(list(page).getByRole('option').first()).toContainText(name);
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });
}

test('names come by kind with their records, then the first passages, which lead to their place', async ({
  page,
}) => {
  await page.goto('/');
  await type(page, '百千萬巾幗大宣講');
  const names = list(page).getByRole('group', { name: '行动与名称' });
  await expect(names.getByRole('option').first()).toHaveText(/^百千万巾帼大宣讲\s*行动 · \d+ 份记录$/);
  const passages = list(page).getByRole('group', { name: '原文' });
  await expect(passages.getByRole('option')).toHaveCount(3);
  await expect(passages.locator('mark').first()).toHaveText('百千万巾帼大宣讲');
  await passages.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/plans\/[^/]+\/\?hl=.+#.+/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('arrows go round, Home and End go to the ends, the field keeps the cursor', async ({ page }) => {
  await page.goto('/about/');
  await type(page, '家庭');
  const options = list(page).getByRole('option');
  await expect(list(page).getByRole('group', { name: '原文' })).toBeVisible();
  const count = await options.count();
  expect(count).toBeGreaterThan(3);
  await page.keyboard.press('ArrowUp');
  await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await options.first().getAttribute('id')).toBe(active);
});

test('Enter without a choice searches; Escape closes, then clears, then leaves', async ({ page }) => {
  await page.goto('/about/');
  await type(page, '两癌');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('两癌');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await type(page, '两癌');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('the list closes when one leaves it, and says how much it offers', async ({ page }) => {
  await page.goto('/about/');
  await type(page, '两癌');
  await expect(page.locator('search-box [aria-live=polite]')).toHaveText(
    /^\d+ 个名称，3 段原文，按上下键选择。$/,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
  await type(page, '筛查');
  await page.locator('h1').click();
  await expect(list(page)).toBeHidden();
});

test('an input method is left to finish, and the Enter that ends it does not search', async ({ page }) => {
  await page.goto('/about/');
  await field(page).focus();
  await expect(field(page)).toHaveAttribute('aria-controls', /.+/);
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'jinguo', selectionStart: 6, selectionEnd: 6 });
  await page.waitForTimeout(500);
  await expect(list(page)).toBeHidden();
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await keys.send('Input.dispatchKeyEvent', { type: 'char', key: 'Enter', text: '\r' });
  await expect(page).toHaveURL(/\/about\/$/);
  await keys.send('Input.insertText', { text: '巾帼心向党' });
  await expect(list(page).getByRole('option').first()).toContainText('巾帼心向党');
  await expect(page).toHaveURL(/\/about\/$/);
});

test('nothing is loaded before the field is used, and no name is asked for before a letter', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/about/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /suggest|\/pagefind\//.test(path))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => loaded.some((path) => path.includes('suggest'))).toBe(true);
  expect(loaded.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.type('j');
  await expect
    .poll(() => loaded.filter((path) => path.includes('/pagefind/names/')))
    .toEqual(['/pagefind/names/index.json']);
});

test('the page does not move when the list opens', async ({ page }) => {
  await page.goto('/about/');
  const place = () => page.locator('h1').boundingBox();
  const before = await place();
  await type(page, '家风');
  expect(await place()).toEqual(before);
});

test.describe('recent searches', () => {
  /** Makes a search from the header. */
  async function search(page: Page, query: string) {
    await page.goto('/about/');
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
  }

  test('are offered in the empty field, newest first, each once, at most eight, until they are cleared', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const query of ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '三月'])
      await search(page, query);
    await page.goto('/about/');
    await field(page).focus();
    const recent = list(page).getByRole('group', { name: '最近搜索' }).getByRole('option');
    await expect(recent).toHaveText(['三月', '九月', '八月', '七月', '六月', '五月', '四月', '二月']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('三月')}`);
    await page.goto('/about/');
    await field(page).focus();
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '清除最近搜索' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toBeFocused();
    await page.reload();
    await field(page).focus();
    await expect(field(page)).toHaveAttribute('aria-controls', /.+/);
    await expect(list(page)).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('are missed by nobody where the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await search(page, '两癌');
    await page.goto('/about/');
    await type(page, 'jgxxd');
    await expect(list(page).getByRole('option').first()).toContainText('巾帼心向党');
  });
});

test.describe('where the names cannot be read', () => {
  test.use({ expected: [/Failed to load/] });

  test('the passages still come, and Enter still searches', async ({ page }) => {
    await page.route('**/pagefind/names/**', (route) => route.abort());
    await page.goto('/about/');
    await type(page, '两癌');
    await expect(list(page).getByRole('group', { name: '原文' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });
});

test('the box helps below the path of another host', async ({ page }) => {
  await page.goto(`${process.env.BASED_ADDRESS}about/`);
  await type(page, 'jgxxd');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plans-site\/campaigns\/jinguoxinxiangdang\/$/);
});

test('a touch on a name goes to its page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('/about/');
  await type(page, 'jgxxd');
  const option = list(page).getByRole('option').first();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await option.tap();
  await expect(page).toHaveURL(/\/campaigns\/jinguoxinxiangdang\/$/);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on the open list, ${colorScheme}, ${width} px, and it fits`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 700 });
      for (const path of ['/about/', '/']) {
        await page.goto(path);
        await type(page, '家庭教育');
        await expect(list(page).getByRole('group', { name: '原文' })).toBeVisible();
        await page.keyboard.press('ArrowDown');
        expect(await axeFindings(page)).toEqual([]);
        const box = await page.locator('.suggest').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }
}
