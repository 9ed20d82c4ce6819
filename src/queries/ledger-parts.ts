import { LEVELS, type Level } from '../model/levels.ts';
import type { ListPart } from '../model/list-part.ts';
import type { PlanRecord, Target } from '../model/record.ts';
import { type Corpus, corpus } from './corpus.ts';
import { cutList, findPart } from './list-parts.ts';

/** How many quantities the ledger lists on one page; of more it gives the numbers, and parts list all. */
const WHOLE = 200;

/** Lines of a part, a record and each of its quantities one: some sixty quantities, which on a phone take 200 px each. */
const LINES = 80;

export const TARGET_KINDS = ['target', 'result', 'retrospective'] as const satisfies Target['kind'][];

/** How many quantities of each kind; kinds without any are left out. */
export type KindCounts = Partial<Record<Target['kind'], number>>;

/** The quantities of a record that stand in the ledger by kind, without reading it: files that are no plan or review have none. */
function quantitiesOf(all: Corpus, { id, kind }: PlanRecord): KindCounts {
  return kind === 'other' ? {} : (all.heads.records.get(id)?.quantities ?? {});
}

/** How many quantities of a record stand in the ledger. */
export function countQuantities(all: Corpus, record: PlanRecord): number {
  return Object.values(quantitiesOf(all, record)).reduce((sum, n) => sum + n, 0);
}

const known = new WeakMap<Corpus, ListPart[]>();

/** The parts of the ledger, the oldest first; none where one page lists all. Cut once for all pages. */
export function ledgerParts(all: Corpus): ListPart[] {
  const parts = known.get(all) ?? cutLedger(all);
  known.set(all, parts);
  return parts;
}

function cutLedger(all: Corpus): ListPart[] {
  const listed = all.plans.flatMap((record) => {
    const places = countQuantities(all, record);
    return places === 0 ? [] : [{ record: record.id, places }];
  });
  const quantities = listed.reduce((sum, { places }) => sum + places, 0);
  return quantities <= WHOLE ? [] : cutList(all, listed, LINES);
}

/** The part of the ledger that lists a record: `2024`; null where one page lists all. */
export async function ledgerPartOf(): Promise<(record: string) => string | null> {
  const all = await corpus();
  return (record) => findPart(all, ledgerParts(all), record);
}

/** A year of the ledger's numbers; null for records whose year is unknown. */
export interface LedgerYear {
  year: number | null;
  counts: KindCounts;
  levels: { level: Level | null; counts: KindCounts }[];
}

/** The quantities of the whole corpus by year, newest first, and level. */
export function countLedger(all: Corpus): LedgerYear[] {
  return [...all.recordsIn].flatMap(([year, entries]) => {
    const records = entries.map(({ record }) => record).filter((record) => countQuantities(all, record) > 0);
    if (records.length === 0) return [];
    const byLevel = Map.groupBy(records, ({ level }) => level);
    return [
      {
        year,
        counts: countKinds(all, records),
        levels: [...LEVELS, null].flatMap((level) => {
          const own = byLevel.get(level);
          return own === undefined ? [] : [{ level, counts: countKinds(all, own) }];
        }),
      },
    ];
  });
}

function countKinds(all: Corpus, records: readonly PlanRecord[]): KindCounts {
  const sums: KindCounts = {};
  for (const record of records) {
    const own = quantitiesOf(all, record);
    for (const kind of TARGET_KINDS) sums[kind] = (sums[kind] ?? 0) + (own[kind] ?? 0);
  }
  return sums;
}
