import { evidenceGrade, type NamedRecord } from './record-name.ts';
import type { SourceDocument } from './source.ts';
import { citation as words } from './words/citation.ts';

/** What a citation needs beside what it cites: where it stands on the web and in which state. */
export interface CitationPlace {
  site: string;
  /** Of what is cited, eight hexadecimal digits: of the record, of what a chart draws, of the corpus. */
  version: string;
  address: string;
}

/**
 * Reference to a record after GB/T 7714: `岳阳市妇女联合会. 岳阳市妇联2021年工作要点: 岳妇发〔2021〕5号[A/OL]. …`.
 * A press summary is cited as a part of the article that holds it. The date of access is left to the reader.
 */
export function formatCitation(entry: NamedRecord, source: SourceDocument, place: CitationPlace): string {
  const { record } = entry;
  const grade = evidenceGrade(record);
  const ending = `${words.accessDay}. ${place.address}. ${words.site(place.site, place.version)}.`;
  if (grade === 'summary' || grade === 'review-summary') {
    const editor = record.editor === null ? '' : `${record.editor}. `;
    return `${editor}${words.summary(entry.name)}//${source.title}[N/OL]. ${ending}`;
  }
  const number = record.documentNumber === null ? '' : `: ${record.documentNumber}`;
  const issued = record.issued === null ? '' : `(${record.issued})`;
  return `${record.issuer ?? entry.who}. ${record.title}${number}[A/OL]. ${issued}${ending}`;
}

/**
 * Reference to a chart of the site after GB/T 7714: `妇联工作要点库. 岳阳市妇联：主题分布[DB/OL]. 数据版本 9f3a….
 * [引用日期 ____-__-__]. https://…/#matrix.` The site is its author, the version its edition.
 */
export function formatChartCitation(title: string, place: CitationPlace): string {
  return citePart(title, words.chart(place.version), place);
}

/** Reference to the data of the whole corpus: `妇联工作要点库. 数据[DB/OL]. 语料版本 9f3a…. [引用日期 ____-__-__]. https://….` */
export function formatDataCitation(title: string, place: CitationPlace): string {
  return citePart(title, words.corpus(place.version), place);
}

function citePart(title: string, edition: string, { site, address }: CitationPlace): string {
  return `${site}. ${title}[DB/OL]. ${edition}. ${words.accessDay}. ${address}.`;
}

/** The reference with its day of access filled in: `2026-11-22` → `…[A/OL]. (2021-02-21)[2026-11-22]. …`. */
export function dateCitation(citation: string, day: string): string {
  return citation.replace(words.accessDay, () => `[${day}]`);
}
