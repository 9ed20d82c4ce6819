import { axeFindings } from './axe-steps.ts';
import { PLAN, record } from './clippings-steps.ts';
import { expect, type Page, test } from './site.ts';

const items = record?.sections.flatMap((section) => section.items) ?? [];
/** A theme that some items bear, and those items. */
const theme = items.flatMap(({ themes }) => themes)[0]?.id ?? '';
const themed = items.filter(({ themes }) => themes.some(({ id }) => id === theme));

const heading = (page: Page, id: string | undefined) => page.locator(`#${id}`);
const scrollTo = (page: Page, id: string | undefined) =>
  heading(page, id).evaluate((element) => element.scrollIntoView());
const here = (page: Page) => page.locator('outline-sheet [aria-current=location]');
const bar = (page: Page) => page.locator('.theme-bar');

test('on the phone the closed outline names where one is, and opens at the mark; the page does not move', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(PLAN);
  const summary = page.locator('outline-sheet summary');
  await expect(here(page)).toHaveCount(0);
  const last = items.at(-1);
  await scrollTo(page, last?.id);
  await expect(summary).toContainText(last?.heading ?? '');
  await expect(summary).toContainText(`第 ${items.length}/${items.length} 条`);
  const before = await page.evaluate(() => scrollY);
  await summary.click();
  await expect(here(page)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('j and k walk the items with the focus, the outline follows, ? lists the keys; none of it while typing or switched off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(PLAN);
  await scrollTo(page, items[0]?.id);
  for (let at = 1; at < items.length; at += 1) await page.keyboard.press('j');
  const last = items.at(-1);
  await expect(heading(page, last?.id)).toBeFocused();
  await expect(here(page)).toHaveAttribute('href', `#${last?.id}`);
  await expect(here(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('k');
  await expect(heading(page, items.at(-2)?.id)).toBeFocused();
  const keys = page.getByRole('dialog', { name: '快捷键' });
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('?');
  await expect(keys).toBeHidden();

  const field = page.getByRole('banner').getByRole('combobox').first();
  await field.focus();
  await page.keyboard.type('jk?');
  await expect(field).toHaveValue('jk?');
  await page.locator('display-menu summary').click();
  await page.locator('display-menu').getByRole('radio', { name: '关' }).check();
  await page.reload();
  const place = await page.evaluate(() => scrollY);
  for (const key of ['j', 'k', '?', '/']) await page.keyboard.press(key);
  await expect(field).not.toBeFocused();
  await expect(keys).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('a theme in the address is in focus: j walks only its passages, its terms are marked, and Back returns', async ({
  page,
}) => {
  await page.goto(`/themes/${theme}/`);
  await page.locator(`#${record?.id}`).getByRole('link', { name: '在原文里只看这个主题' }).click();
  await expect(bar(page)).toContainText('自动推定');
  const lit = page.locator('.row[data-lit]');
  expect(await lit.locator('.heading').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    themed.map(({ id }) => id),
  );
  const terms = await page.evaluate(() => [...(CSS.highlights.get('theme-terms') ?? [])].map(String));
  const spoken = themed.flatMap(({ themes }) => themes.find(({ id }) => id === theme)?.evidence ?? []);
  expect(terms.length).toBeGreaterThanOrEqual(new Set(spoken).size);
  // The passages have terms of other themes too.
  const marked = new Set(terms.map((term) => term.replaceAll(/[“”‘’\s]/g, '')));
  expect([...marked].filter((term) => !spoken.includes(term))).toEqual([]);
  for (const { id } of themed) {
    await page.keyboard.press('j');
    await expect(heading(page, id)).toBeFocused();
  }
  const said = page.locator('reading-tools').getByRole('status');
  await expect(said).toHaveText(new RegExp(`^只看“.+”，${themed.length} 处$`));
  await bar(page).getByRole('button', { name: '看全文' }).click();
  await expect(lit).toHaveCount(0);
  await expect(said).toHaveText('已回到全文');
  await expect(page).toHaveURL(new RegExp(`${PLAN}$`));
  await page.goBack();
  await expect(bar(page)).toBeVisible();
});

test('axe finds nothing with a theme in focus, light and dark, and nothing sticks out', async ({ page }) => {
  await page.goto(`${PLAN}?theme=${theme}`);
  await page.locator('reading-tools summary').click();
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // The rest of the page is seen to elsewhere; each passage costs axe its time.
    expect(await axeFindings(page, 'reading-tools, .theme-bar, .section:nth-of-type(1)')).toEqual([]);
  }
});

test('the source stands beside the text on a wide screen, in step with it, and is fetched only then', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PLAN);
  const button = page.getByRole('button', { name: '对照原文' });
  const column = page.getByRole('complementary', { name: '来源' });
  const asked = () => fetched.filter((url) => url.includes('/sources/')).length;
  expect(asked()).toBe(0);
  await button.click();
  await expect.poll(asked).toBe(1);
  for (const item of [items[2], items.at(-1)]) {
    await scrollTo(page, item?.id);
    const lines = column.locator('[data-here]');
    await expect(lines.first()).toContainText(item?.heading ?? '');
    await expect(lines.first()).toBeInViewport();
    const numbers = await lines.locator('.number').allTextContents();
    expect(numbers.map((number) => Number(number.trim()))).toContain(item?.spans[0]?.line);
  }
  expect(await axeFindings(page, '.source-beside')).toEqual([]);
  await column.getByRole('button', { name: '收起' }).click();
  await expect(column).toBeHidden();
  await expect(button).toBeFocused();
  await page.setViewportSize({ width: 768, height: 800 });
  await expect(button).toBeHidden();
});

test.describe('without a network', () => {
  test.use({ expected: [/ERR_FAILED/] });

  test('a source that cannot be had says so, closes, and is asked for again', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(PLAN);
    await page.route('**/sources/**', (route) => route.abort());
    const button = page.getByRole('button', { name: '对照原文' });
    const column = page.getByRole('complementary', { name: '来源' });
    await button.click();
    await expect(column).toContainText('没有取到来源');
    await column.getByRole('button', { name: '收起' }).click();
    await expect(column).toBeHidden();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(button).toBeFocused();
    await page.unroute('**/sources/**');
    await button.click();
    await expect(column.locator('.line').first()).toBeVisible();
    await expect(page.locator('.source-beside')).toHaveCount(1);
  });
});

test('one tap on ¶ copies the address of the passage alone, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PLAN}?hl=妇女`);
  const id = items[0]?.id;
  await page.locator(`a.pilcrow[href="#${id}"]`).click();
  await expect(page.getByText('已复制本段地址')).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect([copied.pathname, copied.search, copied.hash]).toEqual([PLAN, '', `#${id}`]);
});

test('no line begins with closing punctuation at 320 and 390 px', async ({ page }) => {
  await page.goto(PLAN);
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const firsts = await page.evaluate(firstCharacters);
    expect(firsts.length).toBeGreaterThan(100);
    expect(firsts.filter((first) => /[，。、；：？！”’》）〕］·…]/.test(first))).toEqual([]);
  }
});

/** Runs in the page: the first character of every line of every passage. */
function firstCharacters(): string[] {
  const firsts: string[] = [];
  const range = document.createRange();
  for (const passage of document.querySelectorAll('.reading :is(.passage, .heading)')) {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    let bottom = Number.NEGATIVE_INFINITY;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.pilcrow, .label') != null) continue;
      for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2;
        if (middle > bottom) firsts.push(range.toString());
        bottom = Math.max(bottom, box.bottom);
      }
    }
  }
  return firsts;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no tool is shown that needs one; ¶ is a link, and each section leads to its line of the source', async ({
    page,
  }) => {
    await page.goto(PLAN);
    await expect(page.locator('reading-tools')).toBeHidden();
    const id = items[0]?.id;
    await page.locator(`a.pilcrow[href="#${id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    const line = record?.sections[1]?.spans[0]?.line;
    await page.getByRole('link', { name: `来源第 ${line} 行` }).click();
    await expect(page.locator(`:target`)).toContainText(record?.sections[1]?.title ?? '');
  });
});
