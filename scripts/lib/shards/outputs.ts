import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { PlanRecord } from '../../../src/model/record.ts';
import { type NamedRecord, namesOf } from '../corpus/corpus-names.ts';
import type { SettledFile } from '../corpus/settle-files.ts';
import { type Progress, stepOf } from '../report/progress.ts';
import type { Crew } from './crew.ts';
import { fieldLines } from './gapped-json.ts';
import type { SignedFile } from './keep-shard.ts';
import type { ReadShard, ShardEntry } from './read-shard.ts';
import { type FileToWrite, jsonFiles } from './write-shard.ts';

/** What a source file becomes, told when it is needed: the names of all records as JSON would fill the memory. */
export interface Outputs {
  /** A file with a hash of all that its output is made of; null where nothing is written of it. */
  signed(entry: ShardEntry): SignedFile | null;
  toWrite(entry: ShardEntry): FileToWrite;
}

/** What files become, by what all of them together told; `named` are the records of each. */
export function outputsOf(files: readonly SettledFile[], named: readonly NamedRecord[][]): Outputs {
  const settled = new Map(
    files.map(({ facts, document }, f) => [facts.file, { document, records: named[f] ?? [] }]),
  );
  const of = ({ file }: ShardEntry) => settled.get(file) ?? { document: null, records: [] };
  const signOf = (entry: ShardEntry): string => {
    const { document, records } = of(entry);
    const names = records.flatMap((one) => [one.id, ...one.names.map(signOfName)]);
    return hash('sha256', [entry.key, document, ...names].join('\n'));
  };
  return {
    signed: (entry) => (of(entry).document === null ? null : { file: entry.file, sign: signOf(entry) }),
    toWrite(entry) {
      const { document, records } = of(entry);
      const jsonOf = (record: NamedRecord) => ({
        id: record.id,
        names: fieldLines({ names: namesOf(record) }),
      });
      return { entry, document: document ?? '', sign: signOf(entry), records: records.map(jsonOf) };
    },
  };
}

/** The file and its place there tell the words and the verb of a name. */
function signOfName({ place, start, end, kind, family }: NamedRecord['names'][number]): string {
  return `${place} ${start} ${end} ${kind} ${family}`;
}

/** Links or writes the outputs of all shards into the next folder; gives how many files were new or changed. */
export async function writeShards(
  shards: readonly ReadShard[],
  outputs: Outputs,
  folders: { next: string; current: string },
  { crew, progress }: { crew: Crew; progress: Progress },
): Promise<number> {
  const own = shards.map((shard) => ({
    shard,
    path: `${shard.path}.written`,
    files: shard.entries.flatMap((entry) => outputs.signed(entry) ?? []),
  }));
  const total = own.reduce((sum, { files }) => sum + files.length, 0);
  const tick = stepOf(progress, 'writing', total);
  const left = await crew.each('keep', own, ({ path, files }) => ({ path, files, ...folders }), tick);
  const changed = own.flatMap(({ shard, path }, i) => {
    const names = new Set(left[i]);
    const entries = shard.entries.filter(({ file }) => names.has(file));
    return entries.length > 0 ? [{ shard, path, entries }] : [];
  });
  const written = await crew.each(
    'write',
    changed,
    ({ shard: { fd, start }, path, entries }) => ({
      fd,
      start,
      path,
      files: entries.map(outputs.toWrite),
      ...folders,
    }),
    tick,
  );
  return written.reduce((sum, count) => sum + count, 0);
}

/** Finds single records, for those few that are asked for. */
export function recordFinder(
  shards: readonly ReadShard[],
  named: readonly NamedRecord[][],
  files: readonly SettledFile[],
  outputs: Outputs,
): (id: string) => PlanRecord | undefined {
  const fileOf = new Map(named.flatMap((own, f) => own.map(({ id }) => [id, files[f]?.facts.file])));
  return (id) => {
    const file = fileOf.get(id);
    if (file === undefined) return undefined;
    for (const shard of shards) {
      const entry = shard.entries.find((one) => one.file === file);
      const all = entry ? jsonFiles(outputs.toWrite(entry), shard) : [];
      const json = all.find(({ name }) => name === join('plans', `${id}.json`));
      if (json) return JSON.parse(json.bytes.toString()) as PlanRecord;
    }
    return undefined;
  };
}
