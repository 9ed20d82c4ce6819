import { keepShard } from './keep-shard.ts';
import { nameShard } from './name-shard.ts';
import { readShard } from './read-shard.ts';
import { writeShardFiles } from './write-shard.ts';

/** What is done with a shard, by the thread that asks or by another. */
export const TASKS = { read: readShard, names: nameShard, keep: keepShard, write: writeShardFiles } as const;

export type TaskName = keyof typeof TASKS;
export type TaskOf<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type ResultOf<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>;
