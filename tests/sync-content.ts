import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../scripts/lib/files/list-files.ts';
import { runTool } from '../scripts/lib/run/tool.ts';
import { STORE_FILES, storeFolder } from '../src/store/folder.ts';

/** Where Astro keeps the collections that `getCollection()` reads under Vitest. */
const STORE = '.astro/data-store.json';

/** Brings Astro's copy of `content/` up to date before the tests; does nothing where it is. */
export default async function syncContent() {
  if (!existsSync('content') || isUpToDate()) return;
  for (const [tool, args] of [
    ['scripts/prepare.ts', []],
    ['astro', ['sync']],
  ] as const) {
    const { code, output } = await runTool(tool, [...args], { keep: true });
    if (code !== 0) throw new Error(`${tool} failed:\n${output}`);
  }
  // Astro leaves the file alone where nothing in it changes; its time says when it was last held true.
  if (existsSync(STORE)) utimesSync(STORE, new Date(), new Date());
}

function isUpToDate(): boolean {
  const kept = Object.values(STORE_FILES).map((file) => join(storeFolder(), file));
  if (![STORE, ...kept].every((file) => existsSync(file))) return false;
  const synced = statSync(STORE).mtimeMs;
  const files = [...listFiles('content').map((file) => join('content', file)), 'src/content.config.ts'];
  return files.every((file) => statSync(file).mtimeMs < synced);
}
