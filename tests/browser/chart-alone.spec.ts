import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator } from '@playwright/test';
import { axeFindings } from './axe-steps.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { expect, type Page, test } from './site.ts';

/** Serves a page that holds the given code on an origin of its own while something is done with it. */
async function elsewhere(page: Page, code: string, use: (frame: FrameLocator) => Promise<void>) {
  const body = `<!doctype html><link rel="icon" href="data:,"><title>他站</title><h1>他站</h1>${code}`;
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  const frame = page.frameLocator('iframe');
  // Before its script runs a number is a plain link.
  await frame
    .locator('html')
    .evaluate(
      () => document.readyState === 'complete' || new Promise((done) => addEventListener('load', done)),
    );
  await use(frame);
  server.close();
}

/** The code that a chart offers, with the address under which the site is served here. */
async function codeOf(page: Page, id: string): Promise<string> {
  const tools = page.locator(`#${id} chart-tools`);
  const printedFirst = await tools.locator('[data-part=embed]').textContent();
  await tools.locator('summary').click();
  // Its own height is written when it is opened, a moment after the click.
  await expect(tools.locator('[data-part=embed]')).not.toHaveText(printedFirst ?? '');
  const printed = new URL((await tools.getAttribute('data-address')) ?? '').origin;
  return ((await tools.locator('[data-part=embed]').textContent()) ?? '').replaceAll(
    printed,
    new URL(page.url()).origin,
  );
}

test.describe('in a frame of another site', () => {
  test.use({ expected: [/request to http:\/\/localhost:\d+/] });

  test('the code of a chart shows the chart, its source line, and nothing else of its page', async ({
    page,
  }) => {
    await page.goto('/themes/');
    const code = await codeOf(page, 'matrix');
    expect(code).toMatch(/^<iframe src="http[^"]*\/themes\/#matrix-alone" title="[^"]+" .*loading="lazy"/);
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    await elsewhere(page, code, async (frame) => {
      await expect(frame.locator('#matrix')).toBeVisible();
      await expect(frame.locator('.credit').filter({ visible: true })).toHaveCount(1);
      await expect(frame.locator('.credit').filter({ visible: true })).toContainText('数据版本');
      const others = await frame
        .locator('body *')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) =>
                one.closest('.alone:target') === null &&
                !one.matches(':has(:target)') &&
                one.checkVisibility({ visibilityProperty: true }),
            ).length,
        );
      expect(others).toBe(0);
      const content = await frame.locator('.alone:target').evaluate((alone) => alone.scrollHeight);
      expect(height).toBeGreaterThanOrEqual(content - 100);
    });
  });

  test('a number opens its passages inside the frame, and their links leave it', async ({ page }) => {
    await page.goto('/themes/');
    await elsewhere(page, await codeOf(page, 'matrix'), async (frame) => {
      await frame.locator('#matrix td a').first().click();
      await expect(frame.locator('.passage-panel .list li').first()).toBeVisible();
      await frame.locator('.passage-panel .list a').first().click();
      await page.waitForURL('**/plans/**');
      await expect(page.locator('h1')).toBeVisible();
    });
  });

  test('every other link of the chart leaves the frame', async ({ page }) => {
    await page.goto('/themes/');
    const code = await codeOf(page, 'matrix');
    for (const link of ['tbody th a', 'thead a', '.credit a:first-child', '.credit a:last-of-type'])
      await elsewhere(page, code, async (frame) => {
        await frame.locator(`#matrix-alone ${link}`).first().click();
        await page.waitForURL((url) => url.hostname !== 'localhost');
        await expect(page.getByRole('banner')).toBeVisible();
      });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart stands alone as well, and its source line leads to its page', async ({ page }) => {
    await page.goto('/themes/#matrix-alone');
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.locator('#organisations')).toBeHidden();
    await page.locator('#matrix-alone .credit a').first().click();
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.locator('#matrix')).toBeInViewport();
  });
});

for (const { kind, path } of PAGE_KINDS) {
  test(`each chart of ${kind} (${path}) stands alone with its full name, within the window, sound to axe`, async ({
    page,
  }) => {
    await page.goto(path);
    const ids = await page.locator('figure.chart').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${path}#${id}-alone`);
        const figure = page.locator(`#${id}`);
        await expect(figure).toBeVisible();
        await expect(page.locator('figure.chart').filter({ visible: true })).toHaveCount(1);
        await expect(figure.locator('chart-tools')).toBeHidden();
        const title = (await figure.locator('chart-tools').getAttribute('data-title')) ?? '';
        await expect(figure.getByRole('heading').first()).toHaveText(title, { useInnerText: true });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(await axeFindings(page, `#${id}`), id).toEqual([]);
    }
  });
}

test('a choice of the reader goes into address, reference and code, and out of them again', async ({
  page,
}) => {
  await page.goto('/themes/');
  const tools = page.locator('#matrix chart-tools');
  await tools.locator('summary').click();
  const address = (await tools.getAttribute('data-address')) ?? '';
  const choose = (query: string) =>
    page.locator('#matrix table').evaluate((table, chosen) => {
      table.dispatchEvent(new CustomEvent('chart-change', { bubbles: true, detail: { query: chosen } }));
    }, query);
  await choose('?unit=share&level=city');
  const chosen = address.replace('#', '?unit=share&level=city#');
  await expect(tools).toHaveAttribute('data-address', chosen);
  await expect(tools.locator('[data-part=address]')).toHaveText(chosen);
  await expect(tools.locator('[data-part=citation]')).toContainText(`${chosen}.`);
  await expect(tools.locator('[data-part=embed]')).toContainText(
    `src="${chosen.replace('&', '&amp;')}-alone"`,
  );
  await choose('');
  await expect(tools).toHaveAttribute('data-address', address);
  await expect(tools.locator('[data-part=citation]')).toContainText(`${address}.`);
});

test('the code is copied as it is printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/themes/');
  const tools = page.locator('#matrix chart-tools');
  await tools.locator('summary').click();
  await tools.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect(tools.getByRole('status')).toHaveText('嵌入代码已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await tools.locator('[data-part=embed]').textContent(),
  );
});
