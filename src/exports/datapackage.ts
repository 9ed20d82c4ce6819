import { tableFields } from './fields.ts';
import { TABLES, type TableId } from './rows.ts';

/** Key of a title in English beside `title`, as `x-description-en` stands beside `description`. */
const ENGLISH_TITLE = 'x-title-en';

/** A file of a table as a resource of the package. */
export interface TableFile {
  table: TableId;
  /** `passages`, or where the table is split `passages-2021`. */
  name: string;
  title: string;
  englishTitle: string;
  /** From the folder of `datapackage.json`: `tables/passages.csv`. */
  path: string;
  bytes: number;
  /** `sha256:…` of the file. */
  hash: string;
}

/** Which column of which table a column names. */
const REFERENCES: Partial<Record<TableId, [column: string, table: TableId, field: string][]>> = {
  records: [['organisation', 'organisations', 'id']],
  passages: [['record', 'records', 'id']],
  'theme-labels': [
    ['record', 'records', 'id'],
    ['theme', 'themes', 'id'],
  ],
  names: [
    ['record', 'records', 'id'],
    ['family', 'families', 'id'],
  ],
  citations: [
    ['record', 'records', 'id'],
    ['law', 'laws', 'id'],
  ],
  'formula-places': [
    ['record', 'records', 'id'],
    ['formula', 'formulas', 'id'],
  ],
  targets: [['record', 'records', 'id']],
  shared: [['record', 'records', 'id']],
};

/** Table Schema of a table; references to tables that are split are left out, for they would name one of several files. */
function schemaOf(table: TableId, whole: ReadonlySet<string>) {
  const keys = (REFERENCES[table] ?? []).filter(([, other]) => whole.has(other));
  return {
    fields: tableFields(table),
    missingValues: [''],
    ...('id' in TABLES[table].shape ? { primaryKey: ['id'] } : {}),
    ...(keys.length === 0
      ? {}
      : {
          foreignKeys: keys.map(([column, resource, field]) => ({
            fields: [column],
            reference: { resource, fields: [field] },
          })),
        }),
  };
}

/** What the package says of itself. */
export interface PackageWords {
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  licenceTitle: string;
}

/** `datapackage.json` after Data Package 2: every CSV with its columns, so that a program reads types as they are meant. */
export function describePackage(words: PackageWords, files: readonly TableFile[]) {
  const { licenceTitle, ...about } = words;
  const whole = new Set(files.map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...about,
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: licenceTitle }],
    resources: files.map(({ table, name, title, englishTitle, path, bytes, hash }) => ({
      ...{ name, title, [ENGLISH_TITLE]: englishTitle, path },
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...{ bytes, hash },
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(table, whole),
    })),
  };
}
