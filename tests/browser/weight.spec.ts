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

test.use(PHONE);

for (const { kind, path } of PAGE_KINDS) {
  test(`${kind} stays within its weight and its place while it loads`, async ({ page, baseURL }) => {
    const { html, css, js, shift } = await measurePage(page, new URL(path, baseURL).href);
    const { together, js: script } = LIMITS[kind] ?? {};
    if (together !== undefined) expect(html + css + js).toBeLessThan(together);
    if (script !== undefined) expect(js).toBeLessThan(script);
    expect(shift).toBeLessThan(STILL);
  });
}
