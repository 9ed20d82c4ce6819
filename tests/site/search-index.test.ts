import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

/** Pagefind puts this before what it compressed. */
const MAGIC = 'pagefind_dcd';

describe.each(Object.values(TEST_BUILDS))('the search index in $dir', ({ dir, content }) => {
  test('holds a readable fragment for every record', () => {
    const files = listFiles(dir).filter((file) => file.endsWith('.pf_fragment'));
    const fragments = files.map((file) => gunzipSync(readFileSync(join(dir, file))).toString('utf8'));
    expect(fragments.every((text) => text.startsWith(MAGIC))).toBe(true);
    const urls = fragments.map((text) => (JSON.parse(text.slice(MAGIC.length)) as { url: string }).url);
    const records = listFiles(join(content, 'plans')).map((file) => file.replace(/\.json$/, ''));
    for (const id of records) expect(urls).toContainEqual(expect.stringContaining(`/plans/${id}/`));
  });

  test('stands alone, with nothing left of the folder it was written in', () => {
    expect(listFiles(dir).filter((file) => /^pagefind\.(new|old)\//.test(file))).toEqual([]);
    for (const file of ['pagefind.js', 'pagefind-entry.json', 'fold.txt', 'common.txt', 'facts.json'])
      expect(listFiles(dir)).toContain(`pagefind/${file}`);
  });
});
