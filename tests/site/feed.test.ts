import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEST_BUILDS, type TestBuild } from '../../scripts/lib/site/test-builds.ts';

const entriesOf = ({ dir }: TestBuild) =>
  readFileSync(join(dir, 'data/feed.xml'), 'utf8').split('<entry>').slice(1);
const field = (text: string, name: string) =>
  new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(text)?.[1] ?? '';

describe.each(Object.entries(TEST_BUILDS))('the feed built for %s', (_, build) => {
  const feed = readFileSync(join(build.dir, 'data/feed.xml'), 'utf8');
  const entries = entriesOf(build);

  test('has all that RFC 4287 demands of a feed and of each entry', () => {
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    const head = feed.slice(0, feed.indexOf('<entry>'));
    for (const name of ['id', 'title', 'updated', 'author']) expect(field(head, name), name).not.toBe('');
    const ids = entries.map((entry) => field(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(field(entry, 'title')).not.toBe('');
      expect(field(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/);
      expect(entry).toMatch(/<link [^>]*href="https?:\/\//);
    }
  });

  test('leads to places that are there', () => {
    for (const entry of entries) {
      const { pathname, hash } = new URL(field(entry, 'id'));
      const file = join(build.dir, pathname.slice(build.base.length), 'index.html');
      expect(existsSync(file), file).toBe(true);
      if (hash !== '') expect(readFileSync(file, 'utf8')).toContain(` id="${decodeURI(hash.slice(1))}"`);
    }
  });
});

test('a correction is an entry of its own, dated by the day its editor noted, with what was and is', () => {
  const [entry = '', ...more] = entriesOf(TEST_BUILDS.based).filter((one) => one.includes('#corrections'));
  expect(more).toEqual([]);
  expect(field(entry, 'id')).toBe('https://example.org/plans-site/sources/dali-stated-facts/#corrections');
  expect(field(entry, 'updated')).toContain('2022-11-20');
  expect(field(entry, 'title')).toContain('更正：');
  expect(entry).toMatch(/成文日期：2022-03-10 → 2022-03-01/);
  expect(entry).not.toContain('<封面>');
});

test('where nothing was corrected the feed has additions alone', () => {
  expect(entriesOf(TEST_BUILDS.root).filter((entry) => entry.includes('#corrections'))).toEqual([]);
});
