import { group } from 'd3';
import type { TrendMark, TrendSegment } from './trend-layout.ts';

/** A line between two marks. */
export interface TrendJoin {
  from: TrendMark;
  to: TrendMark;
  segment: TrendSegment;
}

/** Two points are no trend: a line needs so many years in a row. */
const LEAST_RUN = 3;

/**
 * Lines between the full plans of one organisation in consecutive years, where at least three follow one another.
 * An organisation with two plans in one year gets no line there: it would have to choose between them.
 */
export function linesBetween(marks: TrendMark[]): TrendJoin[] {
  return [...group(marks, ({ point }) => point.organisation)].flatMap(([organisation, own]) =>
    runsOf(own).flatMap((run) =>
      run.slice(1).map((to, i): TrendJoin => {
        const from = run[i] as TrendMark;
        return { from, to, segment: { organisation, x1: from.x, y1: from.y, x2: to.x, y2: to.y } };
      }),
    ),
  );
}

/** Runs of consecutive years with one plan each: 2016 2017 2018 2021 → 2016 2017 2018. */
function runsOf(own: TrendMark[]): TrendMark[][] {
  const single = [...group(own, ({ point }) => point.year).values()].filter((marks) => marks.length === 1);
  const runs: TrendMark[][] = [];
  for (const mark of single.flat().sort((a, b) => a.point.year - b.point.year)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.point.year === mark.point.year - 1) run.push(mark);
    else runs.push([mark]);
  }
  return runs.filter((run) => run.length >= LEAST_RUN);
}
