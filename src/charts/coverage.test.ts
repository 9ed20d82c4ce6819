import { describe, expect, it } from 'vitest';
import { type CoverageOrganisation, type CoverageRecord, layoutCoverage } from './coverage.ts';

const organisation = (id: string, over: Partial<CoverageOrganisation> = {}): CoverageOrganisation => ({
  id,
  level: 'city',
  code: '430600',
  ...over,
});
const record = (id: string, over: Partial<CoverageRecord> = {}): CoverageRecord => ({
  id,
  organisation: 'yueyang',
  year: 2021,
  kind: 'plan',
  evidence: 'full',
  ...over,
});

describe('layoutCoverage', () => {
  it('has no years and no rows without records', () => {
    expect(layoutCoverage([organisation('yueyang')], [])).toEqual({ years: [], rows: [] });
  });

  it('orders organisations by level, then place, whatever they hold', () => {
    const organisations = [
      organisation('wangcheng', { level: 'county', code: '430112' }),
      organisation('unplaced', { code: null }),
      organisation('changde', { code: '430700' }),
      organisation('yueyang'),
      organisation('hunan', { level: 'province', code: '430000' }),
    ];
    const records = organisations.map(({ id }) => record(id, { organisation: id }));
    const { rows } = layoutCoverage(organisations, [...records, record('more', { organisation: 'changde' })]);
    expect(rows.map((row) => row.organisation.id)).toEqual([
      'hunan',
      'yueyang',
      'changde',
      'unplaced',
      'wangcheng',
    ]);
  });

  it('keeps years without a record as gaps', () => {
    const { years, rows } = layoutCoverage(
      [organisation('yueyang')],
      [record('a', { year: 2019 }), record('b')],
    );
    expect(years).toEqual([2019, 2020, 2021]);
    expect(rows[0]?.cells.map(({ records }) => records.length)).toEqual([1, 0, 1]);
  });

  it('puts plans before reviews and full text before summaries within a cell', () => {
    const records = [
      record('review', { kind: 'review', evidence: 'summary' }),
      record('summary', { evidence: 'summary' }),
      record('plan'),
    ];
    const { rows } = layoutCoverage([organisation('yueyang')], records);
    expect(rows[0]?.cells[0]?.records.map(({ id }) => id)).toEqual(['plan', 'summary', 'review']);
  });

  it('leaves out other files, unknown years and unknown organisations, and organisations without a record', () => {
    const records = [
      record('a', { kind: 'other' }),
      record('b', { year: null }),
      record('c', { organisation: null }),
    ];
    expect(layoutCoverage([organisation('yueyang')], records).rows).toEqual([]);
  });
});
