import { readFileSync } from 'node:fs';
import { axeFindings } from './axe-steps.ts';
import { expect, type Page, test } from './site.ts';

const PLAN = '/plans/yueyang-2021-plan/';
const KEY = 'women-federation-plans:display';

const menu = (page: Page) => page.locator('display-menu summary');
const choice = (page: Page, name: string) => page.locator('display-menu').getByRole('radio', { name });
const paper = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor.match(/oklch\(([\d.]+)/)?.[1],
  );
const isDark = async (page: Page) => Number(await paper(page)) < 0.5;
const typeSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const hold = (page: Page, display: string) =>
  page.addInitScript(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [KEY, display]);

test('colours follow the system until one is chosen; the choice holds over a reload and on other pages', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PLAN);
  expect(await isDark(page)).toBe(true);
  await menu(page).click();
  await expect(choice(page, '跟随系统')).toBeChecked();
  await choice(page, '浅色').check();
  expect(await isDark(page)).toBe(false);
  await page.reload();
  expect(await isDark(page)).toBe(false);
  await page.goto('/themes/');
  expect(await isDark(page)).toBe(false);
  await menu(page).click();
  await expect(choice(page, '浅色')).toBeChecked();
  await choice(page, '跟随系统').check();
  expect(await isDark(page)).toBe(true);
});

test('the large-type view is larger, wider, blacker, without margin notes, and holds', async ({ page }) => {
  await page.goto(PLAN);
  const margin = page.locator('.margin').first();
  await expect(margin).toBeVisible();
  const before = await typeSize(page);
  await menu(page).click();
  await choice(page, '大字版').check();
  await page.reload();
  expect(await typeSize(page)).toBeGreaterThan(1.3 * before);
  await expect(margin).toBeHidden();
  expect(await paper(page)).toBe('1');
});

test.describe('before the scripts of the page', () => {
  test.use({ expected: [/ERR_FAILED/] });

  test('the choice stands: no page flashes in other colours', async ({ page }) => {
    await hold(page, 'dark large');
    await page.route('**/*.js', (route) =>
      route.request().url().includes('early-display') ? route.continue() : route.abort(),
    );
    await page.goto(PLAN);
    expect(await isDark(page)).toBe(true);
    const early = page.locator('head script[src*=early-display]');
    for (const late of ['defer', 'async', 'type']) await expect(early).not.toHaveAttribute(late);
  });
});

test('footer, header and another window agree', async ({ page, context }) => {
  await page.goto(PLAN);
  const other = await context.newPage();
  await other.goto('/about/');
  await page.getByRole('contentinfo').getByRole('radio', { name: '深色' }).check();
  await menu(page).click();
  await expect(choice(page, '深色')).toBeChecked();
  await expect(other.locator('html')).toHaveAttribute('data-colours', 'dark');
});

test('the keyboard opens the menu, chooses with arrows, and closes it with Escape', async ({ page }) => {
  await page.goto(PLAN);
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(choice(page, '跟随系统')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, '浅色')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(choice(page, '浅色')).toBeHidden();
  await expect(menu(page)).toBeFocused();
});

test('a click elsewhere closes the menu', async ({ page }) => {
  await page.goto(PLAN);
  await menu(page).click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(choice(page, '浅色')).toBeHidden();
});

test('where storage is refused the choice works for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PLAN);
  await menu(page).click();
  await choice(page, '深色').check();
  expect(await isDark(page)).toBe(true);
});

test('paper is light and of its own size, whatever was chosen', async ({ page }) => {
  await hold(page, 'dark large');
  await page.goto(PLAN);
  await page.emulateMedia({ media: 'print' });
  const body = await page.evaluate(() => {
    const { colorScheme } = getComputedStyle(document.documentElement);
    const { color, fontSize } = getComputedStyle(document.body);
    return { colorScheme, color, points: Math.round(Number.parseFloat(fontSize) * 0.75) };
  });
  expect(body).toEqual({ colorScheme: 'light', color: 'rgb(0, 0, 0)', points: 11 });
});

test('an exported drawing has the colours that were chosen', async ({ page }) => {
  const exported = async (display: string) => {
    await page.goto('/themes/');
    await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [KEY, display]);
    await page.reload();
    await page.locator('#matrix').getByText('引用与下载').click();
    const download = page.waitForEvent('download');
    await page.locator('#matrix [data-give=svg]').click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const [light, dark] = [await exported('light normal'), await exported('dark normal')];
  const colours = (svg: string) => new Set(svg.match(/rgb\(\d+,\d+,\d+\)/g));
  expect(light).not.toContain('light-dark');
  expect(dark).not.toContain('light-dark');
  expect(colours(dark)).not.toEqual(colours(light));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the system’s colours stand and no control is shown', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(PLAN);
    await expect(menu(page)).toBeHidden();
    await expect(page.locator('display-choices').last()).toBeHidden();
    await expect(page.locator('html')).not.toHaveAttribute('data-script');
  });
});

const LOOKS = [
  { width: 320, display: 'dark large' },
  { width: 390, display: 'light large' },
  { width: 1280, display: 'dark large' },
  { width: 1280, display: 'dark larger' },
];
for (const path of ['/', PLAN, '/themes/']) {
  for (const { width, display } of LOOKS) {
    test(`axe finds nothing on ${path} ${display} at ${width} px, nothing sticks out`, async ({ page }) => {
      await hold(page, display);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await menu(page).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
