import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Parts of a second that Linux counts processor time in, on every machine Node runs on. */
const TICKS = 100;

/** A process as /proc/<pid>/stat tells of it. */
export interface ProcessStat {
  parent: number;
  /** Processor time (user and system) of its own, in seconds. */
  own: number;
  /** The same of its children that have ended and been waited for, with theirs in turn. */
  children: number;
  /** Pages of memory. */
  pages: number;
}

/**
 * Reads a line of /proc/<pid>/stat, `71 (node) S 1 71 …`: fields 4, 14 to 17 and 24 of proc(5). The name in brackets may
 * hold blanks and brackets.
 */
export function parseStat(line: string): ProcessStat {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number) => fields[number - 3] ?? 0;
  return {
    parent: field(4),
    own: (field(14) + field(15)) / TICKS,
    children: (field(16) + field(17)) / TICKS,
    pages: field(24),
  };
}

/** What a process and all it started have used. */
export interface TreeUse {
  /** Seconds of the processor, user and system. */
  processor: number;
  /** Memory in bytes at the peak; pages that processes share count twice. */
  peak: number;
}

/**
 * Watches a child of ours and all it starts, every 100 ms, until it has ended. Processor time is what Linux adds to us when
 * a child ends, so nothing else may run beside it; a process that nobody waits for is missing there, so where the last
 * looks at every process add up to more, that counts. Null where there is no /proc.
 */
export function watchTree(root: number | undefined): { stop(): TreeUse | null } {
  const before = readStat('self')?.children;
  const seen = new Map<number, number>();
  let peak = 0;
  const look = () => {
    const tree = root === undefined ? [] : treeOf(root, readAll());
    for (const [pid, { own }] of tree) seen.set(pid, own);
    peak = Math.max(
      peak,
      tree.reduce((sum, [, { pages }]) => sum + pages, 0),
    );
  };
  look();
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      const after = readStat('self')?.children;
      if (before === undefined || after === undefined) return null;
      const looked = [...seen.values()].reduce((sum, own) => sum + own, 0);
      return { processor: Math.max(after - before, looked), peak: peak * pageSize() };
    },
  };
}

/** The process and its descendants among all. */
export function treeOf(root: number, all: ReadonlyMap<number, ProcessStat>): [number, ProcessStat][] {
  const children = Map.groupBy(all, ([, { parent }]) => parent);
  const tree = [...all].filter(([pid]) => pid === root);
  for (const [pid] of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** Every process there is; none where there is no /proc. */
function readAll(): Map<number, ProcessStat> {
  const names = existsSync('/proc') ? readdirSync('/proc') : [];
  const numbers = names.filter((name) => /^\d+$/.test(name));
  return new Map(
    numbers.flatMap((name) => {
      const stat = readStat(name);
      return stat ? [[Number(name), stat] as const] : [];
    }),
  );
}

/** Undefined where it ended while we looked, or there is no /proc. */
function readStat(name: string): ProcessStat | undefined {
  try {
    return parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Bytes of a page of memory. */
function pageSize(): number {
  return Number(spawnSync('getconf', ['PAGESIZE'], { encoding: 'utf8' }).stdout) || 4096;
}
