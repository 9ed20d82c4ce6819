import { describe, expect, it, test } from 'vitest';
import { prepare } from '../parse/test-blocks.ts';

const lines = (text: string): string[] => prepare(text).lines.map((line) => line.text.text);

test('blank lines say nothing, numbers of lines stay those of the file', () => {
  expect(prepare('甲\n\n　\n乙').lines.map((line) => line.number)).toEqual([1, 4]);
});

test('knows which lines are indented and which stand behind a page number', () => {
  const found = prepare('甲\n　　乙\n— 1 —\n丙').lines;
  expect(found.map((line) => [line.indented, line.afterBreak])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

test('skips ornament and says why', () => {
  expect(prepare('————\n甲\n第 1 页').skipped).toEqual([
    { line: 1, text: '————', reason: 'rule' },
    { line: 3, text: '第 1 页', reason: 'page-number' },
  ]);
});

test('keeps the tab of an empty last cell, and no other blank at the end', () => {
  expect(lines('甲\t乙\t \n丙  ')).toEqual(['甲\t乙\t', '丙']);
});

test('logs each blank of layout with its neighbours', () => {
  expect(prepare('2021 年　3 月').repairs.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['blank', '1␣年', '1年'],
    ['blank', '年□3', '年3'],
    ['blank', '3␣月', '3月'],
  ]);
});

describe('what is withheld', () => {
  it('leaves a mark in the line and in the line as printed', () => {
    const prepared = prepare('刘某\t13974022225\n12338');
    expect(lines('刘某\t13974022225')).toEqual(['刘某\t［电话略］']);
    expect(prepared.printed).toEqual(['刘某\t［电话略］', '12338']);
  });

  it('is counted by line and kind', () => {
    const { redactions } = prepare('13974022225、13974022226，a@b.cn\n13974022227');
    expect(redactions.map(({ line, kind, count }) => [line, kind, count])).toEqual(
      [
        [1, 'email', 1],
        [1, 'phone', 2],
        [2, 'phone', 1],
      ].sort((a, b) => Number(a[0]) - Number(b[0]) || (a[1] === 'phone' ? -1 : 1)),
    );
  });

  it('leaves one mark and counts once where it stands on two lines, with or without a page number between', () => {
    for (const text of ['王某1397\n4022225。', '王某1397\n— 2 —\n4022225。', '王某139\u200b74022225。']) {
      const { printed, redactions } = prepare(text);
      expect(printed.join('').match(/［电话略］/g)).toHaveLength(1);
      expect(printed.join('')).not.toMatch(/1397|4022225/);
      expect(redactions.map((one) => one.count)).toEqual([1]);
    }
  });
});

test('reads a line of five million characters and a million blanks within seconds', () => {
  const started = performance.now();
  prepare('加强宣讲 活动，'.repeat(600_000));
  prepare('加\u200b'.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(15_000);
});
