import { planHref } from '../../address.ts';
import { formatMeasure, type Measure } from '../../charts/measures.ts';
import type { ShownTrend } from '../../charts/show-trend.ts';
import { sortOf } from '../../charts/theme-panel.ts';
import type { MarkSort } from '../../charts/trend-layout.ts';
import type { TrendSpread } from '../../charts/trend-set.ts';
import { trends as words } from '../../strings/trends.ts';
import type { Branch } from '../tree/tree.ts';
import { type NumberCell, type NumberGroup, type NumberRow, numberTableTree } from './number-table-tree.ts';
import { formatSpread, levelName, nameOf, passagesHref, spreadHref } from './trend-panel-tree.ts';
import type { TrendTheme } from './trend-theme.ts';

const SORTS = ['full', 'summary', 'review'] as const satisfies MarkSort[];

/** The numbers of all panels: a column a theme; spreads by level and year first, then the records by what they are. */
export function trendTableTree(
  shown: ShownTrend,
  measure: Measure,
  { heading, themes }: { heading: string; themes: readonly TrendTheme[] },
): Branch {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const heads = shown.themes.flatMap((id) => byId.get(id) ?? []);
  const groups = [...spreadGroups(shown, measure), ...recordGroups(shown, measure)];
  return numberTableTree({
    caption: words.caption(heading, words.measures[measure]),
    columns: [words.record, ...heads.map(({ short, zh }) => ({ short, full: zh }))],
    groups: groups.filter(({ rows }) => rows.length > 0),
  });
}

const keyOf = ({ level, year }: Pick<TrendSpread, 'year'> & { level: string | null }, theme: string) =>
  `${theme} ${level ?? 'unknown'} ${year}`;

function spreadGroups(shown: ShownTrend, measure: Measure): NumberGroup[] {
  const points = new Map(
    shown.panels.flatMap(({ theme, spreads = [] }) =>
      spreads.map((one) => [keyOf(one, theme), one] as const),
    ),
  );
  const cellOf = (spread: TrendSpread, theme: string): NumberCell => {
    const point = points.get(keyOf(spread, theme));
    if (point === undefined) return words.few;
    const text = words.spreadCell(...formatSpread(point, measure));
    const href = spreadHref(point, theme);
    return href === null ? text : { text, href };
  };
  const rowOf = (spread: TrendSpread): NumberRow => ({
    name: words.yearRow(spread.year),
    href: null,
    base: words.plans(spread.plans),
    cells: shown.themes.map((theme) => cellOf(spread, theme)),
  });
  const levels = [...new Set(shown.spreads.map(({ level }) => level))];
  return levels.map((level) => ({
    name: words.spreadGroup(levelName(level ?? 'unknown')),
    rows: shown.spreads.filter((spread) => spread.level === level).map(rowOf),
  }));
}

function recordGroups(shown: ShownTrend, measure: Measure): NumberGroup[] {
  const points = new Map(
    shown.panels.flatMap(({ theme, points }) =>
      points.map((point) => [`${theme} ${point.record}`, point] as const),
    ),
  );
  const cellOf = (record: string, theme: string): NumberCell => {
    const point = points.get(`${theme} ${record}`);
    if (point === undefined) return words.gap;
    const isFull = point.sort === 'full';
    if (point.value === 0 && !isFull) return words.unmentioned;
    const text = formatMeasure(point.value, isFull ? measure : 'items');
    return point.value === 0 ? text : { text, href: passagesHref(point.source, theme, point.items) };
  };
  return SORTS.map((sort) => ({
    name: words.groups[sort],
    rows: shown.records
      .filter(({ record }) => sortOf(record) === sort)
      .map((source) => ({
        name: nameOf(source),
        href: planHref(source.record.id),
        cells: shown.themes.map((theme) => cellOf(source.record.id, theme)),
      })),
  }));
}
