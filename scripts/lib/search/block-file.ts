import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** Lists of numbers that a block file holds; every kind begins at a multiple of eight bytes. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

interface Head<T> {
  told: T;
  /** Kind, first byte and number of bytes of each list. */
  lists: Record<string, [kind: Kind, from: number, bytes: number]>;
}

/** What is kept of a block of records: some JSON, and long lists of numbers by name. */
export interface BlockFile<T> {
  told: T;
  list<K extends Numbers>(name: string): K;
}

/** Length of the head and the checksum, four bytes each. */
const PREFIX = 8;
const ALIGNED = 8;

/** Writes a block file; one that is interrupted leaves none. */
export function writeBlockFile(path: string, told: unknown, lists: Record<string, Numbers>): void {
  const parts = Object.entries(lists).map(([name, list]) => ({
    name,
    kind: kindOf(list),
    bytes: Buffer.from(list.buffer, list.byteOffset, list.byteLength),
  }));
  let end = 0;
  const places = parts.map(({ name, kind, bytes }) => {
    const from = end;
    end = aligned(from + bytes.length);
    return [name, [kind, from, bytes.length]] as const;
  });
  const head = Buffer.from(JSON.stringify({ told, lists: Object.fromEntries(places) }));
  const file = Buffer.alloc(aligned(PREFIX + head.length) + end);
  file.writeUInt32LE(head.length, 0);
  head.copy(file, PREFIX);
  for (const [i, { bytes }] of parts.entries())
    bytes.copy(file, aligned(PREFIX + head.length) + (places[i]?.[1][1] ?? 0));
  file.writeUInt32LE(checksum(file), 4);
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, file);
  renameSync(fresh, path);
}

/** Reads a block file whole; null where there is none or it is damaged. */
export function readBlockFile<T>(path: string): BlockFile<T> | null {
  const file = readIfThere(path);
  if (file === null || file.length < PREFIX) return null;
  if (file.readUInt32LE(4) !== checksum(file)) return null;
  const length = file.readUInt32LE(0);
  const { told, lists } = JSON.parse(file.toString('utf8', PREFIX, PREFIX + length)) as Head<T>;
  const start = aligned(PREFIX + length);
  return {
    told,
    list: (name) => listOf(lists, name, (from, bytes) => file.subarray(start + from, start + from + bytes)),
  };
}

/** A block file of which pieces are read when they are asked for. It was read whole, and found right, before. */
export interface OpenBlockFile<T> extends BlockFile<T> {
  /** Bytes `from` to `to` of a list of bytes. */
  slice(name: string, from: number, to: number): Uint8Array;
  close(): void;
}

export function openBlockFile<T>(path: string): OpenBlockFile<T> {
  const file = openSync(path, 'r');
  const read = (from: number, bytes: number) => {
    const piece = Buffer.alloc(bytes);
    readSync(file, piece, 0, bytes, from);
    return piece;
  };
  const length = read(0, PREFIX).readUInt32LE(0);
  const { told, lists } = JSON.parse(read(PREFIX, length).toString('utf8')) as Head<T>;
  const start = aligned(PREFIX + length);
  return {
    told,
    list: (name) => listOf(lists, name, (from, bytes) => read(start + from, bytes)),
    slice: (name, from, to) => read(start + (lists[name]?.[1] ?? 0) + from, to - from),
    close: () => closeSync(file),
  };
}

/** A list of its own memory, so that it may begin anywhere in the file. */
function listOf<K extends Numbers>(
  lists: Head<unknown>['lists'],
  name: string,
  read: (from: number, bytes: number) => Uint8Array,
): K {
  const [kind, from, bytes] = lists[name] ?? ['Uint8Array', 0, 0];
  const own = new Uint8Array(read(from, bytes));
  return new KINDS[kind](own.buffer) as K;
}

/** A `Buffer` counts as the list of bytes it is. */
function kindOf(list: Numbers): Kind {
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => list instanceof KINDS[name]);
  return kind ?? 'Uint8Array';
}

/** Of the length of the head and of all that follows. */
function checksum(file: Buffer): number {
  return crc32(file.subarray(PREFIX), file.readUInt32LE(0));
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
