import { axeFindings } from './axe-steps.ts';
import { expect, type Page, test } from './site.ts';

const button = (page: Page) => page.getByRole('button', { name: '跳转' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '快速跳转' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: '跳到哪里' });
const options = (page: Page) => dialog(page).getByRole('option');
const chosen = (page: Page) => dialog(page).locator('[aria-selected=true]');

async function open(page: Page, path = '/about/') {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

const WAYS = [
  { typed: '岳阳', path: '/organisations/yueyang/' },
  { typed: 'yys', path: '/organisations/yueyang/' },
  { typed: '2021', path: '/years/2021/' },
  { typed: 'jiatingjiaoyu', path: '/themes/family-education/' },
  { typed: 'dbi', path: '/compare/' },
  { typed: '地图', path: '/regions/' },
];
for (const { typed, path } of WAYS) {
  test(`${typed} and Enter lead to ${path}, even before the answer is there`, async ({ page }) => {
    await open(page);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });
}

test('what is typed before its script is there is kept, Enter too', async ({ page }) => {
  const { promise: late, resolve: arrive } = Promise.withResolvers<void>();
  await page.route('**/jump-list.*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yueyang');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('yueyang');
  arrive();
  await page.waitForURL('**/organisations/yueyang/');
});

test('campaigns, laws and formulas are listed by kind', async ({ page }) => {
  await open(page);
  for (const [typed, group] of [
    ['巾帼', '行动与名称'],
    ['家庭教育促进法', '法规文件'],
    ['十四五', '提法'],
  ] as const) {
    await field(page).fill(typed);
    await expect(dialog(page).getByRole('group', { name: group }).getByRole('option').first()).toBeVisible();
  }
});

test('arrows walk the list, Escape closes it and the focus is where it was', async ({ page }) => {
  await page.goto('/about/');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(options(page).first()).toHaveText('首页');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText('全部要点');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen(page).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText('首页');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('where nothing is called so, it says that and offers the full text', async ({ page }) => {
  await open(page);
  await page.keyboard.type('没有这样的名字啊');
  await expect(dialog(page).getByRole('status')).toHaveText(/没有叫这个/);
  await expect(options(page)).toHaveText('在全文里搜索“没有这样的名字啊”');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await expect(page.locator('search-page [name=q]')).toHaveValue('没有这样的名字啊');
});

test('its script and the lists are loaded on first use only', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/about/');
  await page.waitForLoadState('networkidle');
  const wanted = () => loaded.filter((url) => /jump-list\.[^/]*js$|names\/index\.json$/.test(url)).length;
  expect(wanted()).toBe(0);
  await button(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('2');
  await expect.poll(wanted).toBe(2);
});

test.describe('without the lists of names', () => {
  test.use({ expected: [/ERR_FAILED/] });

  test('it says so, finds the pages and offers the full text', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open(page);
    await page.keyboard.type('duibi');
    await expect(dialog(page).getByRole('status')).toHaveText(/没有读到/);
    await expect(options(page)).toHaveText(['对比', '在全文里搜索“duibi”']);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is shown', async ({ page }) => {
    await page.goto('/about/');
    await expect(button(page)).toBeHidden();
  });
});

for (const width of [320, 390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the dialog, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      await page.keyboard.type('巾帼');
      await expect(options(page).nth(3)).toBeVisible();
      expect(await axeFindings(page, 'dialog')).toEqual([]);
      const box = await dialog(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  }
}
