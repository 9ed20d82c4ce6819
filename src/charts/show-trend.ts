import { group, max, rollup, sum } from 'd3';
import { isFull, keyOf, levelOf, panelOf, type ShownRecord, type ThemePanel } from './theme-panel.ts';
import type { TrendSet, TrendSpread } from './trend-set.ts';
import { levelsOf, MOST_SERIES, type TrendLevel, type TrendView } from './trend-view.ts';

/** Summaries and reviews of more organisations than this are drawn only of those a reader picks. */
const MOST_APART = 12;

/** More full plans than this are not drawn one by one, however few their organisations: panels would fill with marks. */
const MOST_PLANS = 60;

/** What is drawn, and what its table and notes are made of. */
export interface ShownTrend {
  /** Whether plans stand one by one or as the spread of their level. */
  by: 'record' | 'spread';
  /** The level drawn; null for all. */
  level: TrendLevel | null;
  themes: string[];
  panels: ThemePanel[];
  /** The records drawn, by year. */
  records: ShownRecord[];
  /** The spreads drawn; empty where plans stand one by one. */
  spreads: TrendSpread[];
  /** Plans whose year is unknown, of all that the view asks for. */
  undated: number;
  /** Summaries and reviews that are there and not drawn, being those of too many organisations. */
  apart: { summaries: number; reviews: number };
  /** Organisations the set does not name. */
  unnamed: number;
}

/**
 * Chooses what a view shows of a set. Where more than eight organisations of the level have full plans, or
 * fewer have more than sixty, these become spreads, one level at a time (or a panel a level where there is one theme);
 * the plans of years too few for a spread, and of the organisations a reader picked, stand as marks.
 * `themes` are those of the chart, in their order.
 */
export function showTrend(set: TrendSet, view: TrendView, themes: readonly string[]): ShownTrend {
  const shown = themes.filter((id) => view.themes.length === 0 || view.themes.includes(id));
  const all = shownRecords(set);
  const spread = isCrowded(set, all, view.level);
  return spread ? showSpreads(set, view, shown, all) : showRecords(set, view, shown, all);
}

/**
 * A view with nothing in it that is so anyway: the level that would be drawn without asking, and organisations
 * that the level drawn does not have. `shown` is what `showTrend` made of it.
 */
export function plainView(
  set: TrendSet,
  view: TrendView,
  { level }: ShownTrend,
  themes: readonly string[],
): TrendView {
  const levels = levelsOf(set);
  const asked = showTrend(set, { ...view, level: null }, themes).level;
  return {
    ...view,
    level: view.level === asked ? null : view.level,
    organisations: view.organisations.filter((id) => level === null || levels.get(id) === level),
  };
}

function shownRecords(set: TrendSet): ShownRecord[] {
  const byId = new Map(set.organisations.map((one) => [one.id, one]));
  return set.records.map((record) => ({
    record,
    organisation: byId.get(record.organisation ?? '') ?? null,
    parted: set.parted,
  }));
}

const isDated = ({ record }: ShownRecord): boolean => record.year !== null;

/**
 * Whether the full plans of a level are those of too many organisations, and enough in some year for a spread, or of
 * some that the set does not name.
 */
function isCrowded(set: TrendSet, all: ShownRecord[], level: TrendLevel | null): boolean {
  const full = all.filter(
    (one) =>
      isFull(one) && isDated(one) && one.record.units > 0 && (level === null || levelOf(one) === level),
  );
  const spreads = spreadsAt(set, level);
  const isMany = new Set(full.map(keyOf)).size > MOST_SERIES || full.length > MOST_PLANS;
  const isPart = sum(spreads, ({ plans }) => plans) > full.length;
  return isPart || (isMany && spreads.some(({ figures }) => figures !== null));
}

function spreadsAt({ spreads }: TrendSet, level: TrendLevel | null): TrendSpread[] {
  return spreads.filter((spread) => level === null || (spread.level ?? 'unknown') === level);
}

function showRecords(set: TrendSet, view: TrendView, themes: string[], all: ShownRecord[]): ShownTrend {
  const wanted = wantedRecords(all, view, view.level);
  const isApart = (one: ShownRecord) => !isFull(one);
  const apart = wanted.filter(isApart);
  const tooMany = view.organisations.length === 0 && new Set(apart.map(keyOf)).size > MOST_APART;
  const records = wanted.filter((one) => isDated(one) && !(tooMany && isApart(one)));
  return {
    ...restOf(set, wanted, tooMany ? apart : []),
    by: 'record',
    level: view.level,
    themes,
    records,
    spreads: [],
    panels: themes.map((theme) => panelOf({ set, view, theme, level: null, records, spreads: [] })),
  };
}

function showSpreads(set: TrendSet, view: TrendView, themes: string[], all: ShownRecord[]): ShownTrend {
  const level = view.level ?? (themes.length === 1 ? null : fullestLevel(set));
  const spreads = spreadsAt(set, level);
  const few = new Set(spreads.filter(({ figures }) => figures === null).map(placeOf));
  const picked = new Set(view.organisations);
  const ofLevel = all.filter((one) => level === null || levelOf(one) === level);
  const isPicked = (one: ShownRecord) => picked.has(one.record.organisation ?? '');
  const records = ofLevel.filter(
    (one) =>
      isDated(one) && (isPicked(one) || (isFull(one) && few.has(`${levelOf(one)} ${one.record.year}`))),
  );
  const levels = level === null ? [...new Set(spreads.map((one) => one.level ?? 'unknown'))] : [null];
  return {
    ...restOf(
      set,
      ofLevel,
      ofLevel.filter((one) => !isFull(one) && !isPicked(one)),
    ),
    by: 'spread',
    level,
    themes,
    records,
    spreads,
    panels: themes.flatMap((theme) =>
      levels.map((own) => panelOf({ set, view, theme, level: own, records, spreads })),
    ),
  };
}

const placeOf = ({ level, year }: TrendSpread): string => `${level ?? 'unknown'} ${year}`;

/** The level with most full plans; of equals the upper. */
function fullestLevel({ spreads }: TrendSet): TrendLevel | null {
  const plans = rollup(
    spreads,
    (own) => sum(own, (spread) => spread.plans),
    ({ level }) => level ?? ('unknown' as const),
  );
  const most = max(plans.values());
  return [...plans].find(([, n]) => n === most)?.[0] ?? null;
}

function wantedRecords(all: ShownRecord[], view: TrendView, level: TrendLevel | null): ShownRecord[] {
  const picked = new Set(view.organisations);
  return all.filter(
    (one) =>
      (level === null || levelOf(one) === level) &&
      (picked.size === 0 || picked.has(one.record.organisation ?? '')),
  );
}

/** What is told of records that are not drawn. */
function restOf(set: TrendSet, wanted: ShownRecord[], apart: ShownRecord[]) {
  const dated = group(apart.filter(isDated), ({ record }) => record.kind);
  return {
    undated: wanted.filter((one) => one.record.kind === 'plan' && !isDated(one)).length,
    apart: { summaries: dated.get('plan')?.length ?? 0, reviews: dated.get('review')?.length ?? 0 },
    unnamed: set.unnamed,
  };
}
