import type { PlacedLabel } from './place-labels.ts';
import type { Box } from './text-box.ts';

/** One plan's figure for one theme. */
export interface TrendPoint {
  /** Id of the record. */
  record: string;
  organisation: string;
  /** Name drawn beside the mark: 岳阳市. */
  label: string;
  year: number;
  evidence: 'full' | 'summary';
  /** Of a press summary: how many of its passages mention the theme. */
  value: number;
}

/** A theme with the figures of all plans; plans of reviews and unknown years are not among them. */
export interface TrendPanel<P extends TrendPoint = TrendPoint> {
  id: string;
  points: P[];
}

export interface Size {
  width: number;
  height: number;
  /** What is written into the place of a year without a plan, where it fits: 未收录. */
  gapText?: string;
}

/** A year's place on the x axis. */
export interface YearPlace {
  year: number;
  left: number;
  width: number;
  centre: number;
  /** What the corpus holds of that year: full plans, press summaries only, or nothing. */
  state: 'full' | 'summary' | 'gap';
  /** Whether there is room to print the year. */
  labelled: boolean;
  /** Room for the word that marks a gap; null where the year is none or its place too narrow. */
  note: Box | null;
}

export interface TrendMark<P extends TrendPoint = TrendPoint> {
  point: P;
  x: number;
  y: number;
}

export interface TrendSegment {
  organisation: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface TrendPanelLayout<P extends TrendPoint = TrendPoint> {
  id: string;
  /** Full plans, by year and then in the order given. */
  marks: TrendMark<P>[];
  /** Press summaries in their row. */
  summaries: TrendMark<P>[];
  /** Only between full plans of one organisation in consecutive years. */
  lines: TrendSegment[];
  labels: PlacedLabel[];
}

export interface TrendLayout<P extends TrendPoint = TrendPoint> {
  width: number;
  height: number;
  /** Where full plans are drawn. */
  plot: Box;
  years: YearPlace[];
  ticks: { value: number; y: number }[];
  /** Middle of the row of press summaries; null where there is none in any panel. */
  summaryRow: number | null;
  /** Base line of the years. */
  yearRow: number;
  panels: TrendPanelLayout<P>[];
}
