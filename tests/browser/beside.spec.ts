import { expect, test } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from a passage that stands elsewhere to the passage there, and to both side by side', async ({
    page,
  }) => {
    await page.goto('/plans/hunan-2019-plan/');
    const note = page.locator('details.margin-note:has(q)').first();
    await note.locator('summary').click();
    const [there, both] = [note.locator('a').first(), note.locator('a').nth(1)];
    const compared = (await both.getAttribute('href')) ?? '';
    await there.click();
    await page.waitForURL(/\/plans\/yueyang-2021-plan\/#s/);
    await expect(page.locator(':target')).toBeInViewport();
    await page.goto(compared);
    await expect(page.locator(':target')).toBeVisible();
  });

  test('from the panel of a plan to the comparison, whose lists hold as many', async ({ page }) => {
    await page.goto('/plans/yueyang-2021-plan/');
    const count = page.locator('#beside ~ ul a[href*="hunan-2019-plan"]').filter({ hasText: '承接' });
    const number = await count.locator('b').textContent();
    await count.click();
    await page.waitForURL(/\/compare\/hunan-2019-plan\/yueyang-2021-plan\/#changes-1-2$/);
    const carried = page.locator('.counted.carried');
    await expect(carried.locator('summary')).toContainText(`承接 ${number}`);
    await carried.locator('summary').click();
    await expect(carried.locator('li.entry').filter({ visible: true })).toHaveCount(Number(number));
  });

  test('from a plan to what the levels below took up, and to both sentences', async ({ page }) => {
    await page.goto('/plans/hunan-2019-plan/');
    await page.locator('a[href$="/uptake/"]').click();
    await page.waitForURL(/\/uptake\/$/);
    await page.locator('td.reworded a').first().click();
    await page.waitForURL(/\/compare\/hunan-2019-plan\/.+\/#changes-1-2$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
