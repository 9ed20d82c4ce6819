import { dateCitation } from '../model/citation.ts';
import type { EvidenceGrade } from '../model/record-name.ts';
import type { Passage } from '../model/walk.ts';

/** What the site tells scripts about a record: `/plans/<id>/passages.json`. */
export interface RecordTexts {
  id: string;
  /** `岳阳市妇联 · 2021 · 工作要点` */
  name: string;
  grade: EvidenceGrade;
  /** Reference after GB/T 7714, the day of access left open. */
  citation: string;
  /** Full address of its page. */
  address: string;
  /** Version of the record. */
  version: string;
  passages: Pick<Passage, 'id' | 'path' | 'text'>[];
}

/** A part of a passage, in UTF-16 units of its text. */
export type Range = readonly [start: number, end: number];

/** A passage a reader keeps, with all that is needed to cite it where the site cannot be reached. */
export interface Clipping {
  /** `yueyang-2021-plan` */
  record: string;
  /** Id of the passage in its record: `s2-i5-p1`. */
  passage: string;
  /** The part that was kept; null for the whole passage. */
  range: Range | null;
  /** Exact text as it was kept: `深化“巾帼心向党  喜迎二十大”主题活动。` */
  quote: string;
  /** The reader's own words; empty where there are none. */
  note: string;
  /** `岳阳市妇联 · 2021 · 工作要点` */
  name: string;
  /** `["一、深化思想引领", "1. 强化理论武装"]` */
  path: string[];
  grade: EvidenceGrade;
  /** Reference after GB/T 7714 with the address of the passage, the day of access filled in. */
  citation: string;
  /** Full address of the passage. */
  address: string;
  version: string;
  /** ISO day on which it was kept: `2026-11-22`. */
  kept: string;
}

/** Which place of which record: what a clipping is told apart by. */
export type ClippingPlace = Pick<Clipping, 'record' | 'passage' | 'range'>;

/** `yueyang-2021-plan#s2-i5-p1`, with `@3-9` behind it where only a part is meant. */
export function clippingKey({ record, passage, range }: ClippingPlace): string {
  return `${record}#${passage}${range === null ? '' : `@${range.join('-')}`}`;
}

/** Longest note kept, in UTF-16 units. */
export const NOTE_LIMIT = 2000;

/** A note without what no file takes: controls but line breaks and tabs, halves of characters. */
export function cleanNote(note: string): string {
  const seen = note.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
  return seen.slice(0, NOTE_LIMIT).toWellFormed();
}

/**
 * A clipping of a passage or a part of it, kept on the ISO `day`; null where the record has no such passage.
 * A range that does not lie in the text is taken for the whole passage.
 */
export function makeClipping(
  texts: RecordTexts,
  place: Pick<ClippingPlace, 'passage' | 'range'>,
  day: string,
  note = '',
): Clipping | null {
  const found = texts.passages.find(({ id }) => id === place.passage);
  if (found === undefined) return null;
  const range = place.range !== null && isPart(place.range, found.text) ? place.range : null;
  const address = `${texts.address}#${found.id}`;
  return {
    record: texts.id,
    passage: found.id,
    range,
    quote: range === null ? found.text : found.text.slice(...range),
    note: cleanNote(note),
    name: texts.name,
    path: found.path,
    grade: texts.grade,
    citation: dateCitation(texts.citation, day).replace(texts.address, () => address),
    address,
    version: texts.version,
    kept: day,
  };
}

/** Whether a range is a true part of a text; the whole text is none. */
function isPart([start, end]: Range, text: string): boolean {
  return start >= 0 && start < end && end <= text.length && end - start < text.length;
}
