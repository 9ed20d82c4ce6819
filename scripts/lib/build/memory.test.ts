import { expect, test } from 'vitest';
import { languagesAtOnce, pageMemory, shareImages } from './memory.ts';

test('a small corpus is built one language at a time in a small heap, a large one in two that grow slowly', () => {
  expect(languagesAtOnce(0.4)).toBe(1);
  expect(pageMemory(0.4)).toBe('--max-semi-space-size=4 --max-old-space-size=492');
  // 10,000 and 30,000 plans.
  expect(pageMemory(333)).toBe('--max-semi-space-size=32 --max-old-space-size=1200');
  expect(pageMemory(1000)).toBe('--max-semi-space-size=32 --max-old-space-size=2200');
});

test('thousands of share images are drawn only where they are asked for', () => {
  expect(shareImages(18)).toBe('');
  expect(shareImages(10_000)).toBe('none');
  expect(shareImages(10_000, 'all')).toBe('all');
  expect(shareImages(10_000, '2020')).toBe('2020');
});
