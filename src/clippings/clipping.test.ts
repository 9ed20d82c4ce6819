import { expect, test } from 'vitest';
import { cleanNote, clippingKey, makeClipping, NOTE_LIMIT } from './clipping.ts';
import { sampleTexts } from './samples.ts';

const make = (passage: string, range: [number, number] | null = null) =>
  makeClipping(sampleTexts, { passage, range }, '2026-11-22');

test('keeps the exact text, two blanks in a name too, with its place and reference', () => {
  const clipping = make('s1-i1-p1');
  expect(clipping).toMatchObject({
    quote: '开展“巾帼心向党  喜迎盛会”活动100场。',
    path: ['一、深化思想引领', '1. 强化武装'],
    grade: 'full',
    address: 'https://example.org/plans/jia-2021-plan/#s1-i1-p1',
    version: '0123abcd',
    kept: '2026-11-22',
  });
  expect(clipping?.citation).toBe(
    '甲市妇女联合会. 甲市妇联2021年工作要点[A/OL]. (2021-02-21)[2026-11-22]. https://example.org/plans/jia-2021-plan/#s1-i1-p1. 某库，记录版本 0123abcd.',
  );
});

test('keeps a part of a passage, and the whole where the part is none', () => {
  expect(make('s1-i1-p1', [3, 13])).toMatchObject({ range: [3, 13], quote: '巾帼心向党  喜迎盛' });
  for (const range of [
    [3, 3],
    [0, 99],
    [0, 22],
    [-1, 4],
  ] as [number, number][])
    expect(make('s1-i1-p1', range)?.range, String(range)).toBeNull();
});

test('is null for a passage the record does not have', () => {
  expect(make('s9')).toBeNull();
});

test('is told apart by record, passage and part', () => {
  const place = { record: 'a-2021-plan', passage: 's1' };
  expect(clippingKey({ ...place, range: null })).toBe('a-2021-plan#s1');
  expect(clippingKey({ ...place, range: [3, 9] })).toBe('a-2021-plan#s1@3-9');
});

test('a note loses what no file takes, and what is too long', () => {
  expect(cleanNote('甲\u0000\u000b乙\r\n\t丙\ud800')).toBe('甲乙\n\t丙\ufffd');
  expect(cleanNote('甲'.repeat(NOTE_LIMIT + 5))).toHaveLength(NOTE_LIMIT);
});
