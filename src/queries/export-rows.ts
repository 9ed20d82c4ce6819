import {
  campaignHref,
  formulaHref,
  lawHref,
  organisationHref,
  planHref,
  sourceHref,
  themeHref,
} from '../address.ts';
import { SITE } from '../environment.ts';
import {
  familyRows,
  formulaRows,
  lawRows,
  organisationRows,
  sourceRows,
  themeRows,
} from '../exports/corpus-rows.ts';
import {
  citationRows,
  formulaPlaceRows,
  labelRows,
  nameRows,
  passageRows,
  type RecordOccurrences,
  recordRow,
  targetRows,
} from '../exports/record-rows.ts';
import type { Row, TableId } from '../exports/rows.ts';
import type { Law } from '../model/campaign.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { citeRecord } from './citations.ts';
import { type Corpus, corpus } from './corpus.ts';
import { nameIndex } from './name-index.ts';
import { notesOf } from './notes.ts';

/** Full address of a path that has the base before it: `/plans-site/plans/x/#s1`. */
const full = (path: string) => new URL(path, SITE).href;
const addressOf = (record: string, node?: string) => full(planHref(record, node));

/** Tables whose rows belong to one record each, so that they are written record by record. */
const BY_RECORD: { [T in TableId]?: (entry: NamedRecord) => Promise<Row<T>[]> } = {
  records: async (entry) => [recordRow(entry, await citationOf(entry), addressOf)],
  passages: async ({ record }) => passageRows(record, addressOf),
  'theme-labels': async ({ record }) => labelRows(record),
  names: async ({ record }) => nameRows(record, await occurrencesIn(record.id)),
  citations: async ({ record }) => citationRows(await occurrencesIn(record.id)),
  'formula-places': async ({ record }) => formulaPlaceRows(await occurrencesIn(record.id)),
  targets: async ({ record }) => targetRows(record),
  shared: sharedRows,
};

const WHOLE: { [T in TableId]?: (all: Corpus) => Row<T>[] } = {
  themes: ({ themes }) => themeRows(themes, (id) => full(themeHref(id))),
  families: ({ campaigns }) => familyRows(campaigns, (id) => full(campaignHref(id))),
  laws: ({ laws }) => lawRows(laws, (id) => full(lawHref(id))),
  formulas: ({ formulas }) => formulaRows(formulas, (id) => full(formulaHref(id))),
  organisations: ({ organisations }) => organisationRows(organisations, (id) => full(organisationHref(id))),
  sources: ({ sources, heads }) => {
    const sourceHeads = sources.flatMap(({ id }) => heads.sources.get(id) ?? []);
    return sourceRows(
      sourceHeads,
      (id) => heads.records.get(id),
      (id) => full(sourceHref(id)),
    );
  },
};

/** Whether a table is written record by record. */
export function isByRecord(table: TableId): boolean {
  return table in BY_RECORD;
}

/** Rows of a table that belong to one record. */
export async function rowsOfRecord(table: TableId, entry: NamedRecord): Promise<Row[]> {
  return (await BY_RECORD[table]?.(entry)) ?? [];
}

/** Rows of a table that is not written record by record. */
export async function rowsOfCorpus(table: TableId): Promise<Row[]> {
  return WHOLE[table]?.(await corpus()) ?? [];
}

/** Reference to a record, the day of access left to the reader. */
export async function citationOf(entry: NamedRecord): Promise<string> {
  return citeRecord(await corpus(), entry);
}

/** Where named things stand in a record: by thing, in its order. */
async function occurrencesIn(record: string): Promise<RecordOccurrences> {
  const found: RecordOccurrences = { families: [], laws: [], formulas: [] };
  for (const { thing, occurrence } of (await nameIndex()).placesOf.get(record) ?? []) {
    const of = thing.of.id;
    if (thing.type === 'campaign') found.families.push(occurrence);
    else if (thing.type === 'formula') found.formulas.push({ ...occurrence, of });
    else found.laws.push({ ...(occurrence as Law['occurrences'][number]), of });
  }
  return found;
}

/** Rows of what a record shares. */
async function sharedRows({ record }: NamedRecord): Promise<Row<'shared'>[]> {
  const { notes } = await notesOf(record);
  return [...notes.values()].map(({ passage, quote, records, isLeast, first }) => ({
    record: record.id,
    node: passage,
    ...{ quote, records, isLeast },
    others: first.map(({ entry, passage: at }) =>
      at === undefined ? entry.record.id : `${entry.record.id}#${at}`,
    ),
  }));
}
