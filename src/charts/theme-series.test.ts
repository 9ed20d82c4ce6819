import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../model/record.ts';
import { sampleRecord } from '../model/samples.ts';
import type { Theme } from '../model/theme.ts';
import { formatMeasure, formatTick, measureOf } from './measures.ts';
import { countThemes } from './theme-series.ts';

const theme = (id: string, terms: Theme['terms']): Theme => ({
  id,
  zh: id,
  en: id,
  short: id.slice(0, 4),
  enShort: id,
  sign: 'XX',
  definition: '',
  borders: [],
  enDefinition: '',
  enBorders: [],
  terms,
});
const codebook = [
  theme('education', [
    { term: '家庭教育', weight: 4 },
    { term: '家长', weight: 2 },
  ]),
  theme('civility', [{ term: '家风', weight: 3 }]),
];

type Item = PlanRecord['sections'][number]['items'][number];
const item = (id: string, heading: string, text: string, themes: string[]): Item => ({
  id,
  label: null,
  heading,
  paragraphs: [{ id: `${id}-p1`, text, spans: [{ line: 1, start: 0, end: 1 }] }],
  items: [],
  themes: themes.map((name, n) => ({ id: name, score: 0.9 - n / 10, evidence: ['x'] })),
  spans: [],
});
const record = (items: Item[]): PlanRecord =>
  sampleRecord({
    id: 'yueyang-2021-plan',
    opening: [{ id: 'o1', text: '家庭教育是总体思路', spans: [{ line: 1, start: 0, end: 1 }], themes: [] }],
    sections: [{ id: 's1', label: null, title: '家风', paragraphs: [], items, spans: [] }],
  });

describe('countThemes', () => {
  const counts = countThemes(
    record([
      item('i1', '家庭教育', '办好家长学校，“家庭 教育”先行。', ['education', 'civility']), // 4 + 10 + 2
      item('i2', '好家风', '弘扬家风', ['civility']), // 3 + 4
      item('i3', '其他', '召开会议', []), // 2 + 4
    ]),
    codebook,
  );

  it('lists the items that carry a label, main or not', () => {
    expect(counts.themes.get('education')?.units).toEqual(['i1']);
    expect(counts.themes.get('civility')?.units).toEqual(['i1', 'i2']);
    expect(counts.units).toBe(3);
  });

  it('divides the characters of an item among its themes by score, so that shares add up', () => {
    expect(counts.characters).toBe(29);
    expect(counts.themes.get('education')?.share).toBeCloseTo((16 * 0.9) / 1.7 / 29);
    expect(counts.themes.get('civility')?.share).toBeCloseTo(((16 * 0.8) / 1.7 + 7) / 29);
    expect(counts.unlabelled).toBeCloseTo(6 / 29);
  });

  it('counts strong terms per 1,000 characters, through quote marks and blanks', () => {
    expect(counts.themes.get('education')?.mentions).toBeCloseTo((2 / 29) * 1000);
    expect(counts.themes.get('civility')?.mentions).toBeCloseTo((2 / 29) * 1000);
  });

  it('names every theme of the codebook in its order, found or not', () => {
    const empty = countThemes(record([]), codebook);
    expect([...empty.themes]).toEqual([
      ['education', { units: [], share: 0, mentions: 0 }],
      ['civility', { units: [], share: 0, mentions: 0 }],
    ]);
  });
});

describe('measureOf', () => {
  const counts = countThemes(record([item('i1', '家庭教育', '会', ['education'])]), codebook);
  it('is null where there is nothing to count, and zero where a theme is not found', () => {
    expect(measureOf(countThemes(record([]), codebook), 'education', 'items')).toBeNull();
    expect(measureOf(counts, 'unknown', 'items')).toBeNull();
    expect(measureOf(counts, 'civility', 'mentions')).toBe(0);
    expect(measureOf(counts, 'education', 'items')).toBe(1);
    expect(measureOf(counts, 'education', 'share')).toBe(1);
  });

  it('is printed in its own form', () => {
    expect(formatMeasure(4, 'items')).toBe('4');
    expect([0.2347, 0, 0.0001, 1].map((value) => formatMeasure(value, 'share'))).toEqual([
      '23.5%',
      '0%',
      '<0.1%',
      '100.0%',
    ]);
    expect([1.84, 0, 0.01].map((value) => formatMeasure(value, 'mentions'))).toEqual(['1.8', '0', '<0.1']);
    expect([formatTick(0.1 + 0.2, 'share'), formatTick(1.5, 'mentions'), formatTick(2, 'items')]).toEqual([
      '30%',
      '1.5',
      '2',
    ]);
  });
});
