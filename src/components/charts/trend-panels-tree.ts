import { themeHref } from '../../address.ts';
import type { Measure } from '../../charts/measures.ts';
import type { ShownTrend } from '../../charts/show-trend.ts';
import type { ThemePoint, ThemeSpread } from '../../charts/theme-panel.ts';
import type { TrendLayout } from '../../charts/trend-layout.ts';
import { trends as words } from '../../strings/trends.ts';
import { type Branch, branch } from '../tree/tree.ts';
import { levelName, trendPanelTree } from './trend-panel-tree.ts';
import type { TrendChart } from './trend-parts.ts';

/** The panels as a list, each under its name; a sentence where there is nothing to draw. */
export function trendPanelsTree(
  shown: ShownTrend,
  layout: TrendLayout<ThemePoint, ThemeSpread>,
  measure: Measure,
  chart: TrendChart,
): Branch {
  if (layout.years.length === 0) return branch('p', {}, words.nothing);
  const names = new Map(chart.themes.map(({ id, zh }) => [id, zh]));
  // A chart of one theme stands on its page.
  const isLinked = chart.themes.length > 1;
  return branch(
    'ul',
    { class: 'trend-panels' },
    shown.panels.map(({ id, theme, level }, index) => {
      const panel = layout.panels[index];
      const themeName = names.get(theme) ?? theme;
      const title = level === null ? themeName : words.panel(themeName, levelName(level));
      if (panel === undefined) return null;
      return branch(
        'li',
        {},
        branch(
          `h${chart.level + 1}`,
          { class: 'name' },
          isLinked ? branch('a', { href: themeHref(theme) }, title) : title,
        ),
        trendPanelTree({ id: `${chart.id}-${id}`, theme, themeName, title, layout, panel, measure }),
      );
    }),
  );
}
