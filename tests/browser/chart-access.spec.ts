import { invisibleMarks, misplacedWords, unreadableDrawings } from './chart-boxes.ts';
import { CHART_PAGES } from './page-kinds.ts';
import { expect, type Page, test } from './site.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];
/** What an A4 page holds within the margins of print.css, px. */
const PAPER = { width: 643, height: 956 };

/** The charts of a page, their tables open. */
async function chartsOf(page: Page, path: string) {
  await page.goto(path);
  await page.locator('figure.chart details.numbers').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  return page.locator('figure.chart').all();
}

for (const { kind, path } of CHART_PAGES) {
  test(`words in the charts of ${kind} (${path}) never collide or leave their frame`, async ({ page }) => {
    const figures = await chartsOf(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const figure of figures) {
        const found = await misplacedWords(figure);
        expect(found, `${path}#${await figure.getAttribute('id')} at ${width} px`).toEqual([]);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
    }
  });

  test(`drawings of ${kind} (${path}) have title and description, and are walked in reading order`, async ({
    page,
  }) => {
    for (const figure of await chartsOf(page, path))
      expect(await unreadableDrawings(figure), `${path}#${await figure.getAttribute('id')}`).toEqual([]);
  });

  test(`marks in the charts of ${kind} (${path}) show in the system's colours, light and dark`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const figure of await chartsOf(page, path))
        expect(await invisibleMarks(figure), `${path}#${await figure.getAttribute('id')}`).toEqual([]);
    }
  });

  test(`nothing in the charts of ${kind} (${path}) moves where motion is not wanted`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const figure of await chartsOf(page, path)) {
      const moving = await figure.evaluate((element) =>
        [...element.querySelectorAll('*')]
          .filter((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return animationName !== 'none' || /[1-9]/.test(transitionDuration);
          })
          .map(({ localName, className }) => `${localName} ${className}`),
      );
      expect(moving).toEqual([]);
    }
  });

  test(`the charts of ${kind} (${path}) are printed whole with their tables and without their tools`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ ...PAPER });
    for (const figure of await page.locator('figure.chart').all()) {
      const id = `${path}#${await figure.getAttribute('id')}`;
      await expect(figure.locator('chart-tools'), id).toBeHidden();
      const printed = await figure.evaluate((element) => ({
        tables: [...element.querySelectorAll('.numbers table')].map(
          (table) => table.getBoundingClientRect().height > 0,
        ),
        wide: [...element.querySelectorAll('svg, table')]
          .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((part) => `${part.localName} ${Math.round(part.getBoundingClientRect().right)}`),
        tall: [...element.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().height),
      }));
      expect(printed.tables, id).not.toContain(false);
      expect(printed.wide, id).toEqual([]);
      expect(Math.max(0, ...printed.tall), id).toBeLessThanOrEqual(PAPER.height);
    }
    const file = await page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });
}
