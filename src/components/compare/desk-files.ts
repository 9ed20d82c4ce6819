import { href } from '../../address.ts';
import { openRecordIndex, type PackedIndex, type RecordIndex } from '../../compare/record-index.ts';
import type { Sheet } from '../../compare/sheet.ts';

const loaded = new Map<string, Promise<unknown>>();

/** Reads a file once; one that failed is read anew when it is asked for again. */
function load<T>(path: string): Promise<T> {
  const known = loaded.get(path);
  if (known !== undefined) return known as Promise<T>;
  const reading = fetch(href(path)).then((answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json() as Promise<T>;
  });
  loaded.set(path, reading);
  reading.catch(() => loaded.delete(path));
  return reading;
}

let index: RecordIndex | null = null;

/** The index of all records; rejects where it cannot be read. */
export async function loadIndex(): Promise<RecordIndex> {
  index ??= openRecordIndex(await load<PackedIndex>('/compare/index.json'));
  return index;
}

/** The sheet of a record; rejects where it cannot be read. */
export function loadSheet(id: string): Promise<Sheet> {
  return load<Sheet>(`/compare/records/${id}.json`);
}
