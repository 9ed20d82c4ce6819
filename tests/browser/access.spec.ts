import { axeInBothSchemes } from './axe-steps.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { expect, test } from './site.ts';

for (const { kind, path } of PAGE_KINDS) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on ${kind} (${path}), light and dark, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await axeInBothSchemes(page)).toEqual([]);
    });
  }
}
