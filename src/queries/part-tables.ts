import { partHref } from '../address.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import type { PlaceName } from '../model/places.ts';
import { type PlanPart, type PlanParts, partGroupHref } from './plan-parts.ts';

/** A province in a table of parts. */
export interface PartRow {
  place: PlaceName;
  /** Whether the place has a page of its own. */
  hasPage: boolean;
  records: number;
  /** Its part of each year of the table; null where it has no records. */
  parts: (PlanPart | null)[];
}

/** The records of a corpus by province and year. */
export interface PlanTable {
  years: { year: number | null; records: number }[];
  rows: PartRow[];
  records: number;
}

/** Sets the parts out by province and year; `pages` are the codes of places that have one. The sums are those of the parts. */
export function tableParts(
  { parts, years, places }: Pick<PlanParts, 'parts' | 'years' | 'places'>,
  pages: ReadonlySet<string>,
): PlanTable {
  const byPlace = Map.groupBy(parts, ({ place }) => place);
  const rows = places.map((place) => {
    const own = new Map((byPlace.get(place) ?? []).map((part) => [part.year, part]));
    return {
      place,
      hasPage: pages.has(place.code),
      records: sumOf([...own.values()]),
      parts: years.map((year) => own.get(year) ?? null),
    };
  });
  const byYear = Map.groupBy(parts, ({ year }) => year);
  return {
    years: years.map((year) => ({ year, records: sumOf(byYear.get(year) ?? []) })),
    rows,
    records: sumOf(parts),
  };
}

/** A number of a table with where its records are listed. */
export interface PartNumber {
  records: number;
  href: string;
}

/** The records of one year where its list is split: how many each province has of each level. */
export interface YearTable {
  /** Levels that occur, from the top down, unknown last. */
  levels: { level: Level | null; records: number }[];
  rows: { place: PlaceName; all: PartNumber; levels: (PartNumber | null)[] }[];
  records: number;
}

/** Sets the parts of one year out by province and level; the sums are those of the parts. */
export function tableYear(parts: readonly PlanPart[], year: number | null): YearTable {
  const own = parts.filter((part) => part.year === year);
  const levels = [...LEVELS, null]
    .map((level) => ({ level, records: own.reduce((sum, part) => sum + recordsAt(part, level), 0) }))
    .filter(({ records }) => records > 0);
  return {
    levels,
    rows: own.map((part) => ({
      place: part.place,
      all: { records: part.records, href: partHref(year, part.place.code) },
      levels: levels.map(({ level }) => {
        const records = recordsAt(part, level);
        return records === 0 ? null : { records, href: partGroupHref(part, level) };
      }),
    })),
    records: sumOf(own),
  };
}

/** How many records a part has of a level. */
export function recordsAt({ groups }: PlanPart, level: Level | null): number {
  const own = groups.filter((group) => group.level === level);
  return own.reduce((sum, { entries }) => sum + entries.length, 0);
}

function sumOf(parts: readonly PlanPart[]): number {
  return parts.reduce((sum, { records }) => sum + records, 0);
}
