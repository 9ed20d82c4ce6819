import { formatTick, type Measure } from '../../charts/measures.ts';
import { type ShownTrend, showTrend } from '../../charts/show-trend.ts';
import type { ThemePoint, ThemeSpread } from '../../charts/theme-panel.ts';
import { layoutTrend } from '../../charts/trend.ts';
import type { TrendLayout } from '../../charts/trend-layout.ts';
import type { TrendSet } from '../../charts/trend-set.ts';
import type { TrendView } from '../../charts/trend-view.ts';
import { trends as words } from '../../strings/trends.ts';
import type { Branch } from '../tree/tree.ts';
import { trendLegendTree } from './trend-legend-tree.ts';
import { trendNotes } from './trend-notes.ts';
import { trendPanelsTree } from './trend-panels-tree.ts';
import { trendTableTree } from './trend-table-tree.ts';
import type { TrendTheme } from './trend-theme.ts';

/** What a chart of trends keeps through all views. */
export interface TrendChart {
  /** Unique on the page. */
  id: string;
  heading: string;
  level: 2 | 3;
  /** In the order of the codebook. */
  themes: TrendTheme[];
  /** Id of the one organisation it is of; null for the organisations of a place. */
  organisation: string | null;
}

/** A chart of trends as pieces of a page. */
export interface TrendParts {
  shown: ShownTrend;
  panels: Branch;
  legend: Branch;
  table: Branch;
  notes: string[];
  /** Whether there is nothing to draw; the panels say so then. */
  isEmpty: boolean;
}

const SIZE = { width: 320, plot: 124, emptyText: words.empty, rowText: words.rows };

/** Draws a view of a set: at build, and in the browser when a reader changes the view. */
export function trendParts(set: TrendSet, view: TrendView, chart: TrendChart): TrendParts {
  const shown = showTrend(
    set,
    view,
    chart.themes.map(({ id }) => id),
  );
  const layout = layoutOf(shown, view.measure);
  const isEmpty = layout.years.length === 0;
  return {
    shown,
    panels: trendPanelsTree(shown, layout, view.measure, chart),
    legend: trendLegendTree(layout),
    table: trendTableTree(shown, view.measure, chart),
    notes: isEmpty ? [] : trendNotes(shown, layout, view.measure),
    isEmpty,
  };
}

function layoutOf({ panels }: ShownTrend, measure: Measure): TrendLayout<ThemePoint, ThemeSpread> {
  return layoutTrend(panels, { ...SIZE, tickText: (value) => formatTick(value, measure) });
}
