import { extent, range } from 'd3';
import type { RecordThemes } from './theme-series.ts';

/** What a chart rests on, to be said under it. */
export interface Basis {
  /** Plans in full text. */
  full: number;
  /** Plans known from a press summary only. */
  summaries: number;
  reviews: number;
  /** Organisations that have at least one of the plans. */
  organisations: number;
  /** First and last year with a plan; null where there is none. */
  span: [first: number, last: number] | null;
  /** Years within the span that have no plan at all, not even a summary: gaps of the corpus. */
  gaps: number[];
  /** Plans of unknown year, which stand in no chart by year. */
  undated: number;
}

type Counted = Pick<RecordThemes, 'kind' | 'evidence' | 'organisation' | 'year'>;

/** Counts what a chart rests on: plans of 2019, 2021 and 2022 → span 2019–2022, gaps `[2020]`. */
export function basisOf(records: Counted[]): Basis {
  const plans = records.filter(({ kind }) => kind === 'plan');
  const years = new Set(plans.flatMap(({ year }) => year ?? []));
  const all = everyYear(years);
  const [first, last] = [all[0], all.at(-1)];
  return {
    full: plans.filter(({ evidence }) => evidence === 'full').length,
    summaries: plans.filter(({ evidence }) => evidence === 'summary').length,
    reviews: records.filter(({ kind }) => kind === 'review').length,
    organisations: new Set(plans.flatMap(({ organisation }) => organisation ?? [])).size,
    span: first === undefined || last === undefined ? null : [first, last],
    gaps: all.filter((year) => !years.has(year)),
    undated: plans.filter(({ year }) => year === null).length,
  };
}

/** Every year from the first to the last, those without a record included: 2019, 2022 → 2019 2020 2021 2022. */
export function everyYear(years: Iterable<number>): number[] {
  const [first, last] = extent(years);
  return first === undefined ? [] : range(first, last + 1);
}
