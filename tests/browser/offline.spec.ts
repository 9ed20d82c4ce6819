import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkers } from '../../scripts/lib/offline/write-worker.ts';
import { serveSite } from '../../scripts/lib/serve/serve-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';
import { exactLinks, status } from './search-steps.ts';
import { expect, type Page, test } from './site.ts';

const PLAN = 'plans/yueyang-2021-plan/';
const UNREAD = 'plans/hunan-2019-plan/';

test.use({ serviceWorkers: 'allow', expected: [/ERR_INTERNET_DISCONNECTED/] });

/** Opens a page and waits until a plan at that path is kept with its text. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = () => page.evaluate((url) => caches.match(`${url}passages.json`).then(Boolean), address);
  await expect.poll(kept).toBe(true);
}

/** Names of the caches of the site, sorted. */
function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).sort());
}

for (const place of ['SITE_ADDRESS', 'BASED_ADDRESS'] as const)
  test(`a plan opens again without a network, with its styles, and is searched (${place})`, async ({
    page,
    context,
  }) => {
    const site = process.env[place] ?? '';
    await read(page, site + PLAN);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('h1')).toContainText('2021');
    const styled = () =>
      page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--touch').trim() !== '');
    expect(await styled()).toBe(true);

    await page.goto(`${site}search/?q=巾幗`);
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found');
    expect(await status(page)).toContain('只检索已读过的 1 条记录');
    const links = await exactLinks(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.startsWith('yueyang-2021-plan#'))).toBe(true);
    await page.locator('[data-part=list-exact] a[data-part=link]').first().click();
    const marked = () => page.evaluate(() => CSS.highlights.get('query')?.size ?? 0);
    await expect.poll(marked).toBeGreaterThan(0);
  });

test('the first English page of who read in Chinese before is kept too', async ({
  page,
  context,
  baseURL,
}) => {
  await read(page, `${baseURL}${PLAN}`);
  await read(page, `${baseURL}en/${PLAN}`);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toContainText('2021');
});

test('a page never read gives way to what was read, under its own address', async ({
  page,
  context,
  baseURL,
}) => {
  await read(page, `${baseURL}${PLAN}`);
  await context.setOffline(true);
  await page.goto(UNREAD);
  await expect(page).toHaveTitle('没有网络，这一页没有读过');
  expect(page.url()).toBe(`${baseURL}${UNREAD}`);
  await page.getByRole('region', { name: '读过的记录' }).getByRole('link').click();
  await expect(page).toHaveURL(`${baseURL}${PLAN}`);
  await context.setOffline(false);
  await page.goto(UNREAD);
  await expect(page.locator('h1')).toContainText('2019');
});

test('the search returns to the whole corpus with the network', async ({ page, context, baseURL }) => {
  await read(page, `${baseURL}${PLAN}`);
  await page.goto('search/');
  await context.setOffline(true);
  await page.getByLabel('要找的词句').fill('两癌');
  await expect(page.locator('search-page')).toHaveAttribute('data-kept', '');
  await context.setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('search-page')).not.toHaveAttribute('data-kept');
  expect(await status(page)).not.toContain('只检索');
});

test('readers clear what was read', async ({ page, baseURL }) => {
  await read(page, `${baseURL}${PLAN}`);
  await page.goto('offline/');
  await page.getByRole('button', { name: '从这台设备上清除' }).click();
  await expect(page.getByText('还没有留下读过的页面')).toBeVisible();
  expect((await cacheNames(page)).filter((name) => /^(plans|texts) /.test(name))).toEqual([]);
});

test.describe('a site built anew', () => {
  // It is served at an address of its own.
  test.use({ expected: [/ERR_INTERNET_DISCONNECTED|^request to http:\/\/127\.0\.0\.1/] });

  test('a new version takes the place of the old with all its caches, and what was read stays', async ({
    context,
  }) => {
    const dir = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync(TEST_BUILDS.root.dir, dir, { recursive: true });
    const { address, server } = await serveSite({ dir, base: '/', port: 0 });
    try {
      const first = await context.newPage();
      await read(first, address + PLAN);
      const before = await cacheNames(first);
      for (const file of ['index.html', `${PLAN}index.html`])
        change(join(dir, file), '</h1>', '（新版）</h1>');
      await writeWorkers({ dir, base: '/' });

      // The open page keeps the old worker and shows what is new: nobody is held on yesterday's pages.
      await first.reload();
      await expect(first.locator('h1')).toContainText('（新版）');
      await first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      const waits = () =>
        first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
      await expect.poll(waits).toBe('installed');
      await first.close();

      const second = await context.newPage();
      const old = before.filter((name) => /^(plans|pages|texts) /.test(name));
      expect(old.length).toBeGreaterThan(0);
      // Once no page of the site is open the new worker takes over, a moment later.
      const left = async () => {
        await second.goto('about:blank');
        // That moment: coming back at once would keep the old worker at work.
        await second.waitForTimeout(1000);
        await second.goto(`${address}offline/`);
        return (await cacheNames(second)).filter((name) => old.includes(name));
      };
      await expect.poll(left).toEqual([]);
      await context.setOffline(true);
      await second.goto(address + PLAN);
      await expect(second.locator('h1')).toContainText('（新版）');
      await second.goto(address);
      await expect(second.locator('h1')).toContainText('（新版）');
      await second.goto(`${address}search/?q=两癌`);
      await expect(second.locator('search-page')).toHaveAttribute('data-state', 'found');
    } finally {
      server.close();
      server.closeAllConnections();
      rmSync(dir, { recursive: true });
    }
  });
});

test.describe('where the browser allows nothing to be kept', () => {
  test('pages work, and the page of what was read says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.serviceWorker, 'register', {
        value: () => Promise.reject(new DOMException('denied', 'SecurityError')),
      });
      Object.defineProperty(globalThis, 'caches', {
        value: { keys: () => Promise.reject(new DOMException('denied', 'SecurityError')) },
      });
    });
    await page.goto('search/?q=两癌');
    await expect(page.locator('search-page')).toHaveAttribute('data-state', 'found');
    await page.goto('offline/');
    await expect(page.getByText('不让网站留存页面')).toBeVisible();
  });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
