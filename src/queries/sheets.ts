import { ancestors } from '../compare/nearest-plans.ts';
import { leanRecord, type Sheet } from '../compare/sheet.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { chartRecordsOf } from './charts.ts';
import { citeRecord } from './citations.ts';
import { lookupOf } from './compare.ts';
import { compareCorpus } from './compare-corpus.ts';
import { type Corpus, corpus } from './corpus.ts';
import { ledgerPartOf } from './ledger-parts.ts';

/** A record as it is laid beside others. */
export async function sheetOf(entry: NamedRecord): Promise<Sheet> {
  const { record, name, who } = entry;
  const [all, { things, sinceOf }] = await Promise.all([corpus(), compareCorpus()]);
  const { formulas, similar } = lookupOf(record);
  const ledger = (await ledgerPartOf())(record.id);
  return {
    record: leanRecord(record),
    name,
    who,
    citation: citeRecord(all, entry),
    ...(ledger !== null && { ledger }),
    above: ancestors(all, record.organisation).map(({ id }) => id),
    shares: await sharesOf(entry),
    uses: things.usesOf(record.id).map((use) => ({ ...use, since: sinceOf(use.thing, record) })),
    formulas,
    similar: similar.map(({ id, characters }) => ({ id, name: nameOf(all, id), length: characters })),
  };
}

function nameOf({ recordById }: Corpus, id: string): string {
  return recordById.get(id)?.name ?? id;
}

/** Shares of characters to four digits, as many as are shown; themes without any are left out. */
async function sharesOf(entry: NamedRecord): Promise<Record<string, number>> {
  const [chart] = await chartRecordsOf([entry]);
  const shares = [...(chart?.counts.themes ?? [])].map(
    ([id, { share }]) => [id, Number(share.toFixed(4))] as const,
  );
  return Object.fromEntries(shares.filter(([, share]) => share > 0));
}

/** The records that can be held against each other: plans and reviews, in the order of lists. */
export async function comparableRecords(): Promise<NamedRecord[]> {
  return [...(await corpus()).recordById.values()].filter(isComparable);
}

/** Whether a record can be held against others: it is a plan or a review. */
export function isComparable({ record }: NamedRecord): boolean {
  return record.kind !== 'other';
}
