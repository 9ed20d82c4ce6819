import { describe, expect, it } from 'vitest';
import { readNameQuery } from './grade.ts';
import {
  type FamilyFile,
  familiesOf,
  otherWordings,
  relatedThemes,
  type ThemeWords,
} from './related-names.ts';
import { SAMPLE_NAMES } from './sample-names.ts';

const ask = (typed: string) => readNameQuery(typed, new Map());

describe('the family a query names', () => {
  const families = (typed: string) => familiesOf(ask(typed), SAMPLE_NAMES).map(({ id }) => id);

  it('is the one with that wording, or one the query is half of', () => {
    expect(families('百千万巾帼大宣讲')).toEqual(['baiqianwanjinguodaxuanjiang']);
    expect(families('巾帼大宣讲')).toEqual(['baiqianwanjinguodaxuanjiang']);
    expect(families('百千万巾帼')).toEqual(['baiqianwanjinguodaxuanjiang']);
  });

  it('is none for common words, for names of one wording and for other things than campaigns', () => {
    for (const typed of ['巾帼', '湘女贷', '未成年人保护法', '党', '']) expect(families(typed)).toEqual([]);
  });

  it('shows the wordings that the query itself does not find', () => {
    const wording = (text: string) => ({ text, records: 1, places: [] });
    const file: FamilyFile = {
      curated: true,
      wordings: [wording('百千万巾帼大宣讲'), wording('“巾帼大宣讲”')],
    };
    const others = (typed: string) => otherWordings(ask(typed), file, new Map()).map(({ text }) => text);
    expect(others('百千万巾帼大宣讲')).toEqual(['“巾帼大宣讲”']);
    expect(others('巾帼大宣讲')).toEqual([]);
  });
});

describe('the theme a query belongs to', () => {
  const theme = (id: string, ...terms: ThemeWords['terms']): ThemeWords => ({
    id,
    zh: id,
    en: id,
    records: 1,
    terms,
  });
  const themes = [
    theme('ideology', ['宣讲', 1], ['大宣讲', 3]),
    theme('health', ['两癌', 4], ['两癌筛查', 4], ['健康', 2]),
    theme('rights', ['健康维权', 1]),
    theme('other', ['健康教育讲座', 0.5]),
  ];
  const related = (typed: string) =>
    relatedThemes(ask(typed), themes).map(({ theme, terms }) => [theme.id, ...terms]);

  it('is the one whose words hold it or stand in it', () => {
    expect(related('两癌')).toEqual([['health', '两癌', '两癌筛查']]);
    expect(related('百千万巾帼大宣讲')).toEqual([['ideology', '宣讲', '大宣讲']]);
  });

  it('is at most two, the strongest first', () => {
    expect(related('健康').map(([id]) => id)).toEqual(['health', 'rights']);
  });

  it('is none for one character or a word of no theme', () => {
    expect(related('健')).toEqual([]);
    expect(related('无此词')).toEqual([]);
  });
});
