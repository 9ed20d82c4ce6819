import type { CompareCorpus } from '../compare/compare-corpus.ts';
import { type UptakeRow, uptakeMatrix } from '../compare/uptake.ts';
import { compareRecords } from '../model/order.ts';
import type { PlanRecord } from '../model/record.ts';
import { evidenceGrade, type NamedRecord } from '../model/record-name.ts';
import { lowerPairs } from './beside.ts';
import { compareCorpus } from './compare-corpus.ts';
import { corpus } from './corpus.ts';
import { linkPair, type NaturalPair, pairsOf, pairsWithPage } from './pairs.ts';

/** How many lower plans get a column, and how many families a row. */
const COLUMNS = 12;
const ROWS = 30;

/** A lower plan with a column of its own. */
export interface UptakeColumn {
  entry: NamedRecord;
  /** Page of the pair, else the comparing page with both on it. */
  href: string;
}

/** What the lower levels took up of a plan. */
export interface UptakePage {
  columns: UptakeColumn[];
  /** Families with a cell a column; `named` counts the full plans of all lower levels that name it. */
  rows: (UptakeRow & { named: number })[];
  /** Families and lower plans that are not drawn. */
  moreRows: number;
  moreColumns: number;
  /** Full plans of all lower levels. */
  fullPlans: number;
}

/** The lower plans of a plan, and those of them that its page draws. */
export async function lowersOf({ record }: NamedRecord): Promise<Record<'lowers' | 'drawn', NaturalPair[]>> {
  const lowers = lowerPairs(record.id, await pairsOf(record.id));
  return { lowers, drawn: drawnOf(record, lowers, COLUMNS) };
}

/** What the lower levels took up of a plan: columns are the plans nearest in year. */
export async function uptakeOf(upper: NamedRecord): Promise<UptakePage> {
  const { lowers: pairs } = await lowersOf(upper);
  const withPage = await pairsWithPage();
  const most = { columns: COLUMNS, rows: ROWS };
  return tabulateUptake(await compareCorpus(), upper, pairs, most, (pair) => linkPair(pair, withPage).href);
}

/** A plan for which there is such a page; throws where no record has that id. */
export async function upperPlan(id: string): Promise<NamedRecord> {
  const entry = (await corpus()).recordById.get(id);
  if (entry === undefined) throw new Error(`no record ${id} in content/plans`);
  return entry;
}

/**
 * Draws the nearest of the lower plans and counts all of them: only those drawn are compared, the others are asked
 * for the names they hold, so that time grows with the names of the lower plans.
 */
export function tabulateUptake(
  opened: CompareCorpus,
  upper: NamedRecord,
  pairs: readonly NaturalPair[],
  most: { columns: number; rows: number },
  hrefOf: (pair: NaturalPair) => string,
): UptakePage {
  const drawn = drawnOf(upper.record, pairs, most.columns);
  const matrix = uptakeMatrix(
    opened,
    upper.record,
    drawn.map(({ after }) => after.record),
  );
  const fullPlans = pairs.filter(({ after }) => evidenceGrade(after.record) === 'full');
  const named = countNamed(opened, fullPlans);
  const rows = matrix.rows.map((row) => ({ ...row, named: named.get(row.thing.id) ?? 0 }));
  const isCut = pairs.length > drawn.length;
  const sorted = isCut ? rows.toSorted((one, other) => other.named - one.named) : rows;
  return {
    columns: drawn.map((pair) => ({ entry: pair.after, href: hrefOf(pair) })),
    rows: sorted.slice(0, most.rows),
    moreRows: Math.max(0, rows.length - most.rows),
    moreColumns: pairs.length - drawn.length,
    fullPlans: fullPlans.length,
  };
}

/** How many of the lower plans name each family, by its id. */
function countNamed({ things }: CompareCorpus, pairs: readonly NaturalPair[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const { after } of pairs) {
    for (const { thing } of things.usesOf(after.record.id)) {
      if (thing.type === 'campaign') named.set(thing.id, (named.get(thing.id) ?? 0) + 1);
    }
  }
  return named;
}

/** A summary leaves most out, so that full texts are what a reader looks for. */
function fullTextFirst(a: NaturalPair, b: NaturalPair): number {
  const isSummary = ({ after }: NaturalPair) => Number(after.record.evidence === 'summary');
  return isSummary(a) - isSummary(b) || fromOldest(a, b);
}

const drawnOf = (upper: PlanRecord, pairs: readonly NaturalPair[], most: number) =>
  nearestInYear(upper, pairs).slice(0, most).sort(fullTextFirst);

function nearestInYear(upper: PlanRecord, pairs: readonly NaturalPair[]): NaturalPair[] {
  const away = ({ after }: NaturalPair) => Math.abs((after.record.year ?? 0) - (upper.year ?? 0));
  return pairs.toSorted((a, b) => away(a) - away(b) || fullTextFirst(a, b));
}

function fromOldest({ after: { record: a } }: NaturalPair, { after: { record: b } }: NaturalPair): number {
  return (a.year ?? 0) - (b.year ?? 0) || compareRecords(a, b);
}
