import { LEVELS, type Level } from '../model/levels.ts';
import type { Organisation } from '../model/organisation.ts';
import { evidenceGrade, type NamedRecord, RECORD_SORTS, type RecordSort } from '../model/record-name.ts';

/** A level and a sort of record. */
export interface RegionColumn {
  level: Level | null;
  sort: RecordSort;
}

/** The records of a column in one year; empty where the corpus has none. */
export interface RegionGroup extends RegionColumn {
  entries: NamedRecord[];
}

/** Records of a place by year (newest first, gaps included, unknown last) and by level and sort, only those that occur. */
export interface RegionTable {
  columns: RegionColumn[];
  rows: { year: number | null; groups: RegionGroup[] }[];
}

/**
 * Puts records into a table. `years` are those of the corpus, so that a year in which the place has nothing stands there
 * as a gap. A record stands at the level of its organisation.
 */
export function tableOf(
  entries: NamedRecord[],
  years: number[],
  organisationById: Map<string, Organisation>,
): RegionTable {
  const levelOf = ({ record }: NamedRecord) =>
    organisationById.get(record.organisation ?? '')?.level ?? record.level;
  const keyOf = (entry: NamedRecord) => `${levelOf(entry)} ${sortOf(entry)}`;
  const held = new Set(entries.map(keyOf));
  const columns = [...LEVELS, null]
    .flatMap((level) => RECORD_SORTS.map((sort) => ({ level, sort })))
    .filter(({ level, sort }) => held.has(`${level} ${sort}`));
  const byYear = Map.groupBy(entries, ({ record }) => record.year);
  const rows = (byYear.has(null) ? [...years, null] : years).map((year) => {
    const byColumn = Map.groupBy(byYear.get(year) ?? [], keyOf);
    const groups = columns.map(({ level, sort }) => ({
      level,
      sort,
      entries: byColumn.get(`${level} ${sort}`) ?? [],
    }));
    return { year, groups };
  });
  return { columns, rows };
}

function sortOf({ record }: NamedRecord): RecordSort {
  const grade = evidenceGrade(record);
  return grade === 'full' || grade === 'summary' ? grade : 'review';
}
