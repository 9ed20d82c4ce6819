import { describe, expect, it, test } from 'vitest';
import { isRoundup, parseRoundup } from './roundup.ts';
import { blocksOf, isFederation } from './test-blocks.ts';

const blocks = (...lines: string[]) => blocksOf(lines.join('\n')).blocks;
const read = (...lines: string[]) => parseRoundup(blocks(...lines), isFederation);
const drawn = (...lines: string[]): string[] =>
  read(...lines).records.map(
    ({ issuer, kind, year, paragraphs }) =>
      `${issuer} ${kind} ${year}: ${paragraphs.map((p) => p.text).join(' | ')}`,
  );

describe('a roundup', () => {
  it.each([
    ['长沙市妇联', '株洲市妇联'],
    ['【长沙市妇联】', '【株洲市妇联】'],
    ['一、长沙市妇联', '二、株洲市妇联'],
    ['1. 长沙市妇联', '2. 株洲市妇联'],
    ['长沙市妇联：', '株洲市妇联：'],
    ['长沙：', '株洲：'],
    ['【长沙】', '【株洲】'],
  ])('has parts headed %s and %s', (first, second) => {
    expect(
      isRoundup(blocks('标题', first, '2021年，开展宣讲。', second, '2021年，开展维权。'), isFederation),
    ).toBe(true);
  });

  it('has its names before a colon', () => {
    expect(drawn('标题', '长沙市妇联：2021年将开展宣讲。', '株洲市妇联：2021年将开展维权。')).toEqual([
      '长沙市妇联 plan 2021: 2021年将开展宣讲。',
      '株洲市妇联 plan 2021: 2021年将开展维权。',
    ]);
  });

  it.each([
    ['one organisation', ['长沙市妇联', '开展宣讲。', '长沙市妇联', '开展维权。']],
    ['names with nothing under them', ['长沙市妇联', '株洲市妇联', '2021年3月5日']],
    [
      'numbered names among other numbers',
      ['1.长沙市妇联', '开展。', '2.株洲市妇联', '开展。', '3.其他工作', '开展。'],
    ],
  ])('is none with %s', (_, lines) => {
    expect(isRoundup(blocks(...lines), isFederation)).toBe(false);
  });
});

describe('records', () => {
  it('are one a part, year and kind: the later year plans, the earlier reviews', () => {
    expect(
      drawn(
        '标题',
        '长沙市妇联',
        '2020年，开展宣讲。',
        '另办活动。',
        '2021年，开展维权。',
        '株洲市妇联',
        '2021年，开展活动。',
      ),
    ).toEqual([
      '长沙市妇联 review 2020: 2020年，开展宣讲。 | 另办活动。',
      '长沙市妇联 plan 2021: 2021年，开展维权。',
      '株洲市妇联 plan 2021: 2021年，开展活动。',
    ]);
  });

  it('part a paragraph that goes on to the next year', () => {
    expect(
      drawn('标题', '长沙市妇联', '2020年，开展宣讲。2021年，开展维权。', '株洲市妇联', '2021年，开展。'),
    ).toContain('长沙市妇联 plan 2021: 2021年，开展维权。');
  });

  it('of one year alone plan where words of intent say so', () => {
    expect(drawn('标题', '长沙市妇联', '2021年，将开展宣讲。', '株洲市妇联', '2021年，开展了维权。')).toEqual(
      ['长沙市妇联 plan 2021: 2021年，将开展宣讲。', '株洲市妇联 review 2021: 2021年，开展了维权。'],
    );
  });

  it('without a year are of no known kind', () => {
    expect(drawn('标题', '长沙市妇联', '开展宣讲。', '株洲市妇联', '开展维权。')[0]).toBe(
      '长沙市妇联 other null: 开展宣讲。',
    );
  });
});

test('title, lead-in, byline, headings and mottoes are frame', () => {
  const { title, frame, records } = read(
    '十四市州怎么干',
    '整理 / 李立',
    '各地亮出计划。',
    '长沙市妇联',
    '做好家风试点',
    '2021年，开展宣讲。',
    '株洲市妇联',
    '2021年，开展维权。',
  );
  expect([title, records[0]?.headline, records[1]?.headline]).toEqual([
    '十四市州怎么干',
    '做好家风试点',
    null,
  ]);
  expect(frame.map(({ role }) => role)).toEqual([
    'title',
    'byline',
    'lead-in',
    'heading',
    'headline',
    'heading',
  ]);
});
