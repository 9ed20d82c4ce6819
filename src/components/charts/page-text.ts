import { trends as words } from '../../strings/trends.ts';

/** How many organisations stand on a page of the list. */
export const ON_PAGE = 12;

/** Where a list stands: 第 1–12 个，共 40 个. */
export function pageText(page: number, all: number): string {
  return words.page(page * ON_PAGE + 1, Math.min(all, (page + 1) * ON_PAGE), all);
}
