import type { Occurrence } from '../model/campaign.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import type { PlanRecord } from '../model/record.ts';
import { evidenceGrade } from '../model/record-name.ts';
import type { Corpus } from './corpus.ts';
import { everyYear } from './years.ts';

/** Records of one level and year: those that have a name, and how many full plans there are to have it. */
export interface SpreadCell {
  year: number;
  full: number;
  summary: number;
  review: number;
  /** Records of the corpus at this level in this year: without a full plan nothing can be missing. */
  fullPlans: number;
  others: number;
}

/** Where a name is seen: levels from the top down, years from the first of the corpus to its last. */
export interface Spread {
  years: number[];
  rows: { level: Level; cells: SpreadCell[] }[];
}

type Base = Map<string, { fullPlans: number; others: number }>;
const bases = new WeakMap<Corpus, Base>();
const cellKey = (level: Level | null, year: number | null) => `${level} ${year}`;

/** Counts for every level with records and every year of the corpus who has a name; gaps stay in. */
export function spreadOf(all: Corpus, occurrences: readonly Occurrence[]): Spread {
  const base = baseOf(all);
  const ids = new Set(occurrences.map(({ record }) => record));
  const having = Map.groupBy(
    [...ids].flatMap((id) => all.recordById.get(id)?.record ?? []),
    ({ level, year }) => cellKey(level, year),
  );
  const years = everyYear(all).reverse();
  const levels = LEVELS.filter((level) => years.some((year) => base.has(cellKey(level, year))));
  const rows = levels.map((level) => ({
    level,
    cells: years.map((year) => {
      const key = cellKey(level, year);
      return {
        year,
        ...countGrades(having.get(key) ?? []),
        ...(base.get(key) ?? { fullPlans: 0, others: 0 }),
      };
    }),
  }));
  return { years, rows };
}

function baseOf(all: Corpus): Base {
  const known = bases.get(all);
  if (known !== undefined) return known;
  const groups = Map.groupBy(all.plans, ({ level, year }) => cellKey(level, year));
  const base: Base = new Map();
  for (const [key, records] of groups) {
    const { full, summary, review } = countGrades(records);
    if (full + summary + review > 0) base.set(key, { fullPlans: full, others: summary + review });
  }
  bases.set(all, base);
  return base;
}

function countGrades(records: PlanRecord[]) {
  const counts = { full: 0, summary: 0, review: 0 };
  for (const record of records) {
    const grade = evidenceGrade(record);
    if (grade === 'other') continue;
    counts[grade === 'full' || grade === 'summary' ? grade : 'review'] += 1;
  }
  return counts;
}
