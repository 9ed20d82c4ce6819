import { records } from './search-steps.ts';
import { expect, type Page } from './site.ts';

/** The full plan that passages are kept of. */
export const record = records.find(
  (r) => r.kind === 'plan' && r.evidence === 'full' && r.sections.length > 2,
);
const items = record?.sections.flatMap((section) => section.items) ?? [];
/** Its first three paragraphs. */
export const texts = items.flatMap(({ paragraphs }) => paragraphs).slice(0, 3);
export const [first, second] = texts.map(({ text }) => text);
export const PLAN = `/plans/${record?.id}/`;
/** Where the browser stores what is kept. */
export const KEY = 'women-federation-plans:clippings';

/** Keeps a paragraph of the open plan with the mouse. */
export async function keep(page: Page, id: string | undefined): Promise<void> {
  await page.locator(`a.pilcrow[href="#${id}"]`).hover();
  await page.getByRole('button', { name: '收入摘录夹' }).click();
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-kept');
}

/** Opens the plan and keeps its first two paragraphs. */
export async function keepTwo(page: Page): Promise<void> {
  await page.goto(PLAN);
  for (const { id } of texts.slice(0, 2)) await keep(page, id);
}

/** The quotes of the reader's own list. */
export const quotes = (page: Page) => page.locator('[data-part=list] [data-part=quote]');
