import { axeFindings } from './axe-steps.ts';
import { exactLinks } from './search-steps.ts';
import { expect, type Page, test } from './site.ts';

/** Searches, and gives the part of the page that names what is not an exact hit. */
async function related(page: Page, query: string) {
  await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-query', query);
  return page.locator('related-names');
}

test('another wording of a campaign is related, named apart, and its record can be opened', async ({
  page,
}) => {
  const names = await related(page, '百千万巾帼大宣讲');
  const family = names.locator('section', { has: page.getByRole('heading', { name: '同一活动的其他写法' }) });
  await expect(family.getByRole('link', { name: '巾帼大宣讲', exact: true })).toBeVisible();
  expect((await exactLinks(page)).filter((link) => link.startsWith('changsha-wangcheng'))).toEqual([]);
  await family.getByRole('link', { name: '长沙市望城区妇联 · 2022 · 工作要点' }).click();
  await expect(page).toHaveURL(/\/plans\/changsha-wangcheng-2022-plan\/\?hl=.+#.+/);
  await expect(page.locator(':target')).toContainText('巾帼大宣讲');
});

test('the theme a word belongs to is named, and that this is an inference', async ({ page }) => {
  const names = await related(page, '两癌');
  await expect(names.getByRole('heading', { name: '所属主题' })).toContainText('推断');
  await expect(names.getByRole('link', { name: '健康与关爱帮扶' })).toHaveAttribute(
    'href',
    '/themes/health-welfare/',
  );
  await expect(names.getByRole('heading', { name: '相近的名称' })).toBeHidden();
});

for (const [query, name] of [
  ['百万巾帼大宣讲', '百千万巾帼大宣讲'],
  ['jgxxd', '巾帼心向党'],
  ['巾帼心相党', '巾帼心向党'],
] as const) {
  test(`where nothing holds ${query}, ${name} is named as near`, async ({ page }) => {
    const names = await related(page, query);
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'none');
    const near = names.locator('section', { has: page.getByRole('heading', { name: '相近的名称' }) });
    await expect(near.getByRole('link').first()).toHaveText(name);
    await expect(near.getByRole('listitem').first()).toContainText(/\d+ 份记录/);
  });
}

test('there is nothing to see for a word of no name and no theme', async ({ page }) => {
  await expect(await related(page, '百千万巾帼大宣讲')).toBeVisible();
  await expect(await related(page, '第一')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on related names, ${colorScheme}, and they fit 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 900 });
    await expect((await related(page, '百千万巾帼大宣讲')).getByRole('link').first()).toBeVisible();
    expect(await axeFindings(page, 'related-names')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
