import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files/list-files.ts';
import { readSite } from '../../scripts/lib/site/read-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

/** Pages about the whole corpus, in both languages. */
const ABOUT = /^(en\/)?((about|data)\/)?index\.html$/;

describe.each(Object.values(TEST_BUILDS))('$dir', ({ dir, base }) => {
  const { pages } = readSite(dir, base);
  const footerOf = (html: string) => html.slice(html.indexOf('<footer'));
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

  test('pages about the corpus name one and the same version of it, and files to take away too', () => {
    const stated = pages.filter(({ file }) => ABOUT.test(file)).map(({ html }) => footerOf(html));
    const versions = new Set(
      stated.map((html) => /(?:语料版本|Corpus version) ([0-9a-f]{8})</.exec(html)?.[1]),
    );
    expect(stated.length).toBeGreaterThan(2);
    expect([...versions]).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)]);
    const [version = 'none'] = versions;
    // Rows of the tables under /data/ hold data alone; their package names the version, beside the hash of each.
    const files = listFiles(dir).filter(
      (file) => /\.csv$|datapackage\.json$/.test(file) && !file.startsWith('data/tables/'),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(read(file), file).toContain(version);
  });

  test('no other footer changes with the corpus: it leads to where its version stands', () => {
    const others = pages.filter(({ file }) => !ABOUT.test(file));
    expect(others.length).toBeGreaterThan(50);
    for (const { file, html } of others) {
      expect(footerOf(html), file).not.toMatch(/[0-9a-f]{8}<|\d+ (份来源|source files?)/);
      expect(footerOf(html), file).toMatch(/href="[^"]*\/data\/"/);
    }
  });

  test('a record is cited everywhere by the hash of its file, in both languages', () => {
    const records = listFiles(join(dir, 'data/records')).filter((file) => file.endsWith('.json'));
    expect(records.length).toBeGreaterThan(10);
    for (const file of records) {
      const id = file.replace(/\.json$/, '');
      const version = hashOf(read(`data/records/${file}`));
      const cited = `记录版本 ${version}`;
      expect(read(`plans/${id}/index.html`), id).toContain(cited);
      expect(read(`en/plans/${id}/index.html`), id).toContain(`record version ${version}`);
      expect(read(`data/records/${id}.md`), id).toContain(cited);
      expect(JSON.parse(read(`plans/${id}/passages.json`)), id).toMatchObject({ version });
    }
  });
});
