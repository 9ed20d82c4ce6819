import type { ContractId } from '../../exports/contract.ts';
import type { TableId } from '../../exports/rows.ts';
import type { dataWords as chinese } from '../data.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Titles of the tables with what a row is. */
const tables: Record<TableId, { title: string; row: string }> = {
  records: { title: 'Records', row: 'a plan, a review or a press summary' },
  passages: { title: 'Passages', row: 'a heading, paragraph or table cell, with its text and its item' },
  'theme-labels': { title: 'Theme labels', row: 'a theme of a stretch of text, with the terms it rests on' },
  themes: { title: 'Themes', row: 'a theme, with its definition and terms' },
  names: { title: 'Names', row: 'a place where a name stands, in quotation marks, in 《 》 or without' },
  families: { title: 'Name families', row: 'a campaign, honour, venue or the like, with all its wordings' },
  laws: { title: 'Laws and documents', row: 'a law, programme, document or book' },
  citations: { title: 'Citations of laws', row: 'a place that mentions a law or document' },
  formulas: { title: 'Formulas', row: 'a formula (set phrase) in general use' },
  'formula-places': { title: 'Places of formulas', row: 'a place where a formula stands' },
  targets: { title: 'Targets and figures', row: 'a quantity promised or reported' },
  shared: { title: 'Shared passages', row: 'a passage that has wording in common with other records' },
  organisations: { title: 'Organisations', row: 'a Women’s Federation' },
  sources: { title: 'Source files', row: 'a source file' },
};

const contract: Record<ContractId, string> = {
  record: 'Record',
  source: 'Source file',
  organisation: 'Organisation',
  family: 'Name family',
  law: 'Law or document',
  formula: 'Formula',
  theme: 'Theme',
};

/** Words of the open data: its pages, its files, the feed. */
export const dataWords: Words<typeof chinese> = {
  title: 'Data',
  description:
    'All data of the collection of work plans of China’s Women’s Federations: tables in CSV and JSON, single records, a data dictionary, a data package and a feed.',
  lead: 'Everything in the collection may be downloaded, republished and worked on. The files are written from one corpus by the program that builds the site: the same corpus version gives the same files, byte for byte.',
  version: (version: string) => `Current corpus version: ${version}`,
  all: {
    title: 'Download everything',
    text: 'One archive with the tables below, each record (JSON and Markdown), the data dictionary and the description of the data package.',
    link: (size: string) => `Download all data (ZIP, ${size})`,
  },
  tables: {
    title: 'Tables',
    text: 'CSV is in UTF-8 and opens in Excel or WPS; lists are written as JSON arrays. Cells that begin with =, +, - or @ have an apostrophe before them so that they are not taken for formulas; texts in JSON have none.',
    caption: 'Content, rows and downloads of each table',
    table: 'Table',
    rows: 'Rows',
    files: 'Download',
    row: (what: string) => `Each row: ${what}`,
    split: (limit: string) =>
      `A table larger than ${limit} is split by the year of the record, and a year that is still larger by province.`,
    part: (year: string, place: string | null) => [year, ...(place === null ? [] : [place])].join(' · '),
    undated: 'year unknown',
    unplaced: 'region unknown',
  },
  records: {
    title: 'Single records',
    text: 'Each record has two files: JSON is the record as this site uses it, with the line and column of every passage in its source; Markdown is its text for reading. Both can be downloaded at the end of the page of the record, or from:',
    json: 'Complete record (JSON)',
    markdown: 'Text for reading (Markdown)',
    own: 'Download this record',
    id: 'id',
    list: 'The ids stand in the column “id” of the table of records.',
  },
  meaning: {
    title: 'Fields and formats',
    dictionary: 'Data dictionary',
    dictionaryText: 'Type and meaning of every column',
    package: 'Data package',
    packageText:
      'datapackage.json (Frictionless Data Package): fields and types of each CSV, to be read by programs',
    schemas: 'JSON Schema:',
    withheld:
      'Personal telephone numbers, identity card numbers and e-mail addresses in the sources are withheld; no file here has them.',
  },
  cite: {
    title: 'Licence and citation',
    licence:
      'The data prepared by this site and the program code are published under the MIT licence. The documents collected are official documents and as such not protected by copyright; please cite the issuing organisation. Kinds of names, themes and targets are inferred by rules; read about their accuracy before you use them.',
    method: 'Accuracy and method',
    how: 'To cite the whole collection:',
    record:
      'To cite a single record, use the citation at the end of its page or in the column “citation” of the table of records. Fill in the day of access.',
  },
  feeds: {
    title: 'Feed and indexes',
    atom: 'Feed of additions and corrections (Atom)',
    atomNote:
      'Entries are dated by the day the document was issued; where it states none, by the first day of its year. Documents without a year are not listed.',
    sitemap: 'Sitemap',
    search: 'Search description for browsers (OpenSearch)',
  },
  dictionary: {
    title: 'Data dictionary',
    description: 'Type and meaning of every column of the tables, and the fields of the JSON records.',
    lead: 'Generated from the definitions the data is validated with.',
    jump: 'On this page',
    contract: 'Fields of complete records (JSON)',
    contractNote:
      'Definitions are the comments in the program, as they stand. For nested fields see the JSON Schema.',
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    values: 'Values: ',
    types: {
      string: 'text',
      integer: 'integer',
      number: 'number',
      boolean: 'true / false',
      date: 'date',
      array: 'list',
      object: 'object',
      uri: 'address',
    },
    orEmpty: 'may be empty',
  },
  names: tables,
  contract,
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} B`
      : bytes < 1_000_000
        ? `${(bytes / 1000).toFixed(0)} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`,
  count: (n: number) => n.toLocaleString('en'),
  markdown: {
    organisation: 'Organisation',
    kind: 'Kind',
    number: 'Document number',
    issued: 'Date of issue',
    source: 'Source',
    lines: (file: string, first: number, last: number) => `${file}, lines ${first}–${last}`,
    address: 'Address',
    version: 'Record version',
    citation: 'Citation',
  },
  readme: (site: string, address: string, version: string, citation: string) =>
    [
      `# ${site}: data`,
      `Corpus version ${version}, from ${address}`,
      '- `tables/`: the tables, in CSV (UTF-8 with byte order mark) and JSON',
      '- `records/`: each record, in JSON and Markdown',
      '- `schema/`: JSON Schema',
      '- `datapackage.json`: fields, types and meaning of each CSV (Frictionless Data Package)',
      '## Licence and citation',
      'The data prepared by this site and the program code are published under the MIT licence. The documents collected are official documents and as such not protected by copyright; please cite the issuing organisation.',
      citation,
    ].join('\n\n'),
  feed: {
    summary: (grade: string, source: string, repairs: number, withheld: number) =>
      [
        `${grade}, source: ${source}`,
        count(repairs, 'layout repair'),
        ...(withheld === 0
          ? []
          : [`${count(withheld, 'number or address', 'numbers and addresses')} withheld`]),
      ].join('; '),
  },
};
