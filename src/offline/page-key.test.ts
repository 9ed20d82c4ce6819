import { expect, test } from 'vitest';
import { isPlanKey, pageKey } from './page-key.ts';

test.each([
  ['/plans/x/', '/', '/plans/x/'],
  ['/plans/x', '/', '/plans/x/'],
  ['/', '/', '/'],
  ['/base/', '/base/', '/base/'],
  ['/base', '/base/', '/base/'],
  ['/other/', '/base/', null],
  ['/pagefind/fold.txt', '/', null],
  ['/en/plans/x/', '/', null],
  ['/en', '/', null],
])('%s in the build at %s is kept under %s', (path, base, key) => {
  expect(pageKey(path, base, ['/en/'])).toBe(key);
});

test('the build in another language keeps its own pages', () => {
  expect(pageKey('/en/plans/x/', '/en/')).toBe('/en/plans/x/');
});

test.each([
  ['/plans/yueyang-2021-plan/', true],
  ['/plans/', false],
  ['/plans/yueyang-2021-plan/uptake/', false],
  ['/years/2021/', false],
])('%s is the page of a record: %s', (key, is) => {
  expect(isPlanKey(key, '/')).toBe(is);
});
