import { evidenceGrade, type NamedRecord } from './record-name.ts';
import type { SourceDocument } from './source.ts';

/** What a citation needs beside the record: where it stands on the web and in which state of the corpus. */
export interface CitationPlace {
  site: string;
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
  const ending = `[引用日期 ____-__-__]. ${place.address}. ${place.site}，语料版本 ${place.version}.`;
  if (grade === 'summary' || grade === 'review-summary') {
    const editor = record.editor === null ? '' : `${record.editor}. `;
    return `${editor}${entry.name}（媒体摘要）//${source.title}[N/OL]. ${ending}`;
  }
  const number = record.documentNumber === null ? '' : `: ${record.documentNumber}`;
  const issued = record.issued === null ? '' : `(${record.issued})`;
  return `${record.issuer ?? entry.who}. ${record.title}${number}[A/OL]. ${issued}${ending}`;
}
