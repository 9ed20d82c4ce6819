import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { axeFindings } from './axe-steps.ts';
import { first, KEY, keep, keepTwo, PLAN, quotes, record, second, texts } from './clippings-steps.ts';
import { expect, test } from './site.ts';

test('order and notes survive; what is removed comes back where it stood', async ({ page }) => {
  await keepTwo(page);
  await page.goto('/clippings/');
  await page.getByLabel('批注：第 2 条').fill('与去年对照');
  await page.getByRole('button', { name: '上移：第 2 条' }).click();
  await expect(page.getByRole('status')).toHaveText('移到第 1 条，共 2 条');
  await page.reload();
  await expect(quotes(page)).toHaveText([second ?? '', first ?? '']);
  await expect(page.getByLabel('批注：第 1 条')).toHaveValue('与去年对照');
  await page.getByRole('button', { name: '移出：第 1 条' }).click();
  await expect(quotes(page)).toHaveText([first ?? '']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(quotes(page)).toHaveText([second ?? '', first ?? '']);
  await page.reload();
  await expect(page.getByLabel('批注：第 1 条')).toHaveValue('与去年对照');
});

test('files hold quotes and references', async ({ page }) => {
  await keepTwo(page);
  await page.goto('/clippings/');
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^摘录夹-\d{4}-\d{2}-\d{2}\.(md|csv|docx)$/);
    return readFile(await file.path());
  };
  const reference = `/plans/${record?.id}/#${texts[0]?.id}`;
  expect((await save('Markdown')).toString()).toContain(reference.replace('#', '\\#'));
  const csv = (await save('CSV')).toString();
  expect(csv.startsWith('\uFEFF序号,')).toBe(true);
  expect(csv).toContain(reference);
  const word = unzipSync(await save('Word'));
  expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain(first?.slice(0, 6));
  expect(strFromU8(word['word/footnotes.xml'] ?? new Uint8Array())).toContain(reference);
});

test('a link brings the same to another device, which is asked first', async ({ page, browser, baseURL }) => {
  await keepTwo(page);
  await page.goto('/clippings/');
  await page.getByLabel('批注：第 1 条').fill('请看这条 <b>');
  await page.getByRole('button', { name: '分享链接' }).click();
  const link = await page.locator('[data-part=link] input').inputValue();
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await other.goto(PLAN);
  await keep(other, texts[2]?.id);
  await other.goto(link);
  const offered = other.locator('[data-part=offer-list] [data-part=quote]');
  await expect(offered).toHaveText([first ?? '', second ?? '']);
  await expect(other.locator('[data-part=offer-list]')).toContainText('请看这条 <b>');
  await expect(quotes(other)).toHaveText([texts[2]?.text ?? '']);
  await other.getByRole('button', { name: '收入我的摘录夹' }).click();
  await other.reload();
  await expect(quotes(other)).toHaveText([texts[2]?.text ?? '', first ?? '', second ?? '']);
  await expect(other.getByLabel('批注：第 2 条')).toHaveValue('请看这条 <b>');
  await context.close();
});

test('by the keyboard alone: keep, order, annotate', async ({ page }) => {
  await page.goto(PLAN);
  for (const { id } of texts.slice(0, 2)) {
    await page.locator(`a.pilcrow[href="#${id}"]`).focus();
    const button = page.getByRole('button', { name: '收入摘录夹' });
    await expect(button).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-kept');
  }
  await page.goto('/clippings/');
  await page.getByRole('button', { name: '上移：第 2 条' }).focus();
  await page.keyboard.press('Enter');
  await expect(quotes(page)).toHaveText([second ?? '', first ?? '']);
  await expect(page.getByRole('button', { name: '上移：第 1 条' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('要点');
  await page.reload();
  await expect(page.getByLabel('批注：第 1 条')).toHaveValue('要点');
});

test('what is stored and cannot be read is told and left alone', async ({ page }) => {
  await page.goto('/clippings/');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":9}'), KEY);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('另有 1 项');
  await page.goto(PLAN);
  await keep(page, texts[0]?.id);
  const stored = await page.evaluate((key) => localStorage.getItem(key), KEY);
  expect(JSON.parse(stored ?? '').aside).toEqual(['{"version":9}']);
});

test('full and forbidden storage are told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.goto(PLAN);
  await page.locator(`a.pilcrow[href="#${texts[0]?.id}"]`).hover();
  await page.getByRole('button', { name: '收入摘录夹' }).click();
  await expect(page.getByText('存储空间已满')).toBeVisible();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/clippings/');
  await expect(page.getByRole('alert')).toContainText('不许本站存储');
});

test('a damaged link is told', async ({ page }) => {
  await page.goto('/clippings/#c=1W1si');
  await expect(page.getByRole('alert')).toContainText('读不出来');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and nothing else of it is shown', async ({ page }) => {
    await page.goto('/clippings/');
    await expect(page.locator('clippings-page noscript p').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '收入我的摘录夹' })).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`axe finds nothing on clippings and on marked passages, ${colorScheme}, ${width} px, and they fit`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await keepTwo(page);
      const fits = async () => {
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await fits();
      await page.goto('/clippings/');
      await page.getByRole('button', { name: '分享链接' }).click();
      await page.getByRole('button', { name: '移出：第 2 条' }).click();
      await fits();
    });
  }
}
