import { planHref, planThemeHref, themeHref } from '../../address.ts';
import { APART } from '../../charts/apart-rows.ts';
import { formatMeasure, formatTick, type Measure } from '../../charts/measures.ts';
import type { ShownRecord, ThemePoint, ThemeSpread } from '../../charts/theme-panel.ts';
import { TREND } from '../../charts/trend.ts';
import type { SpreadBar, TrendLayout, TrendMark, TrendPanelLayout } from '../../charts/trend-layout.ts';
import type { TrendLevel } from '../../charts/trend-view.ts';
import { LEVEL_NAMES } from '../../model/level-names.ts';
import { trends as words } from '../../strings/trends.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';

/** What one panel is drawn of. */
export interface PanelDrawing {
  /** Unique on the page. */
  id: string;
  /** Id of the theme, its name, and the name of the panel, which may tell a level too. */
  theme: string;
  themeName: string;
  title: string;
  layout: TrendLayout<ThemePoint, ThemeSpread>;
  panel: TrendPanelLayout<ThemePoint, ThemeSpread>;
  measure: Measure;
}

/** Half of the side within which a mark can be touched. */
const REACH = 12;

/** One panel as SVG. Not `role=img`: what stands inside an image is hidden from those who cannot see it, and the marks are links. */
export function trendPanelTree(drawing: PanelDrawing): Branch {
  const { title, layout, panel, measure } = drawing;
  return branch(
    'svg',
    {
      class: 'trend-panel',
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
    },
    branch('title', {}, title),
    branch('desc', {}, words.description(words.measures[measure], title)),
    hatchTree(drawing.id),
    groundTree(drawing),
    panel.spreads.map((bar) => barTree(bar, drawing)),
    panel.marks.map((mark) => markTree(mark, drawing)),
    panel.summaries.map((mark) => apartTree(mark, drawing)),
    panel.reviews.map((mark) => apartTree(mark, drawing)),
    branch(
      'g',
      { 'aria-hidden': 'true', class: 'names', 'font-size': TREND.fontSize },
      panel.labels.map(({ text, x, y }) => branch('text', { class: 'halo', x, y }, text)),
    ),
  );
}

/** Name of a record where it stands alone: 岳阳市妇联 · 2021. */
export function nameOf({ record, organisation }: ShownRecord): string {
  return words.name(organisation?.name ?? words.organisationUnknown, record.year);
}

/**
 * Where the passages behind a record's number stand: on the theme's page, or in the record with the theme in focus where
 * that page lists the newest only; the record itself where it has none under the theme.
 */
export function passagesHref({ record, parted = [] }: ShownRecord, theme: string, items: number): string {
  if (items === 0) return planHref(record.id);
  return parted.includes(theme) ? planThemeHref(record.id, theme) : themeHref(theme, record.id);
}

/** Where the passages of the year stand that a spread sums up, with those of other levels; null where there may be none. */
export function spreadHref({ year, high }: ThemeSpread, theme: string): string | null {
  return high === 0 ? null : themeHref(theme, `y${year}`);
}

/** 市州; 层级未详 where it is not known. */
export function levelName(level: TrendLevel): string {
  return level === 'unknown' ? words.levelUnknown : LEVEL_NAMES[level];
}

function hatchTree(id: string): Branch {
  return branch(
    'defs',
    {},
    branch(
      'pattern',
      {
        id: `${id}-hatch`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      branch('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 }),
    ),
  );
}

/** Axis, years, gaps and lines: what the marks stand on, told to no one who does not see it. */
function groundTree({ id, layout, panel, measure }: PanelDrawing): Branch {
  const { plot, ticks, rows, yearRow } = layout;
  const left = plot.left - TREND.axisGap;
  return branch(
    'g',
    { 'aria-hidden': 'true', 'font-size': TREND.fontSize },
    ticks.map(({ value, y }) => [
      branch('line', { class: 'rule', x1: plot.left, x2: plot.right, y1: y, y2: y }),
      branch('text', { class: 'soft', x: left, y: y + 4, 'text-anchor': 'end' }, formatTick(value, measure)),
    ]),
    panel.years.map(({ year, left: x, width, centre, state, labelled, note }) => [
      state !== 'full' &&
        branch('rect', {
          class: 'gap',
          'data-year': year,
          x,
          y: plot.top,
          width,
          height: plot.bottom - plot.top,
          fill: `url(#${id}-hatch)`,
        }),
      note !== null &&
        state !== 'full' &&
        branch(
          'text',
          { class: 'soft halo', x: centre, y: note.bottom - 2, 'text-anchor': 'middle' },
          words.empty[state],
        ),
      labelled &&
        branch(
          'text',
          { class: state === 'full' ? 'year' : 'year soft', x: centre, y: yearRow, 'text-anchor': 'middle' },
          String(year),
        ),
    ]),
    (['summary', 'review'] as const).map((row) => {
      const y = rows[row];
      return (
        y !== null &&
        branch('text', { class: 'soft', x: left, y: y + 4, 'text-anchor': 'end' }, words.rows[row])
      );
    }),
    panel.lines.map(({ x1, y1, x2, y2 }) => branch('line', { class: 'join', x1, y1, x2, y2 })),
  );
}

/** What a spread says, in bar and table alike. */
export function formatSpread({ low, middle, high }: ThemeSpread, measure: Measure) {
  return [low, middle, high].map((value) => formatMeasure(value, measure)) as [string, string, string];
}

function barTree({ spread, left, width, top, bottom, middle }: SpreadBar<ThemeSpread>, of: PanelDrawing) {
  const figures = words.quartiles(words.measures[of.measure], ...formatSpread(spread, of.measure));
  const said = words.spreadMark(levelName(spread.level), spread.year, spread.plans, of.themeName, figures);
  const right = left + width;
  const marks = [
    branch('rect', { class: 'reach', x: left, y: top - 4, width, height: bottom - top + 8 }),
    branch('rect', { class: 'spread', x: left, y: top, width, height: Math.max(1, bottom - top) }),
    branch('line', { class: 'median', x1: left - 2, x2: right + 2, y1: middle, y2: middle }),
  ];
  const href = spreadHref(spread, of.theme);
  if (href !== null) return link(href, words.spreadOpens(said), marks);
  return branch('g', { role: 'img', 'aria-label': said }, branch('title', {}, said), marks);
}

function markTree({ point, x, y }: TrendMark<ThemePoint>, { theme, themeName, measure }: PanelDrawing) {
  const value = formatMeasure(point.value, measure);
  const said = words.mark(nameOf(point.source), themeName, words.measures[measure], value);
  return link(passagesHref(point.source, theme, point.items), said, [
    branch('circle', { class: 'reach', cx: x, cy: y, r: REACH }),
    branch('circle', { class: 'full', cx: x, cy: y, r: TREND.radius }),
  ]);
}

/** A summary is round, a review square; hollow is what the press wrote, a dash what mentions nothing. */
function apartTree({ point, x, y }: TrendMark<ThemePoint>, { theme, themeName }: PanelDrawing) {
  const name = nameOf(point.source);
  const said =
    point.sort === 'review'
      ? words.reviewMark(name, point.isPress, themeName, point.value)
      : words.summaryMark(name, themeName, point.value);
  const r = APART.radius - 1;
  const sight = point.isPress ? 'mentioned' : 'mentioned solid';
  return link(passagesHref(point.source, theme, point.value), said, [
    branch('circle', { class: 'reach', cx: x, cy: y, r: APART.radius + 1 }),
    point.value === 0
      ? branch('line', { class: 'unmentioned', x1: x - 2.5, x2: x + 2.5, y1: y, y2: y })
      : point.sort === 'review'
        ? branch('rect', { class: sight, x: x - r, y: y - r, width: 2 * r, height: 2 * r })
        : branch('circle', { class: sight, cx: x, cy: y, r }),
  ]);
}

function link(href: string, said: string, marks: Child): Branch {
  return branch('a', { href, 'aria-label': said }, branch('title', {}, said), marks);
}
