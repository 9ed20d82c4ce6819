import { measurePage, PHONE } from '../../scripts/lib/quality/measure-page.ts';
import { heaviestOfEachKind } from '../../scripts/lib/site/chart-places.ts';
import { SCALE_BUILD, TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { expect, test } from '../browser/site.ts';

/** What a page may weigh with its styles and scripts, as sent, however many plans there are (bytes). */
const MOST = 150_000;
/** Or so many times the same kind of page of the five documents. */
const TIMES = 1.5;

const few = new Map(heaviestOfEachKind(TEST_BUILDS.root.dir).map(({ kind, path }) => [kind, path]));

test.use(PHONE);

for (const { kind, path } of heaviestOfEachKind(SCALE_BUILD.dir)) {
  test(`${kind} weighs no more with many plans than a page may`, async ({ page, baseURL, browser }) => {
    const weigh = async (on: typeof page, address: string) => {
      const { html, css, js, other } = await measurePage(on, address);
      return html + css + js + other;
    };
    const weight = await weigh(page, new URL(path, baseURL).href);
    test.info().annotations.push({ type: 'bytes', description: `${path} ${weight}` });
    if (weight <= MOST) return;
    const same = few.get(kind);
    expect(
      same,
      `${path} weighs ${weight} bytes, and with five documents there is no such page`,
    ).toBeDefined();
    const context = await browser.newContext(PHONE);
    const before = await weigh(await context.newPage(), new URL(same ?? '', process.env.FEW_ADDRESS).href);
    await context.close();
    expect(weight).toBeLessThanOrEqual(before * TIMES);
  });
}
