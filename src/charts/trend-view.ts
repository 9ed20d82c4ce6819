import type { Level } from '../model/levels.ts';
import type { Measure } from './measures.ts';
import type { TrendSet } from './trend-set.ts';

/** More organisations than this are not drawn one by one; a reader may pick as many as this. */
export const MOST_SERIES = 8;

/** A level, or those organisations whose level is not known. */
export type TrendLevel = Level | 'unknown';

/** What a reader wants to see of a set. */
export interface TrendView {
  /** Code of the set: `all`, `430000`. */
  place: string;
  measure: Measure;
  /** null: every level, or the one with most plans where only one can be drawn. */
  level: TrendLevel | null;
  /** Ids; empty: all, or none beside the spreads. */
  organisations: string[];
  /** Ids; empty: all of the chart. */
  themes: string[];
}

/** The view a chart is printed with. */
export function firstView(place: string): TrendView {
  return { place, measure: 'items', level: null, organisations: [], themes: [] };
}

/** The level of each organisation of a set. */
export function levelsOf(set: TrendSet): Map<string, TrendLevel> {
  return new Map(set.organisations.map(({ id, level }) => [id, level ?? 'unknown']));
}

/**
 * A view with all left out that its set does not hold: a level without organisations, organisations of other places
 * or levels, themes the chart does not show. Every theme is the same as none chosen.
 */
export function fitView(view: TrendView, set: TrendSet, themes: readonly string[]): TrendView {
  const levels = levelsOf(set);
  const known = new Set([...levels.values(), ...set.spreads.map(({ level }) => level ?? 'unknown')]);
  const level = view.level !== null && known.has(view.level) ? view.level : null;
  const fits = (id: string) => levels.has(id) && (level === null || levels.get(id) === level);
  const chosen = new Set(view.themes);
  const kept = themes.filter((id) => chosen.has(id));
  return {
    place: set.code,
    measure: view.measure,
    level,
    organisations: [...new Set(view.organisations)].filter(fits).slice(0, MOST_SERIES),
    themes: kept.length === themes.length ? [] : kept,
  };
}

/** The part of a place's set that is of one organisation, as `organisationSet` makes it at build. */
export function ownSet(set: TrendSet, organisation: string): TrendSet {
  return {
    ...set,
    organisations: set.organisations.filter(({ id }) => id === organisation),
    records: set.records.filter((record) => record.organisation === organisation),
    spreads: [],
    places: [],
    unnamed: 0,
  };
}

/** Years that a set holds full plans of, oldest first; fewer than two are no course of years. */
export function fullYears({ records }: TrendSet): number[] {
  const full = records.filter(({ kind, evidence }) => kind === 'plan' && evidence === 'full');
  return [...new Set(full.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}
