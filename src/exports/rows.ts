import type { z } from 'zod';
import { LabelRow, SharedRow, TargetRow, ThemeRow } from './rows/labels.ts';
import { CitationRow, FamilyRow, FormulaPlaceRow, FormulaRow, LawRow, NameRow } from './rows/names.ts';
import { PassageRow, RecordRow } from './rows/records.ts';
import { OrganisationRow, SourceRow } from './rows/sources.ts';

export { ENGLISH_MEANING } from './rows/columns.ts';
export { COMPARATORS } from './rows/labels.ts';

/**
 * What a row of each table of the open data holds. Heads of CSV, keys of JSON, the data dictionary and the Table Schemas of
 * `datapackage.json` all come from here, so that a meaning is written once in each language.
 */

/** Every table of the open data, in the order of the page. */
export const TABLES = {
  records: RecordRow,
  passages: PassageRow,
  'theme-labels': LabelRow,
  themes: ThemeRow,
  names: NameRow,
  families: FamilyRow,
  laws: LawRow,
  citations: CitationRow,
  formulas: FormulaRow,
  'formula-places': FormulaPlaceRow,
  targets: TargetRow,
  shared: SharedRow,
  organisations: OrganisationRow,
  sources: SourceRow,
} as const;
export type TableId = keyof typeof TABLES;
export type Row<T extends TableId = TableId> = z.infer<(typeof TABLES)[T]>;
