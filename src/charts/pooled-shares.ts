import { median, sum } from 'd3';
import { LEAST_PEERS } from './profile-median.ts';
import type { RecordThemes } from './theme-series.ts';

/**
 * Share of characters that each theme takes of several records together, 0–1: 10 % of a record of 1,000 字 and 40 %
 * of one of 3,000 字 → 32.5 %. Null where the records hold no character.
 */
export function poolShares(
  records: readonly RecordThemes[],
  themes: readonly string[],
): Map<string, number> | null {
  const characters = sum(records, (record) => record.characters);
  if (characters === 0) return null;
  const taken = (theme: string) =>
    sum(records, (record) => (record.themes.get(theme)?.share ?? 0) * record.characters);
  return new Map(themes.map((theme) => [theme, taken(theme) / characters]));
}

/** Median of the shares of several organisations, theme by theme; null where they are fewer than `LEAST_PEERS`. */
export function middleShares(
  organisations: readonly Map<string, number>[],
  themes: readonly string[],
): Map<string, number> | null {
  if (organisations.length < LEAST_PEERS) return null;
  return new Map(
    themes.map((theme) => [theme, median(organisations, (shares) => shares.get(theme) ?? 0) ?? 0]),
  );
}
