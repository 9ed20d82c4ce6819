import { expect, test } from 'vitest';
import { type BarePassage, bare, countIn, scan } from './scan.ts';

const passages = ['“巾帼心向党”  喜迎二十大', '巾帼心·向党，巾帼心向党', '巾帼建功'].map(
  (text, i): BarePassage => ({ record: 'r', address: `r#p${i}`, place: 'text', text: bare(text) }),
);

test('a text is found whatever its blanks, punctuation, width and case', () => {
  expect(bare('“ＥＣＤ”（2021 年）')).toBe('ecd2021年');
  expect(scan(passages, '巾帼 心向党。').map(({ address }) => address)).toEqual(['r#p0', 'r#p1']);
  expect(scan(passages, '心向党喜迎').map(({ address }) => address)).toEqual(['r#p0']);
});

test('finds of a text do not overlap', () => {
  expect(passages.map((passage) => countIn(passage, '巾帼心向党'))).toEqual([1, 2, 0]);
  expect(countIn({ record: 'r', address: 'r#p', place: 'text', text: '好好好' }, '好好')).toBe(1);
});
