import type { Stage } from '../model/campaign.ts';
import type { Level } from '../model/levels.ts';

/** One place where a name stands. */
export interface NameMark {
  /** Anchor of its place on the page of the name: `hunan-2019-plan-o1`. */
  id: string;
  /** To that place: on the same page, or on a part of the list. */
  href: string;
  /** 湖南省妇联 */
  who: string;
  /** As printed there. */
  text: string;
  stage: Stage | null;
}

/** Plans of one level and year, whether they have the name or not: without a full plan nothing can be missing. */
export interface Held {
  full: number;
  summary: number;
}

/** What one level and kind of record says of a name in one year. */
export interface NameCell {
  year: number | null;
  /** Where the marks are listed on the page of the name: `y2021-city-full`. */
  id: string;
  href: string;
  /** In reading order. */
  marks: NameMark[];
  /** Records that they stand in. */
  records: number;
  held: Held;
}

/** Full plans, press summaries or reviews of a level, a cell a year. */
export interface NameLane {
  grade: 'full' | 'summary' | 'review';
  cells: NameCell[];
}

/** Where a name stands: levels from the top down, years from the first of the corpus to its last, gaps included. */
export interface NameLine {
  /** Null comes last, where a record of unknown year has the name. */
  years: (number | null)[];
  /** Null for records of unknown level. */
  rows: { level: Level | null; lanes: NameLane[] }[];
  /** Occurrences in files that are no plan or review: listed, but not drawn. */
  apart: number;
}
