import { type Comparison, compareSheets } from '../compare/comparison.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { compareCorpus } from './compare-corpus.ts';
import { corpus } from './corpus.ts';
import { sheetOf } from './sheets.ts';

/** Two records held against each other, for the page of a pair. */
export async function comparePair(before: NamedRecord, after: NamedRecord): Promise<Comparison> {
  const [{ themes }, { plansOf }] = await Promise.all([corpus(), compareCorpus()]);
  const sheets = await Promise.all([before, after].map(sheetOf));
  return compareSheets(
    sheets,
    themes.map(({ id }) => id),
    plansOf,
  );
}

/** How a comparison names what it refers to by id. */
export async function comparisonNames() {
  const { themes, organisationById, recordById } = await corpus();
  return {
    themes: new Map(themes.map(({ id, zh }) => [id, zh])),
    organisation: (id: string) => organisationById.get(id)?.short ?? id,
    record: (id: string) => recordById.get(id)?.name ?? id,
  };
}
