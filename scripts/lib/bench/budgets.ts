import type { ToolFigures } from './results.ts';
import { OURS, summarise } from './summary.ts';

/** What a corpus of a size may take on two cores. */
interface Limits {
  /** Seconds. */
  ingest?: number;
  build: number;
  /** GB of memory, reading and building. */
  peak: number;
  /** One changed document: share of the time of a whole run, in %. */
  changed?: number;
}

const LIMITS: Readonly<Record<number, Limits>> = {
  10000: { ingest: 60, build: 150, peak: 4, changed: 25 },
  30000: { build: 600, peak: 6 },
};

/** A budget and what was measured; `value` is null where it was not. */
export interface Budget {
  plans: number;
  what: string;
  unit: 's' | 'GB' | '%';
  limit: number;
  value: number | null;
}

/** The budgets for the corpora that were measured. */
export function budgetsOf(figures: readonly ToolFigures[]): Budget[] {
  return figures.filter(({ tool }) => tool === OURS).flatMap(budgetsOfOne);
}

function budgetsOfOne(figures: ToolFigures): Budget[] {
  const limits = LIMITS[figures.plans];
  if (limits === undefined) return [];
  const reading = summarise(figures, 'reading');
  const building = summarise(figures, 'building');
  const peaks = [reading.peak, building.peak].filter((peak) => peak !== null);
  const full = reading.wall + building.wall;
  const changed = figures.changed?.steps.reduce((sum, { wall }) => sum + wall, 0) ?? Number.NaN;
  const budget = (what: string, unit: Budget['unit'], limit: number | undefined, value: number): Budget[] =>
    limit === undefined
      ? []
      : [{ plans: figures.plans, what, unit, limit, value: Number.isFinite(value) ? value : null }];
  return [
    ...budget('ingest', 's', limits.ingest, reading.wall),
    ...budget('whole build with index', 's', limits.build, building.wall),
    ...budget('peak memory', 'GB', limits.peak, peaks.length > 0 ? Math.max(...peaks) / 1e9 : Number.NaN),
    ...budget('one changed document, of the full time', '%', limits.changed, (changed / full) * 100),
  ];
}

/** `10,000 plans: ingest 48.0 s of 60 s: holds` */
export function formatBudget({ plans, what, unit, limit, value }: Budget): string {
  const name = `${plans.toLocaleString('en')} plans: ${what}`;
  if (value === null) return `${name}: not measured, at most ${limit} ${unit}`;
  return `${name} ${value.toFixed(1)} ${unit} of ${limit} ${unit}: ${value <= limit ? 'holds' : 'DOES NOT HOLD'}`;
}
