import type { PlacedLabel } from './place-labels.ts';
import type { Box } from './text-box.ts';

/** What a mark stands for: a plan in full, a press summary of one, or a review. They never share a row. */
export type MarkSort = 'full' | 'summary' | 'review';

/** One record's figure for one theme. */
export interface TrendPoint {
  /** Id of the record. */
  record: string;
  organisation: string;
  /** Name drawn beside the mark: 岳阳市. */
  label: string;
  year: number;
  sort: MarkSort;
  /** Whether it is known from the press only; so is every summary. */
  isPress: boolean;
  /** Of a press summary or a review: how many of its passages mention the theme. */
  value: number;
}

/** What the full plans of one year have in common. */
export interface SpreadPoint {
  year: number;
  /** How many full plans. */
  plans: number;
  /** Lower quartile, median, upper quartile. */
  low: number;
  middle: number;
  high: number;
}

/** A theme with the figures of its records; those of unknown years are not among them. */
export interface TrendPanel<P extends TrendPoint = TrendPoint, S extends SpreadPoint = SpreadPoint> {
  id: string;
  points: P[];
  spreads?: S[];
  /** Years of full plans that are not all drawn: no gaps, whatever stands there. */
  held?: number[];
}

export interface Size {
  width: number;
  /** Height of the place where full plans are drawn; rows below it add to it. */
  plot: number;
  /** What is written into the place of a year without a full plan, where it fits: 未收录, and 仅摘要 where summaries are known. */
  emptyText?: Record<'gap' | 'summary', string>;
  /** Names of the rows below it, for their room: 摘要, Review. */
  rowText?: Record<'summary' | 'review', string>;
  /** Value on the axis as it is printed, for its room. */
  tickText?: (value: number) => string;
}

/** A year's place on the x axis. */
export interface YearPlace {
  year: number;
  left: number;
  width: number;
  centre: number;
  /** What is drawn of that year: full plans, press summaries of plans only, or no plan at all. */
  state: 'full' | 'summary' | 'gap';
  /** Whether there is room to print the year. */
  labelled: boolean;
  /** Room for the word that marks a year without a full plan; null where it has one or its place is too narrow. */
  note: Box | null;
}

export interface TrendMark<P extends TrendPoint = TrendPoint> {
  point: P;
  x: number;
  y: number;
}

/** A bar from quartile to quartile, with a tick at the median. */
export interface SpreadBar<S extends SpreadPoint = SpreadPoint> {
  spread: S;
  left: number;
  width: number;
  /** Upper and lower end, and the median. */
  top: number;
  bottom: number;
  middle: number;
}

export interface TrendSegment {
  organisation: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface TrendPanelLayout<P extends TrendPoint = TrendPoint, S extends SpreadPoint = SpreadPoint> {
  id: string;
  /** The places of the drawing, each with the state it has in this panel. */
  years: YearPlace[];
  spreads: SpreadBar<S>[];
  /** Full plans, by year and then in the order given. */
  marks: TrendMark<P>[];
  /** Press summaries in their row. */
  summaries: TrendMark<P>[];
  /** Reviews in theirs. */
  reviews: TrendMark<P>[];
  /** Only between full plans of one organisation in three or more consecutive years. */
  lines: TrendSegment[];
  labels: PlacedLabel[];
}

export interface TrendLayout<P extends TrendPoint = TrendPoint, S extends SpreadPoint = SpreadPoint> {
  width: number;
  height: number;
  /** Where full plans are drawn. */
  plot: Box;
  /** With the state over all panels. */
  years: YearPlace[];
  ticks: { value: number; y: number }[];
  /** Middle of the row of press summaries, and of that of reviews; null where no panel has any. */
  rows: Record<'summary' | 'review', number | null>;
  /** Base line of the years. */
  yearRow: number;
  panels: TrendPanelLayout<P, S>[];
}
