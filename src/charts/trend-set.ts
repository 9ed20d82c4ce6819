import type { Level } from '../model/levels.ts';
import type { PlanRecord } from '../model/record.ts';
import type { Measure } from './measures.ts';

/** How many organisations a set names one by one; where a place has more, it carries the spreads of all of them. */
export const MOST_ORGANISATIONS = 40;

/** An organisation whose plans are in a set. */
export interface TrendOrganisation {
  id: string;
  /** Drawn beside marks: 岳阳市. */
  label: string;
  /** 岳阳市妇联 */
  name: string;
  level: Level | null;
  /** GB/T 2260 code of its place; null where it has none. */
  code: string | null;
}

/** The figures of one record, as small as a file for the browser can have them. */
export interface TrendRecord {
  id: string;
  /** Id of its organisation; null where it is unknown. */
  organisation: string | null;
  year: number | null;
  kind: PlanRecord['kind'];
  evidence: PlanRecord['evidence'];
  /** Labelled units and characters (字) that the figures rest on. */
  units: number;
  characters: number;
  /**
   * By theme, in the order of the set: items, share of characters 0–1, mentions per 1,000 characters; no finer than they
   * are printed (see `printedFigure`).
   */
  figures: Record<Measure, number>[];
}

/** What the full plans of one level and year have in common. */
export interface TrendSpread {
  level: Level | null;
  year: number;
  /** Full plans with labelled units that it rests on, and their organisations. */
  plans: number;
  organisations: number;
  /** By theme, in the order of the set: lower quartile, median, upper quartile; null where the plans are fewer than three. */
  figures: Record<Measure, [low: number, middle: number, high: number]>[] | null;
}

/** A division one step below that has records. */
export interface TrendPlace {
  code: string;
  name: string;
  organisations: number;
  records: number;
}

/**
 * What a trend is drawn from, at build and in the browser: the records of one place and all below it. Its size is
 * bounded: a place with more than `MOST_ORGANISATIONS` organisations names those at the place and one step below.
 */
export interface TrendSet {
  /** GB/T 2260 code; `all` for the whole corpus. */
  code: string;
  /** 湖南省; empty for the whole corpus. */
  name: string;
  /** Ids of the themes, in the order of the codebook. */
  themes: string[];
  organisations: TrendOrganisation[];
  /** Records of these organisations, by year (unknown last) and then in the order of lists; in `all` also those of unknown organisation, where every organisation is named. */
  records: TrendRecord[];
  /** Of all organisations of the place, by level from the top down and then by year. */
  spreads: TrendSpread[];
  places: TrendPlace[];
  /** The way up, from the province down to the place above: [] for a province and for `all`. */
  above: { code: string; name: string }[];
  /** Ids of the themes whose records are too many for one page; left out where there is none. */
  parted?: string[];
  /** Organisations with records that are not named here; a record of unknown organisation counts as one. */
  unnamed: number;
}
