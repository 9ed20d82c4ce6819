import { expect, test } from 'vitest';
import { languagesAtOnce, memoryOptions, shareImages } from './memory.ts';

test('a small corpus is built one language at a time in a small heap, a large one is left the engine’s bound', () => {
  expect(languagesAtOnce(0.4)).toBe(1);
  expect(memoryOptions(0.4)).toContain('--max-old-space-size=492');
  expect(memoryOptions(400)).not.toContain('--max-old-space-size');
});

test('thousands of share images are drawn only where they are asked for', () => {
  expect(shareImages(18)).toBe('');
  expect(shareImages(10_000)).toBe('none');
  expect(shareImages(10_000, 'all')).toBe('all');
  expect(shareImages(10_000, '2020')).toBe('2020');
});
