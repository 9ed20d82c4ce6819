import { axeFindings } from './axe-steps.ts';
import { expect, test } from './site.ts';
import { chosen, field, list, type } from './suggest-steps.ts';

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

  test('where nothing at all can be read it says so, not that nothing is there', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/about/');
    await field(page).pressSequentially('两癌');
    await expect(page.getByText('提示没有读到，可能是网络断了。')).toBeAttached();
    await expect(page.getByText('没有名称或原文与此相符。')).toHaveCount(0);
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
