import type { SpreadPoint, TrendPanel, TrendPoint } from './trend-layout.ts';
import type { TrendOrganisation, TrendRecord, TrendSet, TrendSpread } from './trend-set.ts';
import type { TrendLevel, TrendView } from './trend-view.ts';

/** A record with its organisation; null where that is unknown. */
export interface ShownRecord {
  record: TrendRecord;
  organisation: TrendOrganisation | null;
  /** Themes that list their records in parts: which one holds a record is not known here. */
  parted?: readonly string[] | undefined;
}

/** A mark of a theme trend, with the record it stands for. */
export interface ThemePoint extends TrendPoint {
  source: ShownRecord;
  /** How many passages carry the theme, whatever unit is drawn. */
  items: number;
}

/** A spread of a theme trend, with the level it is of. */
export interface ThemeSpread extends SpreadPoint {
  level: TrendLevel;
}

/** One theme, or one level of a theme. */
export interface ThemePanel extends TrendPanel<ThemePoint, ThemeSpread> {
  theme: string;
  /** Where a panel shows one level of several. */
  level: TrendLevel | null;
}

/** Level of its organisation. */
export const levelOf = ({ organisation }: ShownRecord): TrendLevel => organisation?.level ?? 'unknown';

/** What makes a series: the organisation, or the record itself where that is unknown. */
export const keyOf = ({ record }: ShownRecord): string => record.organisation ?? record.id;

/** Whether it is a plan in full text. */
export const isFull = ({ record }: ShownRecord): boolean =>
  record.kind === 'plan' && record.evidence === 'full';

interface PanelParts {
  set: TrendSet;
  view: TrendView;
  theme: string;
  level: TrendLevel | null;
  records: ShownRecord[];
  spreads: TrendSpread[];
}

/** A panel with the records and spreads of its theme and level. */
export function panelOf({ set, view, theme, level, records, spreads }: PanelParts): ThemePanel {
  const place = set.themes.indexOf(theme);
  const own = level === null ? records : records.filter((one) => levelOf(one) === level);
  const ofLevel = spreads.filter((spread) => level === null || (spread.level ?? 'unknown') === level);
  return {
    id: level === null ? theme : `${theme}-${level}`,
    theme,
    level,
    points: own.flatMap((one) => pointOf(one, place, view) ?? []),
    spreads: ofLevel.flatMap((spread) => spreadPoint(spread, place, view) ?? []),
    held: [
      ...own.filter(isFull).flatMap(({ record }) => record.year ?? []),
      ...ofLevel.map(({ year }) => year),
    ],
  };
}

/**
 * Full plans carry the unit asked for; a press summary or a review, being no measure of a plan, carries the
 * number of its passages that mention the theme. A full plan without anything to count gets no point.
 */
function pointOf(source: ShownRecord, theme: number, { measure }: TrendView): ThemePoint | null {
  const { record, organisation } = source;
  const figures = record.figures[theme];
  const sort = sortOf(record);
  if (figures === undefined || record.year === null || (sort === 'full' && record.units === 0)) return null;
  return {
    record: record.id,
    organisation: keyOf(source),
    label: organisation?.label ?? '',
    year: record.year,
    sort,
    isPress: record.evidence === 'summary',
    value: figures[sort === 'full' ? measure : 'items'],
    source,
    items: figures.items,
  };
}

/** Which row a record stands in. */
export function sortOf({ kind, evidence }: TrendRecord): TrendPoint['sort'] {
  if (kind === 'review') return 'review';
  return evidence === 'full' ? 'full' : 'summary';
}

function spreadPoint(
  { level, year, plans, figures }: TrendSpread,
  theme: number,
  { measure }: TrendView,
): ThemeSpread | null {
  const quartiles = figures?.[theme]?.[measure];
  if (quartiles === undefined) return null;
  const [low, middle, high] = quartiles;
  return { level: level ?? 'unknown', year, plans, low, middle, high };
}
