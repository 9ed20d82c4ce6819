import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** Where a file stands packed in an archive: from which byte, how many, check sum and bytes of the file itself. */
export type Member = [start: number, packed: number, sum: number, size: number];

/** A file of an archive: the path it has there, and the file it is read from, the text it has, or another archive that holds the same. */
export type ArchiveFile = { path: string } & (
  | { from: string }
  | { text: string }
  | { archive: string; member: Member }
);

/** An archive as it was written. */
export interface WrittenZip {
  bytes: number;
  members: Record<string, Member>;
}

/** An archive to be written. */
export interface ZipTask {
  target: string;
  files: ArchiveFile[];
}

/** How hard is packed: two thirds of the time of the usual 6, for 1 % more bytes. */
const LEVEL = 5;

/** 1 January 1980, 0:00, the first time a ZIP can hold; with the clock's the same files would make other bytes. */
const DAY = 0x00210000;

/** What the header of a file begins with. */
const LOCAL = Buffer.from('PK\x03\x04', 'latin1');

/** Deflate after ZIP 2.0, and file names in UTF-8. */
const [DEFLATED, VERSION, UTF_8] = [8, 20, 0x0800];

/**
 * Writes an archive of files in the order given (PKWARE APPNOTE 6.3, without 64-bit fields: fewer than 65,536 files and
 * 4 GB); one at a time is held. The same texts give the same bytes, whenever they are packed.
 */
export function writeZip(target: string, files: Iterable<ArchiveFile>): WrittenZip {
  const out = openSync(target, 'w');
  const archives = new Map<string, number>();
  const open = (path: string) => {
    const archive = archives.get(path) ?? openSync(path, 'r');
    archives.set(path, archive);
    return archive;
  };
  let bytes = 0;
  const write = (...parts: Buffer[]) => {
    for (const part of parts) {
      writeFileSync(out, part);
      bytes += part.length;
    }
  };
  const directory: Buffer[] = [];
  const members: Record<string, Member> = {};
  for (const file of files) {
    const { packed, sum, size } = packFile(file, open);
    const name = Buffer.from(file.path);
    const head = headOf(name, packed, sum, size);
    directory.push(directoryEntry(head, bytes), name);
    write(Buffer.concat([LOCAL, head, name]), packed);
    members[file.path] = [bytes - packed.length, packed.length, sum, size];
  }
  const whole = Buffer.concat(directory);
  write(whole, endOfDirectory(directory.length / 2, whole.length, bytes));
  for (const file of [out, ...archives.values()]) closeSync(file);
  return { bytes, members };
}

function packFile(file: ArchiveFile, open: (path: string) => number) {
  if ('archive' in file) {
    const [start, length, sum, size] = file.member;
    const packed = Buffer.allocUnsafe(length);
    const read = readSync(open(file.archive), packed, 0, length, start);
    if (read < length) throw new Error(`${file.archive} ends before ${file.path} does`);
    return { packed, sum, size };
  }
  const bytes = 'text' in file ? Buffer.from(file.text) : readFileSync(file.from);
  return { packed: deflateRawSync(bytes, { level: LEVEL }), sum: crc32(bytes), size: bytes.length };
}

/** What both headers of a file say of it: version to read it, flags, method, time, check sum, sizes, length of its name. */
function headOf(name: Buffer, packed: Buffer, sum: number, size: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(UTF_8, 2);
  head.writeUInt16LE(DEFLATED, 4);
  head.writeUInt32LE(DAY, 6);
  head.writeUInt32LE(sum, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

/** Version that made it, `head`, no comment, first disk, no attributes, where the file begins. */
function directoryEntry(head: Buffer, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, VERSION, 0]), head, rest]);
}

function endOfDirectory(files: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
