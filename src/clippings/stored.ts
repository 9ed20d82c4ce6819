import type { EvidenceGrade } from '../model/record-name.ts';
import { type Clipping, clippingKey, type Range } from './clipping.ts';

const VERSION = 1;

/** What stands in the browser's storage. */
export interface Stored {
  clippings: Clipping[];
  /** What this version of the site cannot read, carried along untouched: entries, or the whole text. */
  aside: unknown[];
}

/** Reads what was stored; null where nothing was. Never throws: what is strange goes aside. */
export function readStored(text: string | null): Stored {
  if (text === null || text === '') return { clippings: [], aside: [] };
  const file = parseJson(text);
  if (!isObject(file) || file.version !== VERSION || !Array.isArray(file.clippings)) {
    return { clippings: [], aside: [text] };
  }
  const byKey = new Map<string, Clipping>();
  const aside: unknown[] = Array.isArray(file.aside) ? [...file.aside] : [];
  for (const entry of file.clippings) {
    if (isClipping(entry) && !byKey.has(clippingKey(entry))) byKey.set(clippingKey(entry), entry);
    else aside.push(entry);
  }
  return { clippings: [...byKey.values()], aside };
}

/** The way back. */
export function writeStored({ clippings, aside }: Stored): string {
  return JSON.stringify({ version: VERSION, clippings, ...(aside.length > 0 && { aside }) });
}

/** Whether a value can be the id of a record, and so a part of an address: `yueyang-2021-plan`. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && value.length < 200 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** Whether a value can be the anchor of a passage: `s2-i5-p1`. */
export function isPassageId(value: unknown): value is string {
  return typeof value === 'string' && value.length < 200 && /^[a-z][a-z0-9-]*$/.test(value);
}

/** Whether a value is a range, or null for the whole. */
export function isRange(value: unknown): value is Range | null {
  if (value === null) return true;
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
}

const GRADES: Record<EvidenceGrade, true> = {
  full: true,
  summary: true,
  review: true,
  'review-summary': true,
  other: true,
};

/** One test a field; a value with other fields beside them is still a clipping. */
const FIELDS: { [Field in keyof Clipping]: (value: unknown) => boolean } = {
  record: isRecordId,
  passage: isPassageId,
  range: isRange,
  quote: (value) => isText(value) && value !== '',
  note: isText,
  name: isText,
  path: (value) => Array.isArray(value) && value.every(isText),
  grade: (value) => isText(value) && Object.hasOwn(GRADES, value),
  citation: isText,
  address: (value) => isText(value) && /^https?:\/\//.test(value),
  version: isText,
  kept: (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value),
};

function isClipping(value: unknown): value is Clipping {
  return isObject(value) && Object.entries(FIELDS).every(([field, holds]) => holds(value[field]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
