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
      const piece = Buffer.from(rows.join(frame.between));
      starts.push(whole.add(piece));
      sizes.push(piece.length);
    },
    close: whole.close,
    cut(target, records) {
      const source = openSync(path, 'r');
      const part = openBlocks(target, frame);
      for (const record of records) {
        const piece = Buffer.alloc(sizes[record] ?? 0);
        readSync(source, piece, 0, piece.length, starts[record] ?? 0);
        part.add(piece);
      }
      closeSync(source);
      return part.close();
    },
  };
}

/** Writes pieces with what stands between them; `add` gives where its piece begins. */
function openBlocks(path: string, { before, between, after }: Frame) {
  const file = openSync(path, 'w');
  let [at, held, isFirst] = [0, 0, true];
  let block: Buffer[] = [];
  const flush = () => {
    writeSync(file, Buffer.concat(block));
    [block, held] = [[], 0];
  };
  const push = (bytes: Buffer) => {
    block.push(bytes);
    at += bytes.length;
    held += bytes.length;
    if (held > BLOCK) flush();
  };
  push(Buffer.from(before));
  return {
    add(piece: Buffer): number {
      if (piece.length === 0) return at;
      if (!isFirst) push(Buffer.from(between));
      isFirst = false;
      push(piece);
      return at - piece.length;
    },
    close(): number {
      push(Buffer.from(after));
      flush();
      closeSync(file);
      return at;
    },
  };
}
