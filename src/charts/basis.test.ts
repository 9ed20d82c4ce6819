import { describe, expect, it } from 'vitest';
import { basisOf, everyYear } from './basis.ts';

const plan = (year: number | null, over = {}) => ({
  kind: 'plan' as const,
  evidence: 'full' as const,
  organisation: 'yueyang',
  year,
  ...over,
});

describe('basisOf', () => {
  it('says what there is, apart by evidence, and where years are missing', () => {
    const records = [
      plan(2019, { organisation: 'hunan' }),
      plan(2021),
      plan(2021, { evidence: 'summary' }),
      plan(null),
      { ...plan(2020), kind: 'review' as const },
    ];
    expect(basisOf(records)).toEqual({
      full: 3,
      summaries: 1,
      reviews: 1,
      organisations: 2,
      span: [2019, 2021],
      gaps: [2020],
      undated: 1,
    });
  });

  it('has no span without dated plans', () => {
    expect(basisOf([plan(null)])).toMatchObject({ span: null, gaps: [], undated: 1 });
    expect(basisOf([])).toMatchObject({ full: 0, span: null });
  });
});

describe('everyYear', () => {
  it('fills the years between', () => {
    expect(everyYear([2022, 2019])).toEqual([2019, 2020, 2021, 2022]);
    expect(everyYear([])).toEqual([]);
  });
});
