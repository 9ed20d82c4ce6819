import type { Page } from './site.ts';

/** Every form of matrix: where it stands. */
export const MATRICES = [
  { path: '/themes/', id: 'matrix' },
  { path: '/themes/', id: 'places' },
  { path: '/themes/', id: 'organisations' },
  { path: '/campaigns/', id: 'families' },
  { path: '/formulas/', id: 'formulas' },
];

export const matrixOf = (page: Page, id: string) => page.locator(`#${id} sortable-matrix`);
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** The groups of rows as they stand: name, and of each row its name and values. */
export const groupsOf = (page: Page, id: string) =>
  matrixOf(page, id)
    .locator('tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) => ({
        name: body.querySelector('tr.group')?.textContent?.trim() ?? '',
        rows: [...body.querySelectorAll('tr:not(.group)')].map((row) => ({
          name: row.querySelector('th a')?.textContent ?? '',
          values: [...row.querySelectorAll('td')].map((td) =>
            td.dataset.value === undefined ? null : Number(td.dataset.value),
          ),
        })),
      })),
    );
