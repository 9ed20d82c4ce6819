import { expect, test } from 'vitest';
import { chineseRuns } from './chinese-runs.ts';

test.each([
  ['First seen in 岳阳市妇联2021年工作要点 (2021)', ['岳阳市妇联2021年工作要点']],
  ['“巾帼心向党”, a campaign', ['巾帼心向党']],
  ['《家庭教育促进法》 of 2021', ['《家庭教育促进法》']],
  ['岳阳市妇联 and 常德市妇联', ['岳阳市妇联', '常德市妇联']],
  ['一、深化“两癌”检查。', ['一、深化“两癌”检查。']],
  ['2021 · 12,338', []],
  ['A、B：C', []],
  ['', []],
])('%s', (text, runs) => {
  expect(chineseRuns(text).map(([start, end]) => text.slice(start, end))).toEqual(runs);
});

test('takes no longer than the text is long', () => {
  const text = `${'、“1 '.repeat(50_000)}a${'家 '.repeat(50_000)}`;
  const started = performance.now();
  expect(chineseRuns(text)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1000);
});
