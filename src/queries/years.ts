import { LEVELS, type Level } from '../model/levels.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import { type Corpus, corpus } from './corpus.ts';

/** A year of the corpus with its records; one without any is a gap and stands in the list all the same. */
export interface YearEntry {
  year: number;
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
  const grades = Map.groupBy(all.recordsIn.get(year) ?? [], ({ record }) => evidenceGrade(record));
  return {
    year,
    fullPlans: grades.get('full') ?? [],
    summaries: grades.get('summary') ?? [],
    reviews: [...(grades.get('review') ?? []), ...(grades.get('review-summary') ?? [])],
    others: grades.get('other') ?? [],
  };
}

/** Records whose year could not be read. */
export async function undatedRecords(): Promise<NamedRecord[]> {
  return (await corpus()).recordsIn.get(null) ?? [];
}

/** One year's records by level, and the years beside it. */
export interface YearPage {
  entry: YearEntry;
  levels: { level: Level | null; entries: NamedRecord[] }[];
  previous: number | null;
  next: number | null;
}

/** What the page of a year stands on; a year without records has an empty list of levels. */
export async function yearPage(year: number): Promise<YearPage> {
  return findYear(await corpus(), year);
}

/** A year of the corpus: its records by level from the top down, those of unknown level last. */
export function findYear(all: Corpus, year: number): YearPage {
  const years = new Set(everyYear(all));
  const byLevel = Map.groupBy(all.recordsIn.get(year) ?? [], ({ record }) => record.level);
  return {
    entry: yearEntry(all, year),
    levels: [...LEVELS, null].flatMap((level) => {
      const entries = byLevel.get(level);
      return entries === undefined ? [] : [{ level, entries }];
    }),
    previous: years.has(year - 1) ? year - 1 : null,
    next: years.has(year + 1) ? year + 1 : null,
  };
}
