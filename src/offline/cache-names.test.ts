import { expect, test } from 'vitest';
import { cacheName, HEAVIEST, MOST, otherVersions } from './cache-names.ts';

test('finds the caches of older versions of this site only', () => {
  const names = [
    cacheName('plans', '/', 'new'),
    cacheName('plans', '/', 'old'),
    cacheName('plans', '/en/', 'old'),
    cacheName('pages', '/', 'old'),
    'workbox-precache-v2-http://127.0.0.1/',
  ];
  expect(otherVersions(names, 'plans', '/', 'new')).toEqual([cacheName('plans', '/', 'old')]);
  expect(otherVersions(names, 'plans', '/')).toHaveLength(2);
});

test('bounds what the site takes on a device, and keeps the text of each plan it keeps', () => {
  const entries = Object.values(MOST).reduce((sum, most) => sum + most, 0);
  expect(entries * HEAVIEST).toBeLessThanOrEqual(60_000_000);
  expect(MOST.texts).toBe(MOST.plans);
});
