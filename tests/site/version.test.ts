import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { readSite } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

test.each(Object.values(TEST_BUILDS))(
  'every page and file to take away of $dir names one and the same version of the corpus',
  ({ dir, base }) => {
    const { pages } = readSite(dir, base);
    const versions = new Set(pages.map(({ html }) => /语料版本 ([0-9a-f]{8})</.exec(html)?.[1] ?? 'none'));
    expect([...versions]).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)]);
    const [version = 'none'] = versions;
    // Rows of the tables under /data/ hold data alone; their package names the version, beside the hash of each.
    const files = listFiles(dir).filter(
      (file) => /\.csv$|\/passages\.json$|datapackage\.json$/.test(file) && !file.startsWith('data/tables/'),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(readFileSync(join(dir, file), 'utf8'), file).toContain(version);
  },
);
