import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';

/** Entries of one file, each read alone when it is asked for: a large corpus never stands in memory as a whole. */
export interface Packed<T> {
  /** In the order they were written. */
  ids: string[];
  /** One entry; undefined where there is none of that id. */
  read(id: string): T | undefined;
  /** As `read`, as it stands in the file; throws where there is none of that id. */
  readJson(id: string): string;
  /** As `readJson`, its bytes, which need not be read to be hashed; none where there is no entry of that id. */
  readBytes(id: string): Buffer;
}

/** Where each entry begins in the file, in bytes, and at last where the file ends: `compare.pack.at.json`. */
interface Places {
  ids: string[];
  at: number[];
}

const placesOf = (path: string) => `${path}.at.json`;

/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 20;

/** Writes entries one after the other, a line of JSON each. */
export interface PackWriter {
  add(id: string, value: unknown): void;
  /** As `add`, of a value that is JSON already: another thread wrote it. */
  addJson(id: string, json: string): void;
  /** Writes what is gathered and where each entry stands; without it the file cannot be opened. */
  close(): void;
}

/** Begins a file anew; throws where its folder is not there. */
export function writePacked(path: string): PackWriter {
  // What was written before counts for nothing from here on, even if this file is never closed.
  rmSync(placesOf(path), { force: true });
  const file = openSync(path, 'w');
  const places: Places = { ids: [], at: [] };
  let gathered: string[] = [];
  let length = 0;
  let end = 0;
  const flush = () => {
    writeSync(file, gathered.join(''));
    gathered = [];
    length = 0;
  };
  const addJson = (id: string, json: string) => {
    const line = `${json}\n`;
    places.ids.push(id);
    places.at.push(end);
    end += Buffer.byteLength(line);
    gathered.push(line);
    length += line.length;
    if (length > GATHERED) flush();
  };
  return {
    add: (id, value) => addJson(id, JSON.stringify(value)),
    addJson,
    close() {
      flush();
      closeSync(file);
      places.at.push(end);
      writeFileSync(placesOf(path), JSON.stringify(places));
    },
  };
}

/** Opens a file that `writePacked` has closed; throws where there is none. */
export function openPacked<T>(path: string): Packed<T> {
  const { ids, at } = JSON.parse(readFileSync(placesOf(path), 'utf8')) as Places;
  const file = openSync(path, 'r');
  const order = new Map(ids.map((id, i) => [id, i]));
  const readBytes = (id: string): Buffer => {
    const i = order.get(id);
    if (i === undefined) return Buffer.of();
    // Without the end of its line.
    const [from, to] = [at[i] ?? 0, (at[i + 1] ?? 0) - 1];
    const bytes = Buffer.allocUnsafe(to - from);
    readSync(file, bytes, 0, bytes.length, from);
    return bytes;
  };
  const readJson = (id: string): string => {
    if (!order.has(id)) throw new Error(`${path} holds no ${id}`);
    return readBytes(id).toString();
  };
  return {
    ids,
    readJson,
    readBytes,
    read: (id) => (order.has(id) ? (JSON.parse(readJson(id)) as T) : undefined),
  };
}
