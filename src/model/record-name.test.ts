import { describe, expect, test } from 'vitest';
import { evidenceGrade, formatRecordName, formatShortName } from './record-name.ts';

describe('name of a record', () => {
  test('is composed of organisation, year and kind', () => {
    const record = { title: '岳阳市妇联2021年工作要点', year: 2021, kind: 'plan' } as const;
    expect(formatRecordName(record, { short: '岳阳市妇联' })).toBe('岳阳市妇联 · 2021 · 工作要点');
  });

  test('says a missing year and gives the printed title where the organisation is unknown', () => {
    const record = { title: '关于开展活动的通知', year: null, kind: 'other' } as const;
    expect(formatRecordName(record, null)).toBe('关于开展活动的通知 · 年份未详 · 其他文件');
  });
});

test.each([
  ['plan', 'full', 'full'],
  ['plan', 'summary', 'summary'],
  ['review', 'full', 'review'],
  ['review', 'summary', 'review-summary'],
  ['other', 'full', 'other'],
] as const)('a %s by %s is marked %s', (kind, evidence, grade) => {
  expect(evidenceGrade({ kind, evidence })).toBe(grade);
});

test.each([
  [{ year: 2021, kind: 'plan', evidence: 'full' }, '岳阳市妇联 2021'],
  [{ year: 2021, kind: 'plan', evidence: 'summary' }, '岳阳市妇联 2021 摘要'],
  [{ year: 2020, kind: 'review', evidence: 'summary' }, '岳阳市妇联 2020 总结摘要'],
  [{ year: null, kind: 'plan', evidence: 'full' }, '岳阳市妇联'],
] as const)('the short name of %o is %s', (record, name) => {
  expect(formatShortName({ who: '岳阳市妇联', record })).toBe(name);
});
