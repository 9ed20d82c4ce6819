import { expect, test } from 'vitest';
import { isShared } from './shared-routes.ts';

test.each(['/data/tables/[name].csv', '/data/feed.xml', '/robots.txt', '/opensearch.xml'])(
  '%s stands once',
  (route) => {
    expect(isShared(route)).toBe(true);
  },
);

test.each([
  '/',
  '/data',
  '/data/dictionary',
  '/plans/[id]',
  '/plans/[id]/passages.json',
  '/trends/[code].json',
])('%s stands in every language', (route) => {
  expect(isShared(route)).toBe(false);
});
