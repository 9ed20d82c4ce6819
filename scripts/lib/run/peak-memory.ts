import { readdirSync, readFileSync } from 'node:fs';

/**
 * Watches a process and all its descendants and says how much memory they held at most, together.
 * Resident pages (VmRSS of Linux's /proc) are summed over the tree every 100 ms, so pages that two
 * processes share count twice: the figure is an upper bound. Null where there is no /proc.
 */
export function watchPeakMemory(pid: number | undefined): { stop(): number | null } {
  let peak: number | null = null;
  const look = () => {
    const now = pid === undefined ? null : treeMemory(pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  };
  look();
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Bytes resident now in a process and its descendants; null where /proc cannot be read. */
function treeMemory(root: number): number | null {
  let processes: Process[];
  try {
    processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return null;
  }
  const tree = new Set([root]);
  for (let grown = true; grown; ) {
    const before = tree.size;
    for (const p of processes) if (tree.has(p.parent)) tree.add(p.pid);
    grown = tree.size > before;
  }
  return processes.filter((p) => tree.has(p.pid)).reduce((sum, p) => sum + p.bytes, 0);
}

interface Process {
  pid: number;
  parent: number;
  bytes: number;
}

/** One line of the process table, or nothing where it ended while we looked. */
function readProcess(pid: string): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
  } catch {
    return [];
  }
}
