import { levelRank } from '../model/level-order.ts';
import type { RecordFacts } from './facts.ts';
import { type Filters, UNKNOWN } from './filters.ts';
import type { Listing } from './listing.ts';

/** A record of an answer and what it adds to its cell: its passages, or 1. */
export interface MatrixEntry {
  facts: RecordFacts;
  count: number;
}

export interface MatrixCell {
  count: number;
  /** 0 for none, 1–5 in equal steps up to the fullest cell. */
  shade: number;
}

/** What the rows stand for. */
export type RowFacet = 'organisation' | 'region' | 'level';

export interface HitMatrix {
  rowFacet: RowFacet;
  /** By count; organisations and levels from the top down first. */
  rows: { value: string; cells: MatrixCell[]; total: number }[];
  /** From the first year on; records of unknown year last. */
  years: { value: string; total: number }[];
  total: number;
}

/** How many rows a matrix may have: organisations, provinces, prefectures; of levels there are six. */
const MOST_ROWS = { organisation: 12, province: 34, prefecture: 25 };

/** What an answer shows, record by record: its passages where none waits to be read, else 1. */
export function matrixEntries(list: Listing): MatrixEntry[] {
  const passages = new Map(list.found.map((record) => [record.id, record.passages.length]));
  const waiting = new Set(list.waiting.filter(({ doubtful }) => !doubtful).map(({ id }) => id));
  return list.candidates.flatMap(({ id, facts }) => {
    const count = passages.get(id) ?? (waiting.has(id) ? 1 : 0);
    return count === 0 ? [] : [{ facts, count: list.waiting.length === 0 ? count : 1 }];
  });
}

/**
 * Hits by organisation and year; by province, prefecture or level where the organisations are too many.
 * Null for fewer than two records: there is nothing to hold against each other.
 */
export function layoutHits(entries: readonly MatrixEntry[]): HitMatrix | null {
  if (entries.length < 2) return null;
  const [rowFacet, rowOf] = chooseRows(entries);
  const counts = new Map<string, Map<string, number>>();
  const ranks = new Map<string, number>();
  for (const { facts, count } of entries) {
    const [row, year] = [rowOf(facts), String(facts.year ?? UNKNOWN)];
    const cells = counts.get(row) ?? new Map<string, number>();
    counts.set(row, cells.set(year, (cells.get(year) ?? 0) + count));
    ranks.set(row, rowFacet === 'region' ? 0 : levelRank(facts.level));
  }
  const years = [...new Set(entries.map(({ facts }) => facts.year))]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => String(year ?? UNKNOWN));
  const top = Math.max(...[...counts.values()].flatMap((cells) => [...cells.values()]));
  const rows = [...counts].map(([value, of]) => ({
    value,
    cells: years.map((year) => toCell(of.get(year) ?? 0, top)),
    total: sum(of.values()),
  }));
  const rank = ({ value }: { value: string }) => ranks.get(value) ?? 0;
  return {
    rowFacet,
    rows: rows.sort((a, b) => rank(a) - rank(b) || b.total - a.total || (a.value < b.value ? -1 : 1)),
    years: years.map((value, i) => ({ value, total: sum(rows.map(({ cells }) => cells[i]?.count ?? 0)) })),
    total: sum(entries.map(({ count }) => count)),
  };
}

/** The finest rows that are few enough. Prefectures only where each record lies in one, else a province's row would hold theirs. */
function chooseRows(entries: readonly MatrixEntry[]): [RowFacet, (facts: RecordFacts) => string] {
  const count = (rowOf: (facts: RecordFacts) => string) =>
    new Set(entries.map(({ facts }) => rowOf(facts))).size;
  const [organisations, provinces, prefectures] = [organisationOf, provinceOf, prefectureOf].map(count);
  if (isFew(organisations, 1, MOST_ROWS.organisation)) return ['organisation', organisationOf];
  if (isFew(provinces, 2, MOST_ROWS.province)) return ['region', provinceOf];
  if (isFew(prefectures, 2, MOST_ROWS.prefecture) && entries.every(({ facts }) => facts.region.length > 1))
    return ['region', prefectureOf];
  return ['level', (facts) => facts.level ?? UNKNOWN];
}

function isFew(count: number | undefined, least: number, most: number): boolean {
  return count !== undefined && count >= least && count <= most;
}

function organisationOf({ organisation }: RecordFacts): string {
  return organisation ?? UNKNOWN;
}

function provinceOf({ region }: RecordFacts): string {
  return region[0] ?? UNKNOWN;
}

/** `湖南省/岳阳市` */
function prefectureOf({ region }: RecordFacts): string {
  return region.slice(0, 2).join('/');
}

function toCell(count: number, top: number): MatrixCell {
  return { count, shade: count === 0 ? 0 : Math.max(1, Math.ceil((count / top) * 5)) };
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Filters that show one cell of the matrix: its row and year in place of what was chosen of both. */
export function cellFilters(filters: Filters, rowFacet: RowFacet, row: string, year: string): Filters {
  return { ...filters, [rowFacet]: [row], year: [year] };
}
