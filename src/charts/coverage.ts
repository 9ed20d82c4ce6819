import { ascending, group } from 'd3';
import { type Level, levelRank } from '../model/levels.ts';
import type { Evidence, RecordKind } from '../model/record.ts';
import { everyYear } from './basis.ts';

export interface CoverageOrganisation {
  id: string;
  level: Level | null;
  /** Code of its division; null where the place is unknown. */
  code: string | null;
}

export interface CoverageRecord {
  id: string;
  organisation: string | null;
  year: number | null;
  kind: RecordKind;
  evidence: Evidence;
}

export interface CoverageRow<O, R> {
  organisation: O;
  /** One a year, in the order of the years; without records it is a gap. */
  cells: { year: number; records: R[] }[];
}

export interface CoverageLayout<O, R> {
  /** From the first to the last with a record, gaps included. */
  years: number[];
  rows: CoverageRow<O, R>[];
}

const GRADES = ['plan-full', 'plan-summary', 'review-full', 'review-summary'];

/**
 * Organisation × year: what the corpus holds, and where it holds nothing. Organisations stand from the top level
 * down, then by place, as in the register, so that no order of merit appears; only those with a record get a row.
 * Records without year or organisation, and those of kind `other`, have no place here.
 */
export function layoutCoverage<O extends CoverageOrganisation, R extends CoverageRecord>(
  organisations: O[],
  records: R[],
): CoverageLayout<O, R> {
  const placed = records.filter((r) => r.kind !== 'other' && r.organisation !== null && r.year !== null);
  const years = everyYear(placed.flatMap(({ year }) => year ?? []));
  const held = group(
    placed,
    (r) => r.organisation,
    (r) => r.year,
  );
  const rows = organisations
    .filter(({ id }) => held.has(id))
    .sort(
      (a, b) =>
        levelRank(a.level) - levelRank(b.level) ||
        ascending(a.code ?? '~', b.code ?? '~') ||
        ascending(a.id, b.id),
    )
    .map((organisation) => ({
      organisation,
      cells: years.map((year) => ({
        year,
        records: (held.get(organisation.id)?.get(year) ?? []).toSorted(
          (a, b) => rankOf(a) - rankOf(b) || ascending(a.id, b.id),
        ),
      })),
    }));
  return { years, rows };
}

/** Plans before reviews, full text before summaries. */
function rankOf({ kind, evidence }: CoverageRecord): number {
  return GRADES.indexOf(`${kind}-${evidence}`);
}
