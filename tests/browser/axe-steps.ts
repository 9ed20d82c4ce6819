import AxeBuilder from '@axe-core/playwright';
import type { Page } from './site.ts';

/**
 * What axe finds on a page, or in the one part of it that a selector names, five places a rule:
 * `color-contrast: .lead,.note`.
 */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map(({ target }) => target.join(' '))}`,
  );
}
