import { PLAN, record } from './clippings-steps.ts';
import { expect, test } from './site.ts';

const PAIR = '/compare/hunan-2019-plan/yueyang-2021-plan/';

test('a plan prints as a clean document with its source, address and version, on numbered pages', async ({
  page,
}) => {
  await page.goto(`${PLAN}?theme=${record?.sections[0]?.items[0]?.themes[0]?.id}`);
  await expect(page.locator('.theme-bar')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const chrome of [
    'header.header',
    'outline-sheet',
    'reading-tools',
    '.theme-bar',
    '.pilcrow',
    '.margin',
  ])
    await expect(page.locator(chrome).first(), chrome).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.head .badge')).toBeVisible();
  await expect(page.locator('.citation')).toContainText(new RegExp(`${PLAN}.*记录版本 [0-9a-f]{8}`));
  const { printed, colours } = await page.evaluate(() => ({
    printed: [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .some((rule) => rule.cssText.includes('counter(page)')),
    colours: new Set([...document.querySelectorAll('.passage')].map((one) => getComputedStyle(one).color))
      .size,
  }));
  expect(printed).toBe(true);
  expect(colours, 'no passage is faded on paper').toBe(1);
});

test('a heading never ends a page', async ({ page }) => {
  await page.goto(PLAN);
  await page.emulateMedia({ media: 'print' });
  const apart = await page
    .locator('.reading :is(.row, .attachment) .heading')
    .evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one.closest('.line') ?? one).breakAfter !== 'avoid')
        .map(({ id }) => id),
    );
  expect(apart).toEqual([]);
});

test('a comparison prints both columns, each cell with the name of its record and signs that need no colour', async ({
  page,
}) => {
  await page.goto(PAIR);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 643, height: 970 });
  const cells = page.locator('.comparison .cells').first().locator('.cell');
  const [left, right] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  expect(right?.y).toBe(left?.y);
  for (const cell of await cells.all()) await expect(cell.locator('.whose')).toBeVisible();
  const count = page.locator('.comparison .unit .count').first();
  await expect(count).toContainText('同文');
  expect(await count.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
  await expect(page.locator('.comparison .filters').first()).toBeHidden();
});
