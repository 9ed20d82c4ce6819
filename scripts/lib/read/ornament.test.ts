import { describe, expect, it, test } from 'vitest';
import { bareNumbers, ornamentOf } from './ornament.ts';
import { LineIndex } from './traced.ts';

test.each([
  ['————————', 'rule'],
  [' *** ', 'rule'],
  ['— 3 —', 'page-number'],
  ['-12-', 'page-number'],
  ['第 3 页 共 8 页', 'page-number'],
  ['第3页', 'page-number'],
  ['一、引领', null],
  ['2021', null],
  ['— 王某 —', null],
  ['第3页是目录', null],
  ['--', null],
])('%s is %s', (line, ornament) => {
  expect(ornamentOf(line)).toBe(ornament);
});

describe('bareNumbers', () => {
  const page = '加强宣讲，'.repeat(50);
  const linesOf = (text: string): number[] => bareNumbers(new LineIndex(text));

  it('takes numbers a page apart for page numbers', () => {
    expect(linesOf(`${page}\n1\n${page}\n 2 \n${page}`)).toEqual([2, 4]);
  });

  it('leaves numbers that stand close together, as the cells of a table do', () => {
    expect(linesOf(`${page}\n1\n宣讲\n2\n维权\n3\n${page}`)).toEqual([]);
  });

  it('leaves a number near the head of the text', () => {
    expect(linesOf(`工作要点\n1\n${page}`)).toEqual([]);
  });

  it('leaves years', () => {
    expect(linesOf(`${page}\n2021\n${page}`)).toEqual([]);
  });
});
