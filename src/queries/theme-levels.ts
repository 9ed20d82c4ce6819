import { partAnchor, undatedHref, yearHref } from '../address.ts';
import { type LevelYear, type LinkedLevelYear, layoutLevelYears } from '../charts/level-years.ts';
import type { ChartRecord } from '../charts/theme-series.ts';
import { type Corpus, corpus } from './corpus.ts';

/** How many records a matrix gives a row each; of more it shows levels and years. */
const ROWS = 60;

/** The records of a matrix by level and year, each with the place that lists them; null where they are few. */
export async function themeLevels(records: readonly ChartRecord[]): Promise<LinkedLevelYear[] | null> {
  return drawThemeLevels(await corpus(), records);
}

/** Takes records together where they are more than `limit`. */
export function drawThemeLevels(
  all: Corpus,
  records: readonly ChartRecord[],
  limit = ROWS,
): LinkedLevelYear[] | null {
  if (records.length <= limit) return null;
  const placed = records.map(({ counts }) => ({
    counts,
    level: all.recordById.get(counts.record)?.record.level ?? null,
  }));
  const themes = all.themes.map(({ id }) => id);
  return layoutLevelYears(placed, themes).map((row) => ({ ...row, href: listHref(row) }));
}

/** Where the records of a level and year are listed; those of unknown year stand in one list. */
function listHref({ level, year }: LevelYear): string {
  return year === null ? undatedHref() : `${yearHref(year)}#${partAnchor(level)}`;
}
