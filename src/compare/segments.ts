import type { Place } from './key.ts';
import type { SharedRun } from './shared-runs.ts';

/** A run shared by two of the records on the table, which are named by their column from 0. */
export interface TableRun {
  a: { column: number; place: Place };
  b: { column: number; place: Place };
  /** Characters of the key. */
  length: number;
  /** Everybody writes it: shown faintly, not counted. */
  formula: boolean;
  /** Parts of it that are formula. */
  formulas: { a: Place; b: Place }[];
}

/** A stretch of a passage that stands elsewhere on the table, in UTF-16 columns, end exclusive. */
export interface Segment {
  start: number;
  end: number;
  /** Whether it is formula in every run that covers it. */
  formula: boolean;
  /** Places in the list of runs of those that cover it, rising. */
  runs: number[];
}

/** The runs of a pair of columns as runs of the table. */
export function tableRuns(a: number, b: number, runs: readonly SharedRun[]): TableRun[] {
  return runs.map((run) => ({
    a: { column: a, place: run.a },
    b: { column: b, place: run.b },
    length: run.length,
    formula: run.formula,
    formulas: run.formulas,
  }));
}

/** A stretch a run covers in one passage, and whether it is formula there. */
interface Cover {
  start: number;
  end: number;
  run: number;
  formula: boolean;
}

/**
 * What of each passage of a column stands in another column, by passage id: stretches in order that do not overlap, cut
 * wherever a run or a formula begins or ends.
 */
export function segmentsOf(column: number, runs: readonly TableRun[]): Map<string, Segment[]> {
  const covers = new Map<string, Cover[]>();
  runs.forEach((run, index) => {
    for (const side of ['a', 'b'] as const) {
      if (run[side].column !== column) continue;
      const { passage, start, end } = run[side].place;
      const list = covers.get(passage) ?? [];
      covers.set(passage, list);
      list.push({ start, end, run: index, formula: run.formula });
      if (run.formula) continue;
      for (const part of run.formulas)
        list.push({ start: part[side].start, end: part[side].end, run: index, formula: true });
    }
  });
  return new Map([...covers].map(([passage, list]) => [passage, cutSegments(list)]));
}

function cutSegments(covers: readonly Cover[]): Segment[] {
  const cuts = [...new Set(covers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? start;
    const over = covers.filter((cover) => cover.start <= start && cover.end >= end);
    if (end === start || over.length === 0) continue;
    const runs = [...new Set(over.map(({ run }) => run))].sort((a, b) => a - b);
    const formula = runs.every((run) => over.some((cover) => cover.run === run && cover.formula));
    segments.push({ start, end, formula, runs });
  }
  return joinAlike(segments);
}

/** Neighbours that say the same are one. */
function joinAlike(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const alike =
      last?.end === segment.start &&
      last.formula === segment.formula &&
      String(last.runs) === String(segment.runs);
    if (last && alike) last.end = segment.end;
    else joined.push({ ...segment });
  }
  return joined;
}
