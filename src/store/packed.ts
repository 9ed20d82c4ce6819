import { hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';

/** Entries of one file, each read alone when it is asked for: a large corpus never stands in memory as a whole. */
export interface Packed<T> {
  /** In the order they were written. */
  ids: string[];
  /** One entry; undefined where there is none of that id. */
  read(id: string): T | undefined;
  /** As `read`, as it stands in the file; throws where there is none of that id. */
  readJson(id: string): string;
  /** Hash of an entry, for which nothing is read; undefined where there is none of that id. */
  sumOf(id: string): string | undefined;
}

/** Where each entry begins in the file, in bytes, and at last where the file ends; hashes of all: `compare.pack.at.json`. */
interface Places {
  ids: string[];
  at: number[];
  sums: string[];
}

/** Characters of a hash, six bits each: two entries that differ have the same once in 2^96. */
const SUM = 16;

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
  const places: Places = { ids: [], at: [], sums: [] };
  let gathered: Buffer[] = [];
  let length = 0;
  let end = 0;
  const flush = () => {
    // `writeSync` alone would not tell where the system took a part only.
    writeFileSync(file, Buffer.concat(gathered));
    gathered = [];
    length = 0;
  };
  const addJson = (id: string, json: string) => {
    const line = Buffer.from(`${json}\n`);
    places.ids.push(id);
    places.at.push(end);
    places.sums.push(hash('sha1', line, 'base64url').slice(0, SUM));
    end += line.length;
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
  const { ids, at, sums } = JSON.parse(readFileSync(placesOf(path), 'utf8')) as Places;
  const file = openSync(path, 'r');
  const order = new Map(ids.map((id, i) => [id, i]));
  const readJson = (id: string): string => {
    const i = order.get(id);
    if (i === undefined) throw new Error(`${path} holds no ${id}`);
    // Without the end of its line.
    const [from, to] = [at[i] ?? 0, (at[i + 1] ?? 0) - 1];
    const bytes = Buffer.allocUnsafe(to - from);
    if (readSync(file, bytes, 0, bytes.length, from) < bytes.length)
      throw new Error(`${path} ends too early`);
    return bytes.toString();
  };
  return {
    ids,
    readJson,
    sumOf: (id) => sums[order.get(id) ?? -1],
    read: (id) => (order.has(id) ? (JSON.parse(readJson(id)) as T) : undefined),
  };
}
