import { expect, it } from 'vitest';
import { fitSize, textWidth } from './text-box.ts';

it('leaves text that fits at its size', () => {
  expect(fitSize('岳阳', 15, 60)).toBe(15);
  expect(fitSize('', 15, 60)).toBe(15);
});

it('writes a long name as small as its room asks', () => {
  const size = fitSize('Zhangjiajie', 15, 60);
  expect(size).toBe(8.4);
  expect(textWidth('Zhangjiajie', size)).toBeLessThanOrEqual(60);
});
