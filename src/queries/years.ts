import { LEVELS, type Level } from '../model/levels.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';
import { tableYear, type YearTable } from './part-tables.ts';
import { MOST_ROWS, type PlanParts, planParts } from './plan-parts.ts';

/** Records of the upper levels that the page of a split year lists; of more they are in the parts alone. */
const MOST_UPPER = 100;

/** A year of the corpus with its records; one without any is a gap and stands in the list all the same. */
export interface YearEntry {
  year: number;
  /** All its records, level from the top down. */
  entries: NamedRecord[];
  fullPlans: NamedRecord[];
  summaries: NamedRecord[];
  reviews: NamedRecord[];
  others: NamedRecord[];
}

/** Every year from the first to the last of the corpus, newest first, gaps included. */
export async function yearList(): Promise<YearEntry[]> {
  return listYears(await corpus());
}

/** Years of a corpus with their records, newest first; empty where no record has a year. */
export function listYears(all: Corpus): YearEntry[] {
  return everyYear(all).map((year) => yearEntry(all, year));
}

/** The years from the last of a corpus back to its first, gaps included. */
export function everyYear(all: Corpus): number[] {
  const known = [...all.recordsIn.keys()].filter((year) => year !== null);
  if (known.length === 0) return [];
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

function yearEntry(all: Corpus, year: number): YearEntry {
  const entries = all.recordsIn.get(year) ?? [];
  const grades = Map.groupBy(entries, ({ record }) => evidenceGrade(record));
  return {
    year,
    entries,
    fullPlans: grades.get('full') ?? [],
    summaries: grades.get('summary') ?? [],
    reviews: [...(grades.get('review') ?? []), ...(grades.get('review-summary') ?? [])],
    others: grades.get('other') ?? [],
  };
}

/** Records whose year could not be read; where they are many, the parts that list them. */
export interface Undated {
  entries: NamedRecord[];
  table: YearTable | null;
}

/** Records whose year could not be read. */
export async function undatedRecords(): Promise<Undated> {
  return findUndated(await corpus(), await planParts());
}

/** Finds the records of unknown year. */
export function findUndated(all: Corpus, parts: PlanParts, limit = MOST_ROWS): Undated {
  const entries = all.recordsIn.get(null) ?? [];
  const isWhole = parts.isWhole || entries.length <= limit;
  return isWhole ? { entries, table: null } : { entries: [], table: tableYear(parts.parts, null) };
}

/** One year's records by level, and the years beside it. */
export interface YearPage {
  entry: YearEntry;
  /** All its records; where they are many, those of the upper levels alone. */
  levels: { level: Level | null; entries: NamedRecord[] }[];
  /** The parts that list its records, where they are many. */
  table: YearTable | null;
  previous: number | null;
  next: number | null;
}

/** What the page of a year stands on; a year without records has an empty list of levels. */
export async function yearPage(year: number): Promise<YearPage> {
  return findYear(await corpus(), await planParts(), year);
}

/** A year of the corpus: its records by level from the top down, those of unknown level last. `limit`: records it lists. */
export function findYear(all: Corpus, parts: PlanParts, year: number, limit = MOST_ROWS): YearPage {
  const years = new Set(everyYear(all));
  const records = all.recordsIn.get(year) ?? [];
  const isWhole = parts.isWhole || records.length <= limit;
  const byLevel = Map.groupBy(records, ({ record }) => record.level);
  const levels = [...LEVELS, null].flatMap((level) => {
    const entries = byLevel.get(level);
    return entries === undefined ? [] : [{ level, entries }];
  });
  return {
    entry: yearEntry(all, year),
    levels: isWhole ? levels : upperLevels(levels),
    table: isWhole ? null : tableYear(parts.parts, year),
    previous: years.has(year - 1) ? year - 1 : null,
    next: years.has(year + 1) ? year + 1 : null,
  };
}

/** The first levels that have no more than `most` records together. */
function upperLevels(levels: YearPage['levels'], most = MOST_UPPER): YearPage['levels'] {
  let sum = 0;
  return levels.filter(({ entries }) => {
    sum += entries.length;
    return sum <= most;
  });
}
