import { group, median } from 'd3';
import { LEVELS, type Level } from '../model/levels.ts';
import { LEAST_PEERS } from './profile-median.ts';
import type { RecordThemes } from './theme-series.ts';

/** What records say by leaving something out differs, so they stand apart. */
export const THEME_GROUPS = ['full', 'summary', 'review'] as const;
export type ThemeGroup = (typeof THEME_GROUPS)[number];

/** The records of one group, level and year together. */
export interface LevelYear {
  group: ThemeGroup;
  level: Level | null;
  year: number | null;
  records: number;
  /**
   * By theme: of full plans the median number of items, null where they are fewer than three; of summaries and reviews
   * how many mention it.
   */
  figures: Map<string, number | null>;
}

/** The same with the place that lists its records. */
export type LinkedLevelYear = LevelYear & { href: string };

/** Group of a record in a matrix of themes. */
export function themeGroupOf({ kind, evidence }: Pick<RecordThemes, 'kind' | 'evidence'>): ThemeGroup {
  return kind === 'plan' ? evidence : 'review';
}

/**
 * Takes records together by group, level (from the top down) and year (oldest first, unknown last): a corpus of 30,000
 * plans gives at most one row a level and year. Full plans without units count nowhere.
 */
export function layoutLevelYears(
  records: readonly { counts: RecordThemes; level: Level | null }[],
  themes: readonly string[],
): LevelYear[] {
  const held = group(
    records.filter(({ counts }) => counts.units > 0),
    ({ counts }) => themeGroupOf(counts),
    ({ level }) => level,
    ({ counts }) => counts.year,
  );
  return THEME_GROUPS.flatMap((of) =>
    [...LEVELS, null].flatMap((level) => {
      const years = [...(held.get(of)?.get(level) ?? [])];
      years.sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
      return years.map(([year, own]) => ({
        group: of,
        level,
        year,
        records: own.length,
        figures: new Map(themes.map((theme) => [theme, figureOf(of, theme, own)])),
      }));
    }),
  );
}

function figureOf(of: ThemeGroup, theme: string, records: { counts: RecordThemes }[]): number | null {
  const items = records.map(({ counts }) => counts.themes.get(theme)?.units.length ?? 0);
  if (of !== 'full') return items.filter((n) => n > 0).length;
  return items.length < LEAST_PEERS ? null : (median(items) ?? null);
}
