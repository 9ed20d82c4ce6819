import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** What stands before, between and behind the rows of a file. */
export interface Frame {
  before: string;
  between: string;
  after: string;
}

/** Bytes that are collected before they are written. */
const BLOCK = 1_000_000;

/** A file written record by record, of which parts can be made afterwards without making any row again. */
export interface TableFile {
  /** Bytes each record added. */
  sizes: number[];
  /** Adds the rows of the next record; it may have none. */
  add(rows: readonly string[]): void;
  /** Ends the file; gives its bytes. */
  close(): number;
  /** Writes a file of the same frame with some of the records, by their places in the order they were added; gives its bytes. */
  cut(path: string, records: readonly number[]): number;
}

/** Opens a file to be written; nothing of it is held but where each record stands. */
export function openTableFile(path: string, frame: Frame): TableFile {
  const starts: number[] = [];
  const sizes: number[] = [];
  const whole = openBlocks(path, frame);
  return {
    sizes,
    add(rows) {
      const { start, size } = whole.add(rows.join(frame.between));
      starts.push(start);
      sizes.push(size);
    },
    close: whole.close,
    cut(target, records) {
      const source = openSync(path, 'r');
      const part = openBlocks(target, frame);
      const pieces = records.map((record) => ({ start: starts[record] ?? 0, size: sizes[record] ?? 0 }));
      for (const run of runsOf(pieces, Buffer.byteLength(frame.between))) part.copy(source, run);
      closeSync(source);
      return part.close();
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

/** Where something stands in a file, in bytes. */
interface Stretch {
  start: number;
  size: number;
}

/** Pieces that stand one behind the other, with what stands between them, as one stretch, to be copied at once. */
function runsOf(pieces: readonly Stretch[], gap: number): Stretch[] {
  const runs: Stretch[] = [];
  for (const { start, size } of pieces) {
    const last = runs.at(-1);
    if (size === 0) continue;
    if (last !== undefined && last.start + last.size + gap === start) last.size += gap + size;
    else runs.push({ start, size });
  }
  return runs;
}

/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const WIDEST = 3;

/** Writes pieces with what stands between them, by way of one block of memory. */
function openBlocks(path: string, { before, between, after }: Frame) {
  const file = openSync(path, 'w');
  const block = Buffer.allocUnsafe(BLOCK);
  let [written, held, isFirst] = [0, 0, true];
  const flush = () => {
    writeSync(file, block, 0, held);
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
    const size = writeSync(file, text);
    written += size;
    return size;
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
    /** Adds a stretch of another file as one piece. */
    copy(source: number, { start, size }: Stretch): void {
      begin();
      flush();
      for (let at = start; at < start + size; at += held, flush())
        held = readSync(source, block, 0, Math.min(BLOCK, start + size - at), at);
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
