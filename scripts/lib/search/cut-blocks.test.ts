import { expect, it } from 'vitest';
import { cutBlocks } from './cut-blocks.ts';

const names = Array.from({ length: 20_000 }, (_, i) => `place-${String(i).padStart(5, '0')}-plan.json`);

it('keeps every name once and in its order', () => {
  expect(cutBlocks(names).flat()).toEqual(names);
  expect(cutBlocks([])).toEqual([]);
});

it('cuts into some hundreds each', () => {
  const sizes = cutBlocks(names).map((block) => block.length);
  expect(sizes.length).toBeGreaterThan(20_000 / 256);
  expect(sizes.length).toBeLessThan(20_000 / 64);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(512);
});

it('changes one block where a name comes or goes', () => {
  const before = new Set(cutBlocks(names).map(String));
  const after = cutBlocks([...names.slice(0, 7000), 'place-06999a-plan.json', ...names.slice(7000)]);
  expect(after.filter((block) => !before.has(String(block))).length).toBeLessThanOrEqual(2);
});
