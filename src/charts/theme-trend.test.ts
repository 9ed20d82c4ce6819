import { describe, expect, it } from 'vitest';
import type { ChartRecord, RecordThemes } from './theme-series.ts';
import { plansByYear, themePanels } from './theme-trend.ts';

const record = (over: Partial<RecordThemes>): ChartRecord => ({
  counts: {
    record: 'r',
    organisation: 'yueyang',
    year: 2021,
    kind: 'plan',
    evidence: 'full',
    units: 4,
    characters: 100,
    unlabelled: 0,
    themes: new Map([['ideology', { units: ['i1', 'i2'], share: 0.25, mentions: 1.5 }]]),
    ...over,
  },
  label: '岳阳市',
  name: '岳阳市妇联 2021',
  href: '/plans/r/',
});

describe('plansByYear', () => {
  it('leaves out reviews, other files and plans of unknown year, and sorts by year', () => {
    const records = [
      record({ year: 2022 }),
      record({ kind: 'review' }),
      record({ kind: 'other' }),
      record({ year: null }),
      record({ year: 2019 }),
    ];
    expect(plansByYear(records).map(({ counts }) => counts.year)).toEqual([2019, 2022]);
  });
});

describe('themePanels', () => {
  it('carries the measure asked for in full plans, and mentions in summaries', () => {
    const records = [record({}), record({ evidence: 'summary' })];
    expect(themePanels(records, ['ideology'], 'share')[0]?.points.map(({ value }) => value)).toEqual([
      0.25, 2,
    ]);
  });

  it('draws no point for a plan without anything to count', () => {
    expect(themePanels([record({ units: 0 })], ['ideology'], 'items')).toEqual([
      { id: 'ideology', points: [] },
    ]);
  });

  it('never joins two plans of unknown organisation', () => {
    const unknown = [
      record({ record: 'a', organisation: null }),
      record({ record: 'b', organisation: null, year: 2022 }),
    ];
    const organisations = themePanels(unknown, ['ideology'], 'items')[0]?.points.map(
      ({ organisation }) => organisation,
    );
    expect(new Set(organisations).size).toBe(2);
  });
});
