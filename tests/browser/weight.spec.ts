import { measurePage, PHONE } from '../../scripts/lib/quality/measure-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** Bytes of HTML, CSS and JS together, and of JS alone, as sent (issue 7; docs/quality.md). */
const LIMITS: Record<string, { together: number; js?: number }> = {
  '/': { together: 120_000 },
  '/plans/*': { together: 100_000, js: 15_000 },
};

/** Shifts below this are not seen: a hundredth of the window. */
const STILL = 0.01;

/**
 * Pages whose controls come with their script and push what follows down by a line, once; below 0.1 the Web Vitals call
 * a page stable. A page taken off this list stays off it.
 */
const SETTLING: Record<string, number> = {
  '/clippings': 0.1,
  '/compare': 0.1,
  '/compare/*/*': 0.05,
  '/formulas': 0.05,
};

test.use(PHONE);

for (const { kind, path } of PAGE_KINDS) {
  test(`${kind} stays within its weight and its place while it loads`, async ({ page, baseURL }) => {
    const { html, css, js, shift } = await measurePage(page, new URL(path, baseURL).href);
    const { together, js: script } = LIMITS[kind] ?? {};
    if (together !== undefined) expect(html + css + js).toBeLessThan(together);
    if (script !== undefined) expect(js).toBeLessThan(script);
    expect(shift).toBeLessThan(SETTLING[kind] ?? STILL);
  });
}
