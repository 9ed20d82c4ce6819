import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Tidies up after a run that was killed: what it had begun is removed, and where it was killed between taking the old
 * folder away and putting the new one there, the old one comes back. Folders of runs still alive are left alone.
 */
export function clearLeftovers(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const begins = `.${basename(target)}-`;
  for (const name of readdirSync(folder).filter((one) => one.startsWith(begins))) {
    const [, pid, old] = /^(\d+)(-old)?$/.exec(name.slice(begins.length)) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    if (old && !existsSync(target)) renameSync(join(folder, name), target);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
