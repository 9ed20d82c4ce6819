import { canonical, planPath } from '../address.ts';
import { countThemes } from '../charts/theme-series.ts';
import { type CompareCorpus, openCompareCorpus } from '../compare/compare-corpus.ts';
import { leanRecord, type Sheet } from '../compare/sheet.ts';
import { formatCitation } from '../model/citation.ts';
import type { PlanRecord } from '../model/record.ts';
import type { NamedRecord } from '../model/record-name.ts';
import type { Theme } from '../model/theme.ts';
import { ui } from '../strings/ui.ts';
import { lookupOf } from './compare.ts';
import { type Corpus, corpus } from './corpus.ts';
import { ledgerPartOf } from './ledger-parts.ts';
import { ancestors } from './neighbours.ts';

let opening: Promise<CompareCorpus> | undefined;

/** What comparing needs to know of the whole corpus, made ready once a build. */
export function compareCorpus(): Promise<CompareCorpus> {
  opening ??= corpus().then(({ plans, campaigns, laws, formulas }) =>
    openCompareCorpus({ records: plans, campaigns, laws, formulas }),
  );
  return opening;
}

/** A record as it is laid beside others. */
export async function sheetOf(entry: NamedRecord): Promise<Sheet> {
  const { record, name, who } = entry;
  const [all, { things, sinceOf }, { formulas, similar }] = await Promise.all([
    corpus(),
    compareCorpus(),
    lookupOf(record),
  ]);
  const ledger = (await ledgerPartOf())(record.id);
  return {
    record: leanRecord(record),
    name,
    who,
    citation: citationOf(all, entry),
    ...(ledger !== null && { ledger }),
    above: ancestors(all, record.organisation).map(({ id }) => id),
    shares: sharesOf(record, all.themes),
    uses: things.usesOf(record.id).map((use) => ({ ...use, since: sinceOf(use.thing, record) })),
    formulas,
    similar: similar.map(({ id, characters }) => ({ id, name: nameOf(all, id), length: characters })),
  };
}

function citationOf({ sourceByFile, version }: Corpus, entry: NamedRecord): string {
  const { id, source } = entry.record;
  const document = sourceByFile.get(source.file);
  if (document === undefined) throw new Error(`${id} has no source document ${source.file}`);
  return formatCitation(entry, document, {
    site: ui.site.name,
    version,
    address: canonical(planPath(id)),
  });
}

function nameOf({ recordById }: Corpus, id: string): string {
  return recordById.get(id)?.name ?? id;
}

/** Shares of characters to four digits, as many as are shown; themes without any are left out. */
function sharesOf(record: PlanRecord, themes: Theme[]): Record<string, number> {
  const shares = [...countThemes(record, themes).themes].map(
    ([id, { share }]) => [id, Number(share.toFixed(4))] as const,
  );
  return Object.fromEntries(shares.filter(([, share]) => share > 0));
}

/** The records that can be held against each other: plans and reviews, in the order of lists. */
export async function comparableRecords(): Promise<NamedRecord[]> {
  return [...(await corpus()).recordById.values()].filter(({ record }) => record.kind !== 'other');
}
