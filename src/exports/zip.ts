import { Zip, ZipDeflate } from 'fflate';

/** The first day a ZIP can hold; with the clock's day the same files would make other bytes. */
const DAY = new Date(1980, 0, 1);

/** A file of an archive; its text is asked for when its turn comes. */
export interface ArchiveFile {
  path: string;
  text: () => string | Promise<string>;
}

/** Packs files in the order given; one text at a time is held. The same texts give the same bytes. */
export async function packZip(files: Iterable<ArchiveFile>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { path, text } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = DAY;
    zip.add(file);
    file.push(encoder.encode(await text()), true);
  }
  zip.end();
  return joinBytes(chunks);
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
