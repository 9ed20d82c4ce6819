import { axeFindings } from './axe-steps.ts';
import { expect, type Page, test } from './site.ts';

test.use({ expected: [/404/] });

const near = (page: Page) => page.getByRole('region', { name: '地址相近的页面' });

const SLIPS = [
  { asked: '/campaigns/jinguoxinxiandang/', meant: '/campaigns/jinguoxinxiangdang/' },
  { asked: '/campaigns/巾帼心向党/', meant: '/campaigns/jinguoxinxiangdang/' },
  { asked: '/organisations/yueyan/', meant: '/organisations/yueyang/' },
  { asked: '/themes/family-educaton/', meant: '/themes/family-education/' },
  { asked: '/plans/yueyang-2021-plann/', meant: '/organisations/yueyang/' },
  { asked: '/plans/yueyang-2021-plann/', meant: '/years/2021/' },
  { asked: '/theme/', meant: '/themes/' },
];
for (const { asked, meant } of SLIPS) {
  test(`${asked} offers ${meant}`, async ({ page }) => {
    await page.goto(asked);
    await near(page).locator(`a[href$="${meant}"]`).click();
    await page.waitForURL(`**${meant}`);
  });
}

test('where nothing is near, nothing is offered as near, and the lists lead on', async ({ page }) => {
  const read = page.waitForResponse('**/names/index.json');
  await page.goto('/qqqqqqqqqqqq/');
  await read;
  await expect(near(page)).toBeHidden();
  await expect(page.locator('main').getByRole('combobox')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'J', exact: true }).click();
  await page.waitForURL('**/campaigns/#letter-j');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the search box and the lists', async ({ page }) => {
    await page.goto('/campaigns/jiafeng/');
    await expect(near(page)).toBeHidden();
    await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: '2021', exact: true })).toBeVisible();
  });
});

for (const width of [320, 390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}, ${width} px, nothing sticks out`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/campaigns/jinguo/');
      await expect(near(page)).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
