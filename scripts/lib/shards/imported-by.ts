import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A module and every module of the project below it, sorted. */
export function importedBy(module: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g);
    for (const [, target = ''] of imports) follow(resolve(dirname(path), target));
  };
  follow(module);
  return [...found].sort();
}
