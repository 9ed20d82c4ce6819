import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ProcessStat, parseStat, treeOf, watchTree } from './watch-tree.ts';

// proc(5): pid (comm) state ppid … utime stime cutime cstime … vsize rss …
const LINE =
  '4711 (Web) Co (x)) S 71 4711 4711 0 -1 4194304 2081 9 0 0 150 25 300 45 20 0 11 0 5554 1095110656 12345 18446744073709551615';

test('reads times and memory behind a name with blanks and brackets', () => {
  expect(parseStat(LINE)).toEqual({ parent: 71, own: 1.75, children: 3.45, pages: 12345 });
});

test('takes a process and all below it, and no others', () => {
  const child = (parent: number): ProcessStat => ({ parent, own: 0, children: 0, pages: 0 });
  const all = new Map([
    [12, child(11)],
    [10, child(1)],
    [11, child(10)],
    [20, child(1)],
  ]);
  expect(treeOf(10, all).map(([pid]) => pid)).toEqual([10, 11, 12]);
  expect(treeOf(99, all)).toEqual([]);
});

test.runIf(existsSync('/proc/self/stat'))('counts what a grandchild uses', async () => {
  const burn =
    'let used = 0; while (used < 3e5) { const { user, system } = process.cpuUsage(); used = user + system; }';
  const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
  const child = spawn(process.execPath, ['-e', nested]);
  const watched = watchTree(child.pid);
  await new Promise((resolve) => child.on('exit', resolve));
  const used = watched.stop();
  expect(used?.processor).toBeGreaterThan(0.28);
  expect(used?.peak).toBeGreaterThan(20e6);
});
