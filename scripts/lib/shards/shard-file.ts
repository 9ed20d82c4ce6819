import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** A file of another form is a miss. */
const FORM = 'plans-shard-1';
const FIRST_LINE = FORM.length + 1 + 8 + 1 + 8 + 1;

/** An open file: its bytes stay readable where another process replaces it, until it is closed or its thread ends. */
export interface OpenShard {
  fd: number;
  /** Where the body begins in the file. */
  start: number;
}

/** A file of many entries: what its head says of them, and their bytes. */
export interface ShardFile<Head> extends OpenShard {
  head: Head;
  body: Buffer;
}

/** Writes a file whole or not at all and leaves it open: its head as JSON, its body as bytes, a sum over both to know damage by. */
export function writeShard(path: string, head: unknown, body: readonly Buffer[]): OpenShard {
  const json = Buffer.from(JSON.stringify(head));
  const sum = [json, ...body].reduce((before, part) => crc32(part, before), 0);
  const first = Buffer.from(`${FORM} ${hex(sum)} ${hex(json.length)}\n`);
  const next = `${path}.${process.pid}`;
  const fd = openSync(next, 'w+');
  try {
    for (const part of [first, json, ...body]) writeFileSync(fd, part);
    renameSync(next, path);
    return { fd, start: first.length + json.length };
  } catch (error) {
    closeSync(fd);
    rmSync(next, { force: true });
    throw error;
  }
}

/** Opens a file that `writeShard` wrote and leaves it open; null where there is none, or where it is damaged. */
export function openShard<Head>(path: string): ShardFile<Head> | null {
  let fd: number | null = null;
  try {
    fd = openSync(path, 'r');
    return { ...parse<Head>(readFileSync(fd)), fd };
  } catch {
    if (fd !== null) closeSync(fd);
    return null;
  }
}

/** Throws where the bytes are not those that were written. */
function parse<Head>(bytes: Buffer): Omit<ShardFile<Head>, 'fd'> {
  const [form, sum, length = ''] = bytes.toString('latin1', 0, FIRST_LINE - 1).split(' ');
  if (form !== FORM || sum !== hex(crc32(bytes.subarray(FIRST_LINE)))) throw new Error('damaged');
  const start = FIRST_LINE + Number.parseInt(length, 16);
  const head = JSON.parse(bytes.toString('utf8', FIRST_LINE, start)) as Head;
  return { head, start, body: bytes.subarray(start) };
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** The head of a file that `writeShard` wrote; null where there is none, or where it is damaged. */
export function readHead<Head>(path: string): Head | null {
  const file = openShard<Head>(path);
  if (file) closeSync(file.fd);
  return file?.head ?? null;
}

/** Bytes of an open file. Throws where it ends before. */
export function readAt(fd: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(fd, bytes, done, length - done, from + done);
    if (read === 0) throw new Error('a file of the cache was cut off while it was read');
    done += read;
  }
  return bytes;
}
