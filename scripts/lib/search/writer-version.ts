import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the code that says what stands in an index. */
const FOLDERS = ['scripts/lib/search', 'src/search', 'src/model'];

/**
 * A hash of the code that writes the index and of the versions of what it uses, Node's with its tables of characters and
 * its gzip too: what is kept of an earlier run holds only for the same. Called in the project's folder.
 */
export function writerVersion(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync('package.json'));
  for (const folder of FOLDERS) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort())
      hash.update(`\n${folder}/${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
