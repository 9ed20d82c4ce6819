import { type ClippingPlace, cleanNote } from './clipping.ts';
import { isPassageId, isRange, isRecordId } from './stored.ts';

/** What a link carries of a clipping: where it stands and the reader's note. The text comes from the site. */
export interface SharedClipping extends ClippingPlace {
  note: string;
}

/** Longest fragment that is given out, in characters: chat programs cut longer addresses. */
export const LINK_LIMIT = 4000;

const START = '#c=1';

/**
 * The fragment of a link, `#c=1…`: ids and notes as base64url of JSON, each record's id once. The number
 * is the version of the form. It may be longer than `LINK_LIMIT`; the caller says so.
 */
export function writeLink(clippings: readonly SharedClipping[]): string {
  const records = [...new Set(clippings.map(({ record }) => record))];
  const rows = clippings.map(({ record, passage, range, note }) => {
    const row = [records.indexOf(record), passage, note, ...(range ?? [])];
    return note === '' && range === null ? row.slice(0, 2) : row;
  });
  return START + toBase64(JSON.stringify([records, rows]));
}

/** Reads a fragment; null where it carries no clippings of ours, or what it carries is damaged. */
export function readLink(fragment: string): SharedClipping[] | null {
  if (!fragment.startsWith(START) || fragment.length > 4 * LINK_LIMIT) return null;
  try {
    const [records, rows] = JSON.parse(fromBase64(fragment.slice(START.length)));
    const shared = rows.map(([record, passage, note = '', ...range]: unknown[]) =>
      readRow(records[record as number], passage, note, range.length === 0 ? null : range),
    );
    return shared.includes(null) || shared.length === 0 ? null : shared;
  } catch {
    return null;
  }
}

function readRow(record: unknown, passage: unknown, note: unknown, range: unknown): SharedClipping | null {
  if (!isRecordId(record) || !isPassageId(passage) || !isRange(range) || typeof note !== 'string')
    return null;
  return { record, passage, range, note: cleanNote(note) };
}

function toBase64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(coded: string): string {
  const bytes = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (c) => c.charCodeAt(0)));
}
