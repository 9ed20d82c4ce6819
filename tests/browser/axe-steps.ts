import AxeBuilder from '@axe-core/playwright';
import type { Page } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the colours of a page alone can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, or in the one part of it that a selector names, five places a rule:
 * `color-contrast: .lead,.note`. With `colours`, only what may differ between light and dark.
 */
export async function axeFindings(page: Page, part?: string, colours = false): Promise<string[]> {
  // Legacy is the mode without a page of its own to gather frames in; no page here has frames.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const ruled = colours ? axe.withRules(COLOURS) : axe.withTags(RULES);
  const { violations } = await (part === undefined ? ruled : ruled.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map(({ target }) => target.join(' '))}`,
  );
}

/** The same in both schemes of colour: whole in light, then what dark may differ in. */
export async function axeInBothSchemes(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axeFindings(page, part);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await axeFindings(page, part, true);
  return [...light, ...dark.map((finding) => `dark ${finding}`)];
}
