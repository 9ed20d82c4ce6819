import { group, max, type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3';
import { layoutRow, stackRows } from './apart-rows.ts';
import { everyYear } from './basis.ts';
import { dodge } from './dodge.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Box, textWidth } from './text-box.ts';
import { linesBetween, type TrendJoin } from './trend-joins.ts';
import type {
  Size,
  SpreadBar,
  SpreadPoint,
  TrendLayout,
  TrendMark,
  TrendPanel,
  TrendPanelLayout,
  TrendPoint,
  YearPlace,
} from './trend-layout.ts';

/** Rows below the plot. */
const APART_ROWS = ['summary', 'review'] as const;

/** Sizes of the drawing in its own units; one unit is a CSS pixel at the width it is made for. */
export const TREND = {
  fontSize: 13,
  radius: 5,
  /** Least room for the axis, and the white between its words and the plot. */
  left: 36,
  axisGap: 6,
  right: 6,
  top: 14,
  /** Height of the row of years. */
  row: 26,
  /** Most of the width that is kept free behind the last year for the names of its marks. */
  nameShare: 0.28,
  /** Widest bar of a spread. */
  bar: 16,
} as const;

/**
 * Small multiples: one panel a theme, all with the same years and the same scale from 0. Years are places, not a
 * line of time: one without a full plan keeps its place and is marked, and nothing is drawn through it. Press
 * summaries and reviews stand in rows of their own below the plot.
 * No panel, or panels without points → no places, no marks. All zero → the scale runs to 1 and the marks stand on 0.
 * The input is left as it is.
 */
export function layoutTrend<P extends TrendPoint, S extends SpreadPoint>(
  panels: TrendPanel<P, S>[],
  size: Size,
): TrendLayout<P, S> {
  const points = panels.flatMap((panel) => panel.points);
  const full = points.filter(({ sort }) => sort === 'full');
  const spreads = panels.flatMap((panel) => panel.spreads ?? []);
  const bottom = TREND.top + size.plot;
  const top = max([...full.map(({ value }) => value), ...spreads.map(({ high }) => high)]) || 1;
  const y = scaleLinear([0, top], [bottom, TREND.top]).nice(4);
  const ticks = ticksOf(y, full, spreads.length > 0);
  const plot: Box = {
    left: roomForWords(ticks, points, size),
    right: size.width - roomForNames(points, size.width),
    top: TREND.top,
    bottom,
  };

  const years = [
    ...[...points, ...spreads].map(({ year }) => year),
    ...panels.flatMap(({ held = [] }) => held),
  ];
  const band = scaleBand(everyYear(years), [plot.left, plot.right]);
  const { places, bottom: end } = stackRows(
    [
      ['summary', panels.map((panel) => sortOf(panel.points, 'summary'))],
      ['review', panels.map((panel) => sortOf(panel.points, 'review'))],
    ],
    band,
    bottom,
  );
  const rows = {
    summary: places.get('summary')?.middle ?? null,
    review: places.get('review')?.middle ?? null,
  };
  const height = end + TREND.row;

  return {
    width: size.width,
    height,
    plot,
    years: placesOf(band, panels, plot, size),
    ticks,
    rows,
    yearRow: height - 5,
    panels: panels.map((panel) => layoutPanel(panel, { band, y, rows, plot, size })),
  };
}

function sortOf<P extends TrendPoint>(points: P[], wanted: TrendPoint['sort']): P[] {
  return points.filter(({ sort }) => sort === wanted);
}

/** Room before the first year for the values on the axis and the names of the rows that are there. */
function roomForWords(
  ticks: TrendLayout['ticks'],
  points: TrendPoint[],
  { tickText = String, rowText }: Size,
): number {
  const rows = APART_ROWS.filter((row) => points.some(({ sort }) => sort === row));
  const words = [...ticks.map(({ value }) => tickText(value)), ...rows.map((row) => rowText?.[row] ?? '')];
  const widest = max(words, (word) => textWidth(word, TREND.fontSize)) ?? 0;
  return Math.max(TREND.left, widest + TREND.axisGap);
}

/** Room behind the last year, so that the names of its marks stand to their right where nothing else stands. */
function roomForNames(points: TrendPoint[], width: number): number {
  const last = max(points, ({ year }) => year);
  const names = points.filter(({ year, sort }) => year === last && sort === 'full');
  const widest = max(names, ({ label }) => textWidth(label, TREND.fontSize)) ?? 0;
  return Math.max(TREND.right, Math.min(widest, width * TREND.nameShare));
}

/** Counts get ticks at whole numbers only; quartiles of counts may lie between. */
function ticksOf(
  y: ScaleLinear<number, number>,
  points: TrendPoint[],
  hasSpreads: boolean,
): TrendLayout['ticks'] {
  const whole = !hasSpreads && points.every(({ value }) => Number.isInteger(value));
  return y
    .ticks(4)
    .filter((value) => !whole || Number.isInteger(value))
    .map((value) => ({ value, y: round(y(value)) }));
}

function placesOf(band: ScaleBand<number>, panels: TrendPanel[], plot: Box, size: Size): YearPlace[] {
  const full = new Set(panels.flatMap(yearsOfPlans));
  const summarised = new Set(
    panels.flatMap(({ points }) => sortOf(points, 'summary').map(({ year }) => year)),
  );
  const label = textWidth('0000', TREND.fontSize);
  const every = Math.ceil((label + 6) / band.bandwidth());
  return band.domain().map((year, index) => {
    const left = round(band(year) ?? 0);
    const width = round(band.bandwidth());
    const centre = round(left + width / 2);
    const state = full.has(year) ? 'full' : summarised.has(year) ? 'summary' : 'gap';
    const labelled = index % every === 0 && centre + label / 2 <= size.width;
    const note = state === 'full' ? null : noteBox(size.emptyText?.[state] ?? '', left, width, plot);
    return { year, left, width, centre, state, labelled, note };
  });
}

function yearsOfPlans({ points, spreads = [], held = [] }: TrendPanel): number[] {
  return [...[...sortOf(points, 'full'), ...spreads].map(({ year }) => year), ...held];
}

function noteBox(text: string, left: number, width: number, plot: Box): Box | null {
  const room = textWidth(text, TREND.fontSize);
  if (text === '' || room > width) return null;
  const x = left + (width - room) / 2;
  const y = (plot.top + plot.bottom - TREND.fontSize) / 2;
  return { left: x, top: y, right: x + room, bottom: y + TREND.fontSize };
}

interface Scales {
  band: ScaleBand<number>;
  y: (value: number) => number;
  rows: TrendLayout['rows'];
  plot: Box;
  size: Size;
}

function layoutPanel<P extends TrendPoint, S extends SpreadPoint>(
  panel: TrendPanel<P, S>,
  scales: Scales,
): TrendPanelLayout<P, S> {
  const marks = layoutMarks(sortOf(panel.points, 'full'), scales);
  const apart = (sort: 'summary' | 'review') =>
    layoutRow(sortOf(panel.points, sort), scales.band, scales.rows[sort] ?? 0).map(rounded);
  const spreads = (panel.spreads ?? []).map((spread) => layoutBar(spread, scales));
  const lines = linesBetween(marks);
  const years = placesOf(scales.band, [panel], scales.plot, scales.size);
  return {
    id: panel.id,
    years,
    spreads,
    marks,
    summaries: apart('summary'),
    reviews: apart('review'),
    lines: lines.map(({ segment }) => segment),
    labels: labelsOf(marks, { lines, spreads, years }, scales),
  };
}

function layoutBar<S extends SpreadPoint>(spread: S, { band, y }: Scales): SpreadBar<S> {
  const width = Math.min(TREND.bar, band.bandwidth() * 0.7);
  const left = (band(spread.year) ?? 0) + (band.bandwidth() - width) / 2;
  const [top, bottom, middle] = [y(spread.high), y(spread.low), y(spread.middle)];
  return {
    spread,
    left: round(left),
    width: round(width),
    top: round(top),
    bottom: round(bottom),
    middle: round(middle),
  };
}

function layoutMarks<P extends TrendPoint>(points: P[], { band, y: heightOf }: Scales): TrendMark<P>[] {
  const width = band.bandwidth();
  return [...group(points, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ofYear]) => {
      const centre = (band(year) ?? 0) + width / 2;
      const step = TREND.radius * 2 + 1;
      const placed = dodge(ofYear, { heightOf: ({ value }) => heightOf(value), centre, width, step });
      const at = new Map(placed.map(({ datum, x, y }) => [datum, { x, y }]));
      return ofYear.map((point) => rounded({ point, x: 0, y: 0, ...at.get(point) }));
    });
}

/** A run of joined marks is named once, at its end; the latest are named first, while there is room. */
function labelsOf(
  marks: TrendMark[],
  { lines, spreads, years }: { lines: TrendJoin[]; spreads: SpreadBar[]; years: YearPlace[] },
  { plot, size }: Scales,
): PlacedLabel[] {
  const continued = new Set(lines.map(({ from }) => from));
  const wishes = marks
    .filter((mark) => !continued.has(mark))
    .map(({ point, x, y }): LabelWish => ({ text: point.label, x, y }))
    .reverse();
  const r = TREND.radius;
  const marked = marks.map(({ x, y }): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const bars = spreads.map(
    ({ left, width, top, bottom }): Box => ({ left, right: left + width, top, bottom }),
  );
  const frame = { ...plot, top: 0, right: size.width };
  const taken = [...marked, ...bars, ...years.flatMap(({ note }) => note ?? [])];
  return placeLabels(wishes, { frame, taken, fontSize: TREND.fontSize, gap: r + 3 });
}

function rounded<P extends TrendPoint>({ point, x, y }: TrendMark<P>): TrendMark<P> {
  return { point, x: round(x), y: round(y) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
