import { partAnchor, partHref } from '../address.ts';
import { LEVELS, type Level } from '../model/levels.ts';
import { compareText } from '../model/order.ts';
import { type PlaceName, placesOn } from '../model/places.ts';
import { evidenceGrade, type NamedRecord, RECORD_SORTS, type RecordSort } from '../model/record-name.ts';
import { NO_PLACE } from '../model/unplaced.ts';
import { type Corpus, corpus } from './corpus.ts';

/** Records that a page lists; of more than this a list is split, and a part of it numbered. */
export const MOST_ROWS = 200;

/** What a part lists apart: what may be counted together, and files that are no plan or review. */
const PART_SORTS = [...RECORD_SORTS, 'other'] as const;
export type PartSort = RecordSort | 'other';

/** The records of a level and sort in a part. */
export interface PartGroup {
  level: Level | null;
  sort: PartSort;
  entries: NamedRecord[];
}

/** The records of one year and province: what one page, or a few numbered ones, list. */
export interface PlanPart {
  /** Null for records of unknown year. */
  year: number | null;
  /** The province; its name is empty under `NO_PLACE`. */
  place: PlaceName;
  records: number;
  /** By level from the top down, unknown last; plans in full before summaries, reviews and other files. */
  groups: PartGroup[];
}

/** The list of all records, split by year and province. */
export interface PlanParts {
  /** The records are few enough for one list: there are no pages of parts. */
  isWhole: boolean;
  /** Years with records, newest first, unknown last. */
  years: (number | null)[];
  /** Provinces with records, by code; last, under `NO_PLACE`, what has none: a national body, one that could not be read. */
  places: PlaceName[];
  /** By year and then by place as above; every record of the corpus is in exactly one of them. */
  parts: PlanPart[];
}

let splitting: Promise<PlanParts> | undefined;

/** The parts of the corpus, split once for all pages. */
export function planParts(): Promise<PlanParts> {
  splitting ??= corpus().then((all) => splitPlans(all));
  return splitting;
}

/** Splits the records of a corpus; each is looked at once. `limit`: records one list may have. */
export function splitPlans(all: Corpus, limit = MOST_ROWS): PlanParts {
  const places = new Map<string, PlaceName>();
  const parts = [...all.recordsIn].flatMap(([year, entries]) =>
    [...Map.groupBy(entries, (entry) => provinceOf(all, entry, places))].map(
      ([place, own]): PlanPart => ({ year, place, records: own.length, groups: groupsOf(all, own) }),
    ),
  );
  const unknownLast = (year: number | null) => year ?? Number.NEGATIVE_INFINITY;
  parts.sort((a, b) => unknownLast(b.year) - unknownLast(a.year) || comparePlaces(a.place, b.place));
  return {
    isWhole: all.recordById.size <= limit,
    years: [...new Set(parts.map(({ year }) => year))],
    places: [...places.values()].sort(comparePlaces),
    parts,
  };
}

function comparePlaces(a: PlaceName, b: PlaceName): number {
  const order = ({ code }: PlaceName) => (code === NO_PLACE ? '~' : code);
  return compareText(order(a), order(b));
}

/** A record's province, entered among `places`: it stands with its organisation, as in the pages of places. */
function provinceOf(all: Corpus, { record }: NamedRecord, places: Map<string, PlaceName>): PlaceName {
  const region = all.organisationById.get(record.organisation ?? '')?.region ?? null;
  const code = region === null ? NO_PLACE : `${region.code.slice(0, 2)}0000`;
  const known = places.get(code);
  if (known !== undefined) return known;
  const name = region === null ? '' : (placesOn(region)[0]?.name ?? '');
  const place = { code, name };
  places.set(code, place);
  return place;
}

function groupsOf(all: Corpus, entries: NamedRecord[]): PartGroup[] {
  const levelOf = ({ record }: NamedRecord) =>
    all.organisationById.get(record.organisation ?? '')?.level ?? record.level;
  const grouped = Map.groupBy(entries, (entry) => `${levelOf(entry)} ${sortOf(entry)}`);
  return [...LEVELS, null].flatMap((level) =>
    PART_SORTS.flatMap((sort) => {
      const own = grouped.get(`${level} ${sort}`);
      return own === undefined ? [] : [{ level, sort, entries: own }];
    }),
  );
}

function sortOf({ record }: NamedRecord): PartSort {
  const grade = evidenceGrade(record);
  return grade === 'review-summary' ? 'review' : grade;
}

/** What a page of a part lists of a level. */
export interface PartLevel {
  level: Level | null;
  /** Records the whole part has of it. */
  records: number;
  groups: (PartGroup & { records: number })[];
}

/** One page of a part. */
export interface PartPage {
  part: PlanPart;
  page: number;
  /** How many pages the part has. */
  pages: number;
  levels: PartLevel[];
}

/** Cuts a part into pages of at most `rows` records. */
export function pagesOf(part: PlanPart, rows = MOST_ROWS): PartPage[] {
  const pages = Math.ceil(part.records / rows);
  return Array.from({ length: pages }, (_, i) => ({
    part,
    page: i + 1,
    pages,
    levels: levelsBetween(part, i * rows, (i + 1) * rows),
  }));
}

function levelsBetween({ groups }: PlanPart, from: number, to: number): PartLevel[] {
  let start = 0;
  const cut = groups.map((group) => {
    const records = group.entries.length;
    const entries = group.entries.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += records;
    return { ...group, entries, records };
  });
  return [...Map.groupBy(cut, ({ level }) => level)].flatMap(([level, own]) => {
    const shown = own.filter(({ entries }) => entries.length > 0);
    return shown.length === 0 ? [] : [{ level, records: countIn(own), groups: shown }];
  });
}

function countIn(groups: readonly { records: number }[]): number {
  return groups.reduce((sum, { records }) => sum + records, 0);
}

/**
 * Link to where the records of a level begin in a part, or those of a level and sort: on its first page or a later one.
 * A level that the part does not have leads to its beginning.
 */
export function partGroupHref(
  part: PlanPart,
  level: Level | null,
  sort?: PartSort,
  rows = MOST_ROWS,
): string {
  const at = part.groups.findIndex((group) => group.level === level && (sort ?? group.sort) === group.sort);
  const before = part.groups.slice(0, Math.max(0, at)).reduce((sum, { entries }) => sum + entries.length, 0);
  const anchor = at < 0 ? undefined : partAnchor(level, sort);
  return partHref(part.year, part.place.code, Math.floor(before / rows) + 1, anchor);
}
