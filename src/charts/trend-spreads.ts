import { ascending, quantileSorted } from 'd3';
import { type Level, levelRank } from '../model/levels.ts';
import { MEASURES, type Measure } from './measures.ts';
import { printedFigure } from './printed-figure.ts';
import { LEAST_PEERS } from './profile-median.ts';
import type { RecordThemes } from './theme-series.ts';
import type { TrendSpread } from './trend-set.ts';

/** A record with the level of its organisation. */
export interface LevelledRecord {
  level: Level | null;
  counts: RecordThemes;
}

/**
 * What the full plans of each level and year have in common: median and quartiles (linear between the ranks, as R's
 * type 7) of every theme by every measure. Summaries, reviews, plans of unknown year and plans without units are left out; of
 * fewer than three plans only their number is told. Levels from the top down, unknown last; then years.
 */
export function spreadsOf(records: readonly LevelledRecord[], themes: readonly string[]): TrendSpread[] {
  const groups = Map.groupBy(records.filter(isCompared), ({ level, counts }) => `${level} ${counts.year}`);
  return [...groups.values()]
    .map((group) => spreadOf(group, themes))
    .sort((a, b) => levelRank(a.level) - levelRank(b.level) || a.year - b.year);
}

function isCompared({ counts: { kind, evidence, units, year } }: LevelledRecord): boolean {
  return kind === 'plan' && evidence === 'full' && units > 0 && year !== null;
}

function spreadOf(group: LevelledRecord[], themes: readonly string[]): TrendSpread {
  const counts = group.map((entry) => entry.counts);
  return {
    level: group[0]?.level ?? null,
    year: counts[0]?.year ?? 0,
    plans: group.length,
    organisations: new Set(counts.map(({ organisation, record }) => organisation ?? record)).size,
    figures: group.length < LEAST_PEERS ? null : themes.map((theme) => quartilesOf(counts, theme)),
  };
}

function quartilesOf(counts: RecordThemes[], theme: string): Record<Measure, [number, number, number]> {
  const quartiles = MEASURES.map((measure) => {
    const sorted = counts.map((one) => figureOf(one, theme, measure)).sort(ascending);
    const at = (part: number) => printedFigure(quantileSorted(sorted, part) ?? 0, measure);
    return [measure, [at(0.25), at(0.5), at(0.75)]];
  });
  return Object.fromEntries(quartiles) as Record<Measure, [number, number, number]>;
}

/** A record's figure for a theme by a measure; 0 where it has none. */
export function figureOf({ themes }: RecordThemes, theme: string, measure: Measure): number {
  const count = themes.get(theme);
  if (count === undefined) return 0;
  return measure === 'items' ? count.units.length : count[measure];
}
