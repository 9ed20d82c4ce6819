import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** What stands before, between and behind the rows of a file. */
export interface Frame {
  before: string;
  between: string;
  after: string;
}

/** Where something stands in a file, in bytes. */
export interface Stretch {
  start: number;
  size: number;
}

const NOWHERE: Stretch = { start: 0, size: 0 };

/** Bytes that are collected before they are written. */
const BLOCK = 1_000_000;

/** A file written record by record, of which parts can be made afterwards without making any row again. */
export interface TableFile {
  /** Where each record stands. */
  places: Stretch[];
  /** Adds the rows of the next record; it may have none. */
  add(rows: readonly string[]): void;
  /** Adds the next record's rows as they stand in an open file of the same frame. */
  copy(source: number, place: Stretch): void;
  /** Ends the file; gives its bytes. */
  close(): number;
  /**
   * Writes a file of the same frame with some of the records, by their number in the order they were added; gives its
   * bytes, and where each of them stands there.
   */
  cut(path: string, records: readonly number[]): { bytes: number; places: Stretch[] };
}

/** Opens a file to be written; nothing of it is held but where each record stands. */
export function openTableFile(path: string, frame: Frame): TableFile {
  const places: Stretch[] = [];
  const whole = openBlocks(path, frame);
  return {
    places,
    add: (rows) => places.push(whole.add(rows.join(frame.between))),
    copy: (source, place) => places.push(whole.copy(source, place)),
    close: whole.close,
    cut(target, records) {
      const source = openSync(path, 'r');
      const part = openBlocks(target, frame);
      const cut = records.map((record) => part.copy(source, places[record] ?? NOWHERE));
      closeSync(source);
      return { bytes: part.close(), places: cut };
    },
  };
}

/** SHA-256 of a file in hexadecimal digits; a block of it is held. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  const block = Buffer.allocUnsafe(BLOCK);
  for (let size = readSync(file, block); size > 0; size = readSync(file, block))
    hash.update(block.subarray(0, size));
  closeSync(file);
  return hash.digest('hex');
}

/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const WIDEST = 3;

/** Writes pieces with what stands between them, by way of one block of memory. */
function openBlocks(path: string, { before, between, after }: Frame) {
  const file = openSync(path, 'w');
  const block = Buffer.allocUnsafe(BLOCK);
  let [written, held, isFirst] = [0, 0, true];
  const flush = () => {
    // Writes on where the system took a part only, and throws where it takes no more: `writeSync` alone would not tell.
    writeFileSync(file, block.subarray(0, held));
    written += held;
    held = 0;
  };
  const push = (text: string): number => {
    if (text.length * WIDEST > BLOCK) return pushLong(text);
    if (text.length * WIDEST > BLOCK - held) flush();
    const size = block.write(text, held);
    held += size;
    return size;
  };
  const pushLong = (text: string): number => {
    flush();
    const bytes = Buffer.from(text);
    writeFileSync(file, bytes);
    written += bytes.length;
    return bytes.length;
  };
  const begin = () => {
    if (!isFirst) push(between);
    isFirst = false;
    return written + held;
  };
  push(before);
  return {
    /** Says where the piece stands. */
    add(piece: string): Stretch {
      if (piece === '') return { start: written + held, size: 0 };
      const start = begin();
      return { start, size: push(piece) };
    },
    /** Adds a stretch of another file as one piece, and says where it stands now. */
    copy(source: number, { start: from, size }: Stretch): Stretch {
      if (size === 0) return { start: written + held, size };
      const start = begin();
      for (let at = from; at < from + size; ) {
        if (held === BLOCK) flush();
        const read = readSync(source, block, held, Math.min(BLOCK - held, from + size - at), at);
        if (read === 0) throw new Error(`${path}: what it is copied from ends too early`);
        held += read;
        at += read;
      }
      return { start, size };
    },
    /** Ends the file; gives its bytes. */
    close(): number {
      push(after);
      flush();
      closeSync(file);
      return written;
    },
  };
}
