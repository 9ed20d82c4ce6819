import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  closes,
  firstSentenceEnd,
  isCutAtComma,
  isEnded,
  OpenMarks,
  openMark,
  sentenceEnds,
} from './punctuation.ts';

test.each([
  ['做好引领。', true],
  ['“做好引领。”', true],
  ['要求如下：', true],
  ['做好引领；', true],
  ['做好引领.', true],
  ['做好引领。（宣传部）', true],
  ['做好引领', false],
  ['做好引领，', false],
  ['共1.', false],
  ['做好引领（宣传部）', false],
])('%s is ended: %j', (text, ended) => {
  expect(isEnded(text)).toBe(ended);
});

test.each([
  ['融合发展，', true],
  ['宣讲、', true],
  ['2021,', true],
  ['宣讲。', false],
])('%s breaks off at a comma: %j', (text, cut) => {
  expect(isCutAtComma(text)).toBe(cut);
});

test.each([
  ['《习近', '《'],
  ['“巾帼《心”向', null],
  ['（《甲', '《'],
  ['“甲”', null],
  ['甲”', null],
  ['“甲“乙”', '“'],
])('%s leaves open %j', (text, mark) => {
  expect(openMark(text)).toBe(mark);
});

test.each([
  ['平谈治国理政》新思想', '《', true],
  ['甲《乙》', '《', false],
  ['甲乙', '《', false],
])('%s closes %s: %j', (text, open, is) => {
  expect(closes(text, open)).toBe(is);
});

test.each([
  ['强化武装。学习。', 5],
  ['深化“好。”行动。学习', 9],
  ['开展“宣讲。学习', 6],
  ['“甲“乙。”丙。丁', 8],
  ['《甲。》', -1],
  ['无标点', -1],
  ['好！学', 2],
])('the first sentence of %s ends at %i', (text, end) => {
  expect(firstSentenceEnd(text)).toBe(end);
});

test('looks for the end of a sentence from a column on, whatever stood open before it', () => {
  expect(firstSentenceEnd('（一）“好。学”。', 3)).toBe(9);
  expect(firstSentenceEnd('“甲。乙”。', 1)).toBe(3);
});

const anyText = fc.array(fc.constantFrom(...'“”《》（）【】。！甲乙，')).map((all) => all.join(''));

describe('laws', () => {
  it('sentences are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ends = sentenceEnds(text);
        expect(ends.at(-1) ?? 0).toBe(text.length);
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      }),
    );
  });

  it('marks read in pieces are open as marks read at once', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const marks = new OpenMarks();
        const pairs = [...marks.add(left), ...marks.add(right)];
        expect(marks.innermost).toBe(openMark(left + right));
        expect(pairs).toEqual(new OpenMarks().add(left + right));
      }),
    );
  });

  it('reads twenty thousand open marks at once', () => {
    const started = performance.now();
    sentenceEnds('“加强《宣讲（活动。'.repeat(20_000));
    openMark('“《（【'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
