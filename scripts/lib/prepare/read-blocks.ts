import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { SourceHead } from '../../../src/model/heads.ts';
import type { Theme } from '../../../src/model/theme.ts';
import type { Progress } from '../report/progress.ts';
import { defaultThreads, startWorkers, type Workers, workHere } from '../run/workers.ts';
import { codeKey, type KeptAt, openShard, type ShardRecord, shardPath, writeShard } from './kept-records.ts';
import { type Asked, type ReadRecord, readRecord, readSource, recordFile, sourceFile } from './read-block.ts';

/** Sources a thread is given at a time. */
const BLOCK = 200;

/** Fewer records than this are read here: a thread costs more than it saves. */
const ALONE = 400;

/** What a thread is to read: the records of one file of what is kept, or some sources. */
export type Block = { path: string; asked: Asked[] } | { sources: string[] };

/** What all threads know. */
export interface Reading {
  content: string;
  codebook: Theme[];
  /** See `codeKey`. */
  code: string;
}

/** What a thread has read. */
export interface ReadBlock {
  records: ReadRecord[];
  sources: SourceHead[];
}

/** Reads a few records or sources; throws with the name of a file that does not fit. */
export function readBlock(reading: Reading, block: Block): ReadBlock {
  if ('sources' in block) {
    const { content } = reading;
    return { records: [], sources: block.sources.map((id) => readSource(sourceFile(content, id))) };
  }
  return { records: readShard(reading, block), sources: [] };
}

/** Reads the records of one file of what is kept: those whose bytes, stretches or code have changed, the others from there. */
function readShard(reading: Reading, { path, asked }: { path: string; asked: Asked[] }): ReadRecord[] {
  const shard = openShard(path);
  const records = asked.map((one) => readKept(reading, shard, one));
  const isSame = shard?.records.ids.length === records.length && records.every(({ isKept }) => isKept);
  if (!isSame) writeShard(path, records);
  return records.map(({ kept }) => kept.read);
}

function readKept(
  { content, codebook, code }: Reading,
  shard: ReturnType<typeof openShard>,
  { id, stretches }: Asked,
): ShardRecord & { isKept: boolean } {
  const file = recordFile(content, id);
  const { ino, size, mtimeMs } = statSync(file);
  const left = `${ino} ${size} ${mtimeMs}`;
  const known = shard?.records.read(id);
  const bytes = known?.left === left ? null : readFileSync(file);
  const sum = bytes === null ? (known?.sum ?? '') : hash('sha256', bytes);
  const key = hash('sha256', `${code} ${sum} ${JSON.stringify(stretches)}`);
  if (shard !== null && known?.key === key)
    return { id, kept: { ...known, left }, text: () => shard.texts.readJson(id), isKept: true };
  const { read, text } = readRecord(
    { file, bytes: bytes ?? readFileSync(file), digest: sum.slice(0, 8) },
    codebook,
    stretches,
  );
  return { id, kept: { key, sum, left, read }, text: () => JSON.stringify(text), isKept: false };
}

/** Reads records and sources in the order given, in threads where they are many; leaves the texts of records in `at`. */
export async function readBlocks(
  reading: Omit<Reading, 'code'>,
  at: KeptAt,
  asked: readonly Asked[],
  sources: readonly string[],
  progress: Progress,
): Promise<ReadBlock> {
  const blocks: Block[] = [
    ...[...Map.groupBy(asked, ({ id }) => shardPath(at, id))].map(([path, of]) => ({ path, asked: of })),
    ...Array.from({ length: Math.ceil(sources.length / BLOCK) }, (_, i) => ({
      sources: sources.slice(i * BLOCK, (i + 1) * BLOCK),
    })),
  ];
  const known: Reading = { ...reading, code: codeKey('read-block.ts', reading.codebook) };
  const workers: Workers<Block, ReadBlock> =
    asked.length < ALONE
      ? workHere((block) => readBlock(known, block))
      : startWorkers(new URL('./block-worker.ts', import.meta.url), known, defaultThreads());
  try {
    const read = await workers.all(blocks, (done) => progress('reading', done, blocks.length));
    const records = new Map(read.flatMap((one) => one.records).map((record) => [record.head.id, record]));
    return {
      records: asked.flatMap(({ id }) => records.get(id) ?? []),
      sources: read.flatMap((one) => one.sources),
    };
  } finally {
    await workers.close();
  }
}
