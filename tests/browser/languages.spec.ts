import { axeFindings } from './axe-steps.ts';
import { expect, test } from './site.ts';

test('the way to the other language keeps page, query and place', async ({ page }) => {
  await page.goto('/plans/yueyang-2021-plan/?hl=家风#s1');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/plans\/yueyang-2021-plan\/\?hl=[^#]+#s1$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The link is given query and place by a script, which a busy machine may run after the page can be seen.
  await page.waitForLoadState();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\d\/plans\/yueyang-2021-plan\/\?hl=[^#]+#s1$/);
});

test('a search in English finds a name and leads to its passage on the English page', async ({ page }) => {
  await page.goto('/en/search/?q=百千万巾帼大宣讲');
  const results = page.locator('[data-part=list-exact]');
  await expect(
    results.getByRole('link', { name: 'Yueyang Women’s Federation · 2021 · Work plan' }),
  ).toBeVisible();
  const passage = results.locator('a[href*="/en/plans/yueyang-2021-plan/"][href*="#"]').first();
  await passage.click();
  await expect(page).toHaveURL(/\/en\/plans\/yueyang-2021-plan\/\?hl=.+#.+/);
  await expect(page.locator(':target')).toContainText('百千万巾帼大宣讲');
});

test('Chinese that scripts put on an English page is marked as Chinese', async ({ page }) => {
  await page.goto('/en/search/?q=百千万巾帼大宣讲');
  await expect(page.locator('[data-part=list-exact] mark').first()).toBeVisible();
  const unmarked = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { data, parentElement: parent } = texts.currentNode as Text;
      const lang = parent?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (/\p{Script=Han}/u.test(data) && !lang.startsWith('zh')) found.push(data);
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

for (const path of ['', 'plans/yueyang-2021-plan/', 'themes/', 'organisations/', 'search/', 'data/']) {
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1280],
  ] as const) {
    test(`axe finds nothing on /en/${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/en/${path}`);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
