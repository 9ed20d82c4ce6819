import { group, max, type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3';
import { everyYear } from './basis.ts';
import { dodge } from './dodge.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Box, textWidth } from './text-box.ts';
import type {
  Size,
  TrendLayout,
  TrendMark,
  TrendPanel,
  TrendPanelLayout,
  TrendPoint,
  TrendSegment,
  YearPlace,
} from './trend-layout.ts';

/** Sizes of the drawing in its own units; one unit is a CSS pixel at the width it is made for. */
export const TREND = {
  fontSize: 13,
  radius: 5,
  hollowRadius: 4,
  left: 36,
  right: 6,
  top: 14,
  /** Height of the row of summaries, and of that of the years. */
  row: 26,
  /** Most of the width that is kept free behind the last year for the names of its marks. */
  nameShare: 0.28,
} as const;

/**
 * Small multiples: one panel a theme, all with the same years and the same scale from 0. Years are places, not a
 * line of time: one without a plan keeps its place and is marked, and nothing is drawn through it.
 * No panel, or panels without points → no places, no marks. All zero → the scale runs to 1 and the marks stand on 0.
 * The input is left as it is.
 */
export function layoutTrend<P extends TrendPoint>(panels: TrendPanel<P>[], size: Size): TrendLayout<P> {
  const points = panels.flatMap((panel) => panel.points);
  const hasSummaries = points.some(({ evidence }) => evidence === 'summary');
  const yearRow = size.height - 5;
  const bottom = size.height - TREND.row - (hasSummaries ? TREND.row : 0);
  const plot: Box = {
    left: TREND.left,
    right: size.width - roomForNames(points, size.width),
    top: TREND.top,
    bottom,
  };

  const band = scaleBand(everyYear(points.map(({ year }) => year)), [plot.left, plot.right]);
  const full = points.filter(({ evidence }) => evidence === 'full');
  const top = max(full, ({ value }) => value) || 1;
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).nice(4);
  const summaryRow = hasSummaries ? plot.bottom + TREND.row * 0.6 : null;
  const years = placesOf(band, points, plot, size);
  const notes = years.flatMap(({ note }) => note ?? []);

  return {
    width: size.width,
    height: size.height,
    plot,
    years,
    ticks: ticksOf(y, full),
    summaryRow,
    yearRow,
    panels: panels.map((panel) =>
      layoutPanel(panel, { band, y, summaryRow: summaryRow ?? 0, plot, notes, width: size.width }),
    ),
  };
}

/** Room behind the last year, so that the names of its marks stand to their right where nothing else stands. */
function roomForNames(points: TrendPoint[], width: number): number {
  const last = max(points, ({ year }) => year);
  const names = points.filter(({ year, evidence }) => year === last && evidence === 'full');
  const widest = max(names, ({ label }) => textWidth(label, TREND.fontSize)) ?? 0;
  return Math.max(TREND.right, Math.min(widest, width * TREND.nameShare));
}

/** Counts get ticks at whole numbers only. */
function ticksOf(y: ScaleLinear<number, number>, points: TrendPoint[]): TrendLayout['ticks'] {
  const whole = points.every(({ value }) => Number.isInteger(value));
  return y
    .ticks(4)
    .filter((value) => !whole || Number.isInteger(value))
    .map((value) => ({ value, y: round(y(value)) }));
}

function placesOf(band: ScaleBand<number>, points: TrendPoint[], plot: Box, size: Size): YearPlace[] {
  const states = new Map<number, 'full' | 'summary'>();
  for (const { year, evidence } of points) if (states.get(year) !== 'full') states.set(year, evidence);
  const label = textWidth('0000', TREND.fontSize);
  const every = Math.ceil((label + 6) / band.bandwidth());
  return band.domain().map((year, index) => {
    const left = round(band(year) ?? 0);
    const width = round(band.bandwidth());
    const centre = round(left + width / 2);
    const state = states.get(year) ?? 'gap';
    const labelled = index % every === 0 && centre + label / 2 <= size.width;
    const note = state === 'gap' ? noteBox(size.gapText ?? '', left, width, plot) : null;
    return { year, left, width, centre, state, labelled, note };
  });
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
  summaryRow: number;
  plot: Box;
  /** Words already in the plot. */
  notes: Box[];
  /** Of the whole drawing. */
  width: number;
}

function layoutPanel<P extends TrendPoint>(panel: TrendPanel<P>, scales: Scales): TrendPanelLayout<P> {
  const of = (evidence: TrendPoint['evidence']) =>
    panel.points.filter((point) => point.evidence === evidence);
  const marks = layoutMarks(of('full'), scales, ({ value }) => scales.y(value), TREND.radius);
  const summaries = layoutMarks(of('summary'), scales, () => scales.summaryRow, TREND.hollowRadius);
  const lines = linesBetween(marks);
  return {
    id: panel.id,
    marks,
    summaries,
    lines: lines.map(({ segment }) => segment),
    labels: labelsOf(marks, lines, scales),
  };
}

function layoutMarks<P extends TrendPoint>(
  points: P[],
  { band }: Scales,
  heightOf: (point: P) => number,
  radius: number,
): TrendMark<P>[] {
  const width = band.bandwidth();
  return [...group(points, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ofYear]) => {
      const centre = (band(year) ?? 0) + width / 2;
      const placed = dodge(ofYear, { heightOf, centre, width, step: radius * 2 + 1 });
      const at = new Map(placed.map(({ datum, x, y }) => [datum, { x: round(x), y: round(y) }]));
      return ofYear.map((point) => ({ point, x: 0, y: 0, ...at.get(point) }));
    });
}

interface Join {
  from: TrendMark;
  to: TrendMark;
  segment: TrendSegment;
}

/** An organisation with two plans in one year gets no line there: it would have to choose between them. */
function linesBetween(marks: TrendMark[]): Join[] {
  return [...group(marks, ({ point }) => point.organisation)].flatMap(([organisation, own]) => {
    const byYear = group(own, ({ point }) => point.year);
    return own.flatMap((from) => {
      const next = byYear.get(from.point.year + 1);
      const to = next?.[0];
      if (to === undefined || next?.length !== 1 || byYear.get(from.point.year)?.length !== 1) return [];
      return [{ from, to, segment: { organisation, x1: from.x, y1: from.y, x2: to.x, y2: to.y } }];
    });
  });
}

/** A run of joined marks is named once, at its end; the latest are named first, while there is room. */
function labelsOf(marks: TrendMark[], lines: Join[], { plot, notes, width }: Scales): PlacedLabel[] {
  const continued = new Set(lines.map(({ from }) => from));
  const wishes = marks
    .filter((mark) => !continued.has(mark))
    .map(({ point, x, y }): LabelWish => ({ text: point.label, x, y }))
    .reverse();
  const r = TREND.radius;
  const marked = marks.map(({ x, y }): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const frame = { ...plot, top: 0, right: width };
  return placeLabels(wishes, { frame, taken: [...marked, ...notes], fontSize: TREND.fontSize, gap: r + 3 });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
