import { createHash } from 'node:crypto';
import { closeSync, linkSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';

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

/** A table written record by record, of which files are made afterwards without making any row again. */
export interface TableFile {
  /** Bytes of each record's rows. */
  sizes: number[];
  /** Adds the rows of the next record; it may have none. */
  add(rows: readonly string[]): void;
  /** Adds the next record's rows as they stand in another file of the same frame, which is read when files are made. */
  copy(path: string, place: Stretch): void;
  /** Ends the table with files of the records that are theirs, by their numbers in the order they were added. */
  close(files: readonly { path: string; records: readonly number[] }[]): MadeFile[];
}

/** A file of a table as it was made. */
export interface MadeFile {
  bytes: number;
  /** Where each of its records stands. */
  places: Stretch[];
  /** The file that it is, where that has all its rows and no others: it has a place here too now. */
  linked: string | null;
}

/** Rows of a record: in a file of the last build, or, of none, among those that are new. */
interface Piece extends Stretch {
  of: string | null;
}

/** Begins a table; what is new is kept in the file `path`, which `close` takes away. Nothing is held but where each record stands. */
export function openTableFile(path: string, frame: Frame): TableFile {
  const pieces: Piece[] = [];
  const fresh = openBlocks(path, frame);
  return {
    get sizes() {
      return pieces.map(({ size }) => size);
    },
    add: (rows) => pieces.push({ of: null, ...fresh.add(rows.join(frame.between)) }),
    copy: (of, place) => pieces.push({ of, ...place }),
    close(files) {
      fresh.close();
      const sources = openSources();
      const made = files.map(({ path: target, records }) => {
        const own = records
          .map((record) => pieces[record] as Piece)
          .map((one) => ({ ...one, of: one.of ?? path }));
        return linkWhole(target, frame, own) ?? assemble(target, frame, own, sources.open);
      });
      sources.close();
      rmSync(path);
      return made;
    },
  };
}

/** Files that are read, each opened when it is first asked for. */
function openSources() {
  const opened = new Map<string, number>();
  return {
    open(path: string): number {
      const file = opened.get(path) ?? openSync(path, 'r');
      opened.set(path, file);
      return file;
    },
    close() {
      for (const file of opened.values()) closeSync(file);
    },
  };
}

type Sourced = Stretch & { of: string };

function assemble(
  path: string,
  frame: Frame,
  pieces: readonly Sourced[],
  open: (path: string) => number,
): MadeFile {
  const file = openBlocks(path, frame);
  const places = pieces.map((piece) => (piece.size === 0 ? NOWHERE : file.copy(open(piece.of), piece)));
  return { bytes: file.close(), places, linked: null };
}

/** Gives a file a second place where the pieces are all of it, in its order; null where they are not, or there are no links. */
function linkWhole(path: string, frame: Frame, pieces: readonly Sourced[]): MadeFile | null {
  const filled = pieces.filter(({ size }) => size > 0);
  const [first] = filled;
  if (first === undefined) return null;
  const [before, between, after] = [frame.before, frame.between, frame.after].map((text) =>
    Buffer.byteLength(text),
  ) as [number, number, number];
  let end = before - between;
  for (const { of, start, size } of filled) {
    if (of !== first.of || start !== end + between) return null;
    end = start + size;
  }
  if (statSync(first.of).size !== end + after) return null;
  try {
    linkSync(first.of, path);
  } catch {
    return null;
  }
  const places = pieces.map(({ start, size }) => (size === 0 ? NOWHERE : { start, size }));
  return { bytes: end + after, places, linked: first.of };
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
      if (piece === '') return NOWHERE;
      const start = begin();
      return { start, size: push(piece) };
    },
    /** Adds a stretch of another file, which is not empty, as one piece, and says where it stands now. */
    copy(source: number, { start: from, size }: Stretch): Stretch {
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
