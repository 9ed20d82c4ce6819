import type { Campaign, Formula, Law, Occurrence } from '../model/campaign.ts';
import type { RecordHead, SourceHead } from '../model/heads.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Theme } from '../model/theme.ts';
import type { Row } from './rows.ts';

/** Gives the full address of a thing of the corpus by its id. */
export type AddressOfThing = (id: string) => string;

/** Rows of the families of names. */
export function familyRows(campaigns: readonly Campaign[], addressOf: AddressOfThing): Row<'families'>[] {
  return campaigns.map(({ id, name, kind, curated, wordings, occurrences }) => ({
    ...{ id, name, kind, curated, wordings },
    ...countPlaces(occurrences),
    address: addressOf(id),
  }));
}

/** Rows of the laws, documents and books. */
export function lawRows(laws: readonly Law[], addressOf: AddressOfThing): Row<'laws'>[] {
  return laws.map(({ id, title, short, kind, occurrences }) => ({
    ...{ id, title, short, kind },
    ...countPlaces(occurrences),
    address: addressOf(id),
  }));
}

/** Rows of the set phrases. */
export function formulaRows(formulas: readonly Formula[], addressOf: AddressOfThing): Row<'formulas'>[] {
  return formulas.map(({ id, text, scope, en, occurrences }) => ({
    ...{ id, text, scope, en },
    ...countPlaces(occurrences),
    address: addressOf(id),
  }));
}

function countPlaces(occurrences: readonly Occurrence[]): { occurrences: number; records: number } {
  return { occurrences: occurrences.length, records: new Set(occurrences.map(({ record }) => record)).size };
}

/** Rows of the codebook, in its order. */
export function themeRows(themes: readonly Theme[], addressOf: AddressOfThing): Row<'themes'>[] {
  return themes.map(({ id, zh, en, short, sign, definition, borders, enDefinition, enBorders, terms }) => ({
    ...{ id, zh, en, short, sign, definition, borders, enDefinition, enBorders },
    terms: terms.map(({ term }) => term),
    address: addressOf(id),
  }));
}

/** Rows of the organisations, those included that are here only as a parent. */
export function organisationRows(
  organisations: readonly Organisation[],
  addressOf: AddressOfThing,
): Row<'organisations'>[] {
  return organisations.map(({ id, name, short, level, region, parent, records }) => ({
    ...{ id, name, short, level },
    regionCode: region?.code ?? null,
    regionPath: region?.path ?? [],
    ...{ parent, records },
    address: addressOf(id),
  }));
}

/** Rows of the source documents, what was counted of repairs and withheld numbers in their records added to their own. */
export function sourceRows(
  sources: readonly SourceHead[],
  recordOf: (id: string) => RecordHead | undefined,
  addressOf: AddressOfThing,
): Row<'sources'>[] {
  return sources.map((source) => {
    const { id, file, sha256, encoding, characters, title, kind, records } = source;
    const parts = [source, ...records.flatMap((record) => recordOf(record) ?? [])];
    const repairs = parts.flatMap(({ mended }) => Object.values(mended));
    return {
      ...{ id, file, sha256, encoding, characters, title, kind, records },
      repairs: repairs.reduce((sum, count) => sum + count, 0),
      withheld: parts.reduce((sum, { withheld }) => sum + withheld, 0),
      address: addressOf(id),
    };
  });
}
