import { expect, type Page, test } from './site.ts';
import { follow, followTheme, type Hand, mouse, PASSAGE, PLAN } from './walk-steps.ts';

const LETTER = /\/campaigns\/#letter-[a-z]$/;
const NAME = /\/campaigns\/[^/#]+\/$/;
const PAIR = /\/compare\/[^/]+\/[^/]+\/$/;
const SOUGHT = '百千万巾帼大宣讲';
/** Stops of the keyboard on one page that a reader is asked to pass. */
const PATIENCE = 100;

/** From the home page by year, plan and organisation to the list of plans, and a full text of it. */
async function browse(page: Page, hand: Hand): Promise<void> {
  await follow(page, /\/years\/$/, hand);
  await follow(page, /\/years\/\d+\/$/, hand, 'main');
  await follow(page, PLAN, hand, 'main');
  await follow(page, /\/organisations\/[^/]+\/$/, hand, 'main');
  await follow(page, /\/plans\/$/, hand);
  await follow(page, /\/plans\/[^/]+-plan\/$/, hand, 'main');
}

/** On a plan: its text, then by a theme of it to a passage that stands in the window when one comes. */
async function read(page: Page, hand: Hand): Promise<void> {
  await expect(page.locator('main .passage, main p').filter({ visible: true }).first()).toBeVisible();
  await followTheme(page, hand);
  await arrive(page, hand);
}

/** Follows the first way to a passage of a plan. */
async function arrive(page: Page, hand: Hand): Promise<void> {
  await follow(page, PASSAGE, hand, 'main');
  await expect(page.locator(':target')).toBeInViewport();
}

/** What a reader with script does once the cursor is in the search field. */
async function ask(page: Page, hand: Hand): Promise<void> {
  await page.keyboard.type(SOUGHT);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await expect(page.locator('[data-part=list-exact] a').first()).toBeVisible();
  await arrive(page, hand);
  await expect(page.locator(':target')).toContainText(SOUGHT);
}

/** By the comparing page to a pair with the level above, and into a pair of items. */
async function compare(page: Page, hand: Hand): Promise<void> {
  await follow(page, /\/compare\/$/, hand);
  await hand(page.locator('#above > summary'));
  await follow(page, PAIR, hand, '#above');
  const unit = page.locator('.unit.item').first();
  await hand(unit.locator('summary'));
  await expect(unit.locator('.passage').first()).toBeVisible();
}

test.describe('a reader without script', () => {
  test.use({ javaScriptEnabled: false });

  test('browses, reads, searches by the A–Z lists and compares', async ({ page }) => {
    await page.goto('/');
    await browse(page, mouse);
    await read(page, mouse);
    await page.getByRole('banner').getByRole('searchbox').fill(SOUGHT);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await follow(page, LETTER, mouse, 'main');
    await expect(page.locator(':target')).toBeInViewport();
    await follow(page, NAME, mouse, 'main');
    await arrive(page, mouse);
    await compare(page, mouse);
  });
});

test('a reader with keyboard only browses, reads, searches and compares', async ({ page }) => {
  const keys: Hand = async (target) => {
    const wanted = await target.elementHandle();
    for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
      await page.keyboard.press('Tab');
      if (await wanted?.evaluate((one) => one.matches(':focus-visible'))) break;
    }
    await expect(target, `Tab comes to it within ${PATIENCE} steps`).toBeFocused();
    await expect(target).toBeInViewport();
    await page.keyboard.press('Enter');
  };
  await page.goto('/');
  await browse(page, keys);
  await read(page, keys);
  await page.keyboard.press('/');
  await ask(page, keys);
  // From the middle of a long text: the field stands beside the ways through the site.
  await page.keyboard.press('/');
  await compare(page, keys);
});

test.describe('a reader on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('browses, reads, searches and compares with a finger', async ({ page }) => {
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(320);
    const finger: Hand = async (target) => {
      await fits();
      await target.tap();
    };
    await page.goto('/');
    await browse(page, finger);
    await read(page, finger);
    await finger(page.getByRole('banner').getByRole('combobox'));
    await ask(page, finger);
    await compare(page, finger);
    await fits();
  });
});
