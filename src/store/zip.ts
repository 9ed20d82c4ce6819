import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';

/** The first day a ZIP can hold; with the clock's day the same files would make other bytes. */
const DAY = new Date(1980, 0, 1);

/** A file of an archive: the path it has there, and the file it is read from or the text it has. */
export type ArchiveFile = { path: string } & ({ from: string } | { text: string });

/**
 * Writes an archive of files in the order given; one at a time is held. The same texts give the same bytes on every
 * machine, which the compression of the engine does not promise. Gives its bytes.
 */
export function writeZip(target: string, files: Iterable<ArchiveFile>): number {
  const out = openSync(target, 'w');
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
    size += chunk.length;
  });
  for (const file of files) addFile(zip, file);
  zip.end();
  closeSync(out);
  return size;
}

function addFile(zip: Zip, file: ArchiveFile): void {
  const bytes = 'text' in file ? Buffer.from(file.text) : readFileSync(file.from);
  const entry: ZipInputFile = {
    filename: file.path,
    size: bytes.length,
    crc: crc32(bytes),
    compression: 8,
    mtime: DAY,
  };
  zip.add(entry);
  entry.ondata?.(null, deflateSync(bytes, { level: 6 }), true);
}
