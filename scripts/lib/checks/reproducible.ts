import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';

/** What differs between the files that are there and those made anew: `plans/x.json differs`. Empty where nothing does. */
export function differences(there: string, anew: string): string[] {
  const old = new Set(listFiles(there));
  const made = new Set(listFiles(anew));
  return [...new Set([...old, ...made])].sort().flatMap((file) => {
    if (!old.has(file)) return [`${file} is missing`];
    if (!made.has(file)) return [`${file} comes from no document`];
    return readFileSync(join(there, file)).equals(readFileSync(join(anew, file))) ? [] : [`${file} differs`];
  });
}
